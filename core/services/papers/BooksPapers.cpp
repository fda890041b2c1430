#include "books/Passbook.h"
#include "books/Statements.h"
#include "services/BookWords.h"
#include "services/KeyText.h"
#include "services/papers/BooksSource.h"

#include <algorithm>

namespace sakhi::services {

using base::fail;
using base::Money;
using base::Result;

namespace {

/// The earliest instalment to come of a member's loans, and what falls due that day.
struct NextDue {
    std::optional<base::Date> on;
    Money amount;
};

NextDue nextDueOf(const GroupBooks& books, const domain::MemberId& member, base::Date day) {
    NextDue out;
    for (const auto& account : books.measurer.accounts()) {
        if (account.loan().member != member || account.loan().disbursedOn > day) {
            continue;
        }
        const auto dues = account.dues(day);
        if (!dues.nextDueOn || (out.on && *out.on < *dues.nextDueOn)) {
            continue;
        }
        out.amount = out.on == dues.nextDueOn ? out.amount + dues.nextDue : dues.nextDue;
        out.on = dues.nextDueOn;
    }
    return out;
}

report::Said particularsOf(const BooksSource& source, books::Particulars particulars) {
    return {std::string(base::keyOf(particulars)), particularsText(particulars, &source.words).toStdString()};
}

/// Every head of the cash and the bank account: what it brought in and what it took.
class Flows {
public:
    explicit Flows(const BooksSource& source) : m_source(source) {}

    void add(const books::Voucher& voucher) {
        Money cash;
        Money bank;
        for (const auto& entry : voucher.entries) {
            cash += entry.account == books::Account::cash ? entry.debit - entry.credit : Money();
            bank += entry.account == books::Account::bank ? entry.debit - entry.credit : Money();
        }
        const auto head = headOf(voucher);
        add(receipts, head, std::max(cash, Money()), std::max(bank, Money()));
        add(payments, head, std::max(-cash, Money()), std::max(-bank, Money()));
    }

    std::vector<report::FlowFacts> receipts;
    std::vector<report::FlowFacts> payments;

private:
    /// The particulars, or for expenses and other receipts the account behind them.
    [[nodiscard]] report::Said headOf(const books::Voucher& voucher) const {
        using books::Particulars;
        if (voucher.particulars == Particulars::expenses ||
            voucher.particulars == Particulars::otherReceipts) {
            for (const auto& entry : voucher.entries) {
                if (entry.account != books::Account::cash && entry.account != books::Account::bank) {
                    return {std::string(base::keyOf(entry.account)),
                            accountText(entry.account, &m_source.words).toStdString()};
                }
            }
        }
        return particularsOf(m_source, voucher.particulars);
    }

    static void add(std::vector<report::FlowFacts>& to, const report::Said& head, Money cash, Money bank) {
        if (cash.isZero() && bank.isZero()) {
            return;
        }
        const auto same = std::ranges::find_if(
            to, [&](const report::FlowFacts& flow) { return flow.head.key == head.key; });
        auto& flow = same == to.end() ? to.emplace_back(report::FlowFacts{head, {}, {}}) : *same;
        flow.cash += cash;
        flow.bank += bank;
    }

