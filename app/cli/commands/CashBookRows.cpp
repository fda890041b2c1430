#include "CashBookRows.h"

#include "base/Text.h"
#include "services/ShownValues.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

namespace sakhi::cli {

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QString money(base::Money amount) {
    return text(base::formatTwoDecimals(amount));
}

/// The head that an entry of a meeting's voucher is corrected under; none for the cash side and for what is
/// not corrected by entry (loans handed out, short/over).
std::optional<domain::EntryHead> headOf(books::Particulars particulars, const books::Entry& entry) {
    using books::Account;
    using books::Particulars;
    using domain::EntryHead;
    const bool cash = entry.account == Account::cash;
    if (particulars == Particulars::bankWithdrawn || particulars == Particulars::bankDeposited) {
        const bool withdrawn = particulars == Particulars::bankWithdrawn;
        return cash ? std::optional(withdrawn ? EntryHead::bankWithdrawn : EntryHead::bankDeposited)
                    : std::nullopt;
    }
    static constexpr std::array<std::pair<Particulars, EntryHead>, 5> kHeads{{
        {Particulars::savings, EntryHead::savings},
        {Particulars::voluntarySavings, EntryHead::voluntarySavings},
        {Particulars::fines, EntryHead::fine},
        {Particulars::principalRepaid, EntryHead::principal},
        {Particulars::interestRepaid, EntryHead::interest},
    }};
    if (cash) {
        return std::nullopt;
    }
    if (particulars == Particulars::savingsWithdrawn) {
        return entry.account == Account::voluntarySavings ? EntryHead::voluntaryWithdrawal
                                                          : EntryHead::compulsoryWithdrawal;
    }
    const auto* row = std::ranges::find(kHeads, particulars, [](const auto& head) { return head.first; });
    return row == kHeads.end() ? std::nullopt : std::optional(row->second);
}

/// The entries of a voucher by name, GROUP:DATE:HEAD:SUBJECT, as `reverse` takes them; none where it is not a
/// meeting's own entry.
QJsonArray entriesOf(const books::Voucher& voucher, const services::GroupBooks& books) {
    using books::Account;
    QJsonArray out;
    if (!voucher.meeting || voucher.correction) {
        return out;
    }
    const QString place = text(books.records.group.code) + QLatin1Char(':') +
                          text(base::formatIso(voucher.on)) + QLatin1Char(':');
    const auto add = [&](domain::EntryHead head, const std::string& subject) {
        const auto key = base::keyOf(head);
        out.append(place + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())) +
                   (subject.empty() ? QString() : QLatin1Char(':') + text(subject)));
    };
    for (const books::Entry& entry : voucher.entries) {
        if (const auto head = headOf(voucher.particulars, entry)) {
            const auto loan = std::ranges::find_if(books.records.loans, [&](const domain::Loan& one) {
                return entry.loan && one.id == *entry.loan;
            });
            const auto* member = entry.member ? books.member(*entry.member) : nullptr;
            add(*head, loan != books.records.loans.end() ? loan->code
                       : member                          ? member->code
                                                         : std::string());
        }
    }
    return out;
}

}  // namespace

Answer cashBook(const books::Book& book, const services::GroupBooks& books) {
    QJsonArray list;
    QString lines;
    const auto add = [&](const QString& head, base::Money debit, base::Money credit, const QString& on,
                         base::Money balance, const QJsonArray& entries) {
        list.append(QJsonObject{{QStringLiteral("on"), on},
                                {QStringLiteral("entries"), entries},
                                {QStringLiteral("head"), head},
                                {QStringLiteral("debit"), money(debit)},
                                {QStringLiteral("credit"), money(credit)},
                                {QStringLiteral("balance"), money(balance)}});
        lines += QStringLiteral("%1 %2 %3 %4 %5\n")
                     .arg(on, -10)
                     .arg(head, -20)
                     .arg(money(debit), 14)
                     .arg(money(credit), 14)
                     .arg(money(balance), 14);
    };
    for (const auto& row : book.rows) {
        const auto key = base::keyOf(row.particulars);
        add(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), row.receipt, row.payment,
            text(base::formatIso(row.on)), row.balance, entriesOf(books.vouchers[row.voucher], books));
    }
    const bool balanced = book.opening + book.receipts - book.payments == book.closing;
    return {{{QStringLiteral("rows"), list},
             {QStringLiteral("opening"), money(book.opening)},
             {QStringLiteral("closing"), money(book.closing)},
             {QStringLiteral("balanced"), balanced}},
            lines + QStringLiteral("closing %1").arg(money(book.closing)),
            Exit::done};
}

}  // namespace sakhi::cli
