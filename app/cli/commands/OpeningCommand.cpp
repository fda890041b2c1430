#include "Commands.h"
#include "Tables.h"
#include "books/OpeningSides.h"
#include "store/Codes.h"

#include <charconv>

namespace sakhi::cli {

using base::Date;
using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;

namespace {

/// "MEMBER=REST" taken apart.
Result<std::pair<std::string, std::string>> pairOf(const std::string& word) {
    const auto at = word.find('=');
    if (at == std::string::npos || at == 0) {
        return fail(ErrorCode::wrongCall, word);
    }
    return std::pair(word.substr(0, at), word.substr(at + 1));
}

Result<Money> amountOf(const Arguments& arguments, const char* option) {
    const QString given = arguments.value(QString::fromLatin1(option));
    return given.isEmpty() ? Result<Money>(Money()) : base::parseTyped(given.toStdString());
}

Result<domain::MemberId> memberOf(Call& call, const std::string& code) {
    const auto found = store::Codes((*call.workspace())->store().reader()).member(code);
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<domain::MemberId>((*found)->id) : fail(ErrorCode::notFound, code);
}

/// "LEFT/RATE/MONTHS/NEXT-DUE", like 1200/24/6/2026-12-05.
Result<domain::Loan> loanOf(const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const auto to = std::min(text.find('/', from), text.size());
        parts.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    if (parts.size() != 4) {
        return fail(ErrorCode::wrongCall, text);
    }
    domain::Loan loan;
    const auto left = base::parseTyped(parts[0]);
    const auto rate = base::parsePercent(parts[1]);
    const auto due = base::parseIsoDate(parts[3]);
    const auto months =
        std::from_chars(parts[2].data(), parts[2].data() + parts[2].size(), loan.tenureMonths);
    if (!left || !rate || !due) {
        return fail(!left ? left.error() : !rate ? rate.error() : due.error());
    }
    if (months.ec != std::errc{} || months.ptr != parts[2].data() + parts[2].size()) {
        return fail(ErrorCode::invalidNumber, parts[2]);
    }
    loan.principal = *left;
    loan.yearlyRate = *rate;
    loan.firstDueOn = *due;
    return loan;
}

Result<void> addSavings(Call& call, services::RecordOpening& sheet) {
    for (const auto& word : listOf(call.arguments(), "savings")) {
        const auto pair = pairOf(word);
        if (!pair) {
            return fail(pair.error());
        }
        const auto member = memberOf(call, pair->first);
        const auto amount = base::parseTyped(pair->second);
        if (!member || !amount) {
            return fail(member ? amount.error() : member.error());
        }
        sheet.savings.emplace_back(*member, *amount);
    }
    return {};
}

Result<void> addLoans(Call& call, services::RecordOpening& sheet) {
    for (const auto& word : listOf(call.arguments(), "loans")) {
        const auto pair = pairOf(word);
        auto loan = pair ? loanOf(pair->second) : fail(pair.error());
        if (!loan) {
            return fail(loan.error());
        }
        if (pair->first == "bank") {
            loan->kind = domain::LoanKind::bank;
            loan->purpose = "bank_linkage";
        } else {
            const auto member = memberOf(call, pair->first);
            if (!member) {
                return fail(member.error());
            }
            loan->member = *member;
        }
        sheet.loans.push_back(*std::move(loan));
    }
    return {};
}

Result<services::RecordOpening> sheetOf(Call& call) {
    const auto& arguments = call.arguments();
    const auto code = arguments.word(1, "GROUP");
    const auto on = arguments.required(QStringLiteral("on"));
    if (!code || !on) {
        return fail(code ? on.error() : code.error());
    }
    const auto group = store::Codes((*call.workspace())->store().reader()).group(*code);
    const auto day = base::parseIsoDate(*on);
    if (!group || !*group || !day) {
        return fail(!group ? group.error() : !day ? day.error() : base::Error{ErrorCode::notFound, {*code}});
    }
    services::RecordOpening sheet;
    sheet.group = **group;
    sheet.opening.asOf = *day;
    for (const auto& [option, amount] :
         {std::pair("cash", &sheet.opening.cash), std::pair("bank", &sheet.opening.bank),
          std::pair("surplus", &sheet.opening.surplus)}) {
        const auto given = amountOf(arguments, option);
        if (!given) {
            return fail(given.error());
        }
        *amount = *given;
    }
    if (const auto added = addSavings(call, sheet); !added) {
        return fail(added.error());
    }
    if (const auto added = addLoans(call, sheet); !added) {
        return fail(added.error());
    }
    return sheet;
}

}  // namespace

Result<Answer> opening(Call& call) {
    const auto session = call.session(domain::Role::representative);
    if (!session) {
        return fail(session.error());
    }
    const auto sheet = sheetOf(call);
    if (!sheet) {
        return fail(sheet.error());
    }
    const auto done = (*call.workspace())->bus().execute(**session, *sheet);
    if (!done) {
        return fail(done.error());
    }
    const auto money = [](Money amount) { return QString::fromStdString(base::formatTwoDecimals(amount)); };
    const auto sides = books::openingSides(sheet->opening, sheet->savings, sheet->loans);
    Answer answer;
    answer.json = {{QStringLiteral("id"), QString::fromStdString(done->number)},
                   {QStringLiteral("has"), money(sides.has())},
                   {QStringLiteral("belongs_to"), money(sides.owes())},
                   {QStringLiteral("difference"), money(sides.difference())}};
    answer.text = sides.difference().isZero()
                      ? QStringLiteral("The cut-off sheet of %1 is recorded; it balances.")
                            .arg(QString::fromStdString(done->number))
                      : QStringLiteral("The cut-off sheet of %1 is recorded; opening difference %2.")
                            .arg(QString::fromStdString(done->number), money(sides.difference()));
    return answer;
}

}  // namespace sakhi::cli