    const BooksSource& m_source;
};

report::LoanFacts bankLoan(const lending::LoanAccount& account, base::Date day) {
    const auto dues = account.dues(day);
    report::LoanFacts out;
    out.code = account.loan().code;
    out.limit = account.loan().principal;
    out.outstanding = dues.outstanding;
    out.overdue = dues.overdue;
    out.daysPastDue = dues.daysPastDue;
    return out;
}

}  // namespace

Result<report::PassbookFacts> passbookFacts(const BooksSource& source, const domain::MemberId& id,
                                            std::optional<base::Date> from) {
    const auto* member = source.books.member(id);
    if (member == nullptr) {
        return fail(base::ErrorCode::notFound);
    }
    report::PassbookFacts out;
    out.paper = paperFacts(source, "PB-" + member->code);
    out.member = personOf(source, id);
    out.to = out.paper.booksUntil.value_or(source.asOf);
    out.compulsorySaving = source.books.records.group.compulsorySaving;
    out.monthlyRate = source.books.records.group.internalMonthlyRate;
    const auto rows = books::passbook(source.books.records, id);
    out.from = from.value_or(rows.empty() ? out.to : std::min(rows.front().on, out.to));
    for (const auto& row : rows) {
        if (row.on > source.asOf) {
            break;
        }
        if (row.on < out.from || row.particulars == books::Particulars::opening) {
            out.broughtSavings = row.savings;
            out.broughtOwed = row.owed;
            continue;
        }
        out.lines.push_back({row.on, row.meeting ? meetingNo(source.books, *row.meeting) : std::string(),
                             particularsOf(source, row.particulars), row.saved, row.withdrawn, row.savings,
                             row.borrowed, row.repaid, row.interest, row.fine, row.owed});
        out.to = std::max(out.to, row.on);
    }
    const auto due = nextDueOf(source.books, id, out.to);
    out.nextDueOn = due.on;
    out.nextDue = due.amount;
    out.corrections = correctionsIn(source, {out.from, out.to, std::nullopt, id});
    return out;
}

Result<report::RepaymentFacts> loanFacts(const BooksSource& source, const domain::LoanId& id,
                                         const lending::AssetClassRules& classes) {
    const auto* account = source.books.account(id);
    if (account == nullptr) {
        return fail(base::ErrorCode::notFound);
    }
    const auto& loan = account->loan();
    report::RepaymentFacts out;
    out.paper = paperFacts(source, "RS-" + loan.code);
    out.loanCode = loan.code;
    if (loan.member) {
        out.member = personOf(source, *loan.member);
    }
    out.purpose = {loan.purpose, keyText(KeyKind::purpose, loan.purpose, source.words).toStdString()};
    out.principal = loan.principal;
    out.yearlyRate = loan.yearlyRate;
    out.months = loan.tenureMonths;
    out.disbursedOn = loan.disbursedOn;
    Money balance = loan.principal;
    int number = 0;
    for (const auto& row : account->instalments()) {
        balance -= row.principal;
        out.rows.push_back({++number, row.dueOn, row.total(), row.principal, row.interest, balance});
    }
    out.rule =
        loan.method == domain::InterestMethod::flat
            ? report::Said{"flat", source.words
                                       .translate("Paper", "%1 % a year, flat on the whole loan.",
                                                  "below the schedule: rate, and how it is counted")
                                       .arg(QString::fromStdString(base::formatPercent(loan.yearlyRate)))
                                       .toStdString()}
            : scheduleRule(source.words, loan.yearlyRate);
    const base::Date day = out.paper.booksUntil.value_or(source.asOf);
    Money paid;
    for (const auto& payment : account->payments()) {
        paid += payment.paidOn <= day ? payment.principal + payment.interest : Money();
    }
    out.paid = paid;
    out.outstanding = account->outstanding(day);
    const auto dues = account->dues(day);
    if (loan.kind == domain::LoanKind::bank && dues.nextDueOn) {
        const auto dates = lending::classDates(*dues.nextDueOn, classes);
        out.classDates = report::ClassDates{dates.overdueOn, dates.sma1On, dates.sma2On, dates.npaOn};
    }
    return out;
}

report::StatementFacts statementFacts(const BooksSource& source, base::Date from) {
    const auto& books = source.books;
    report::StatementFacts out;
    out.from = from;
    out.to = source.asOf;
    out.paper = paperFacts(source, "GS-" + books.records.group.code + "-" + base::formatIso(out.to));
    out.paper.at = beginningOf(out.to);
    const books::Balances before(books.vouchers, from - std::chrono::days(1));
    const books::Balances after(books.vouchers, out.to);
    const auto line = [&](const char* key, const QString& text, const books::Balances& balances) {
        return report::FlowFacts{{key, text.toStdString()},
                                 balances.net(books::Account::cash),
                                 balances.net(books::Account::bank)};
    };
    out.opening =
        line("opening_balance", source.words.translate("Paper", "Opening balance", "statement"), before);
    out.closing =
        line("closing_balance", source.words.translate("Paper", "Closing balance", "statement"), after);
    Flows flows(source);
    for (const auto& voucher : books.vouchers) {
        if (from <= voucher.on && voucher.on <= out.to) {
            flows.add(voucher);
        }
    }
    out.receipts = std::move(flows.receipts);
    out.payments = std::move(flows.payments);
    for (const auto& row : books::trialBalance(books.vouchers, out.to)) {
        out.trial.push_back(
            {{std::string(base::keyOf(row.account)), accountText(row.account, &source.words).toStdString()},
             row.debit,
             row.credit});
    }
    const auto savings = books::savingsLedger(books.vouchers, out.to);
    for (const auto& member : books.records.members) {
        report::MemberBalanceFacts balance{personOf(source, member.id), {}, {}, {}};
        if (const auto at = savings.find(member.id); at != savings.end()) {
            balance.savings = at->second;
        }
        for (const auto& account : books.measurer.accounts()) {
            if (account.loan().member == member.id) {
                balance.owed += account.outstanding(out.to);
                balance.overdue += account.overdue(out.to);
            }
        }
        if (member.onRoll(out.to) || !balance.savings.isZero() || !balance.owed.isZero()) {
            out.members.push_back(std::move(balance));
        }
    }
    for (const auto& account : books.measurer.accounts()) {
        if (account.loan().kind == domain::LoanKind::bank && account.loan().disbursedOn <= out.to) {
            out.bankLoans.push_back(bankLoan(account, out.to));
        }
    }
    out.corrections = correctionsIn(source, {from, out.to});
    return out;
}

}  // namespace sakhi::services
