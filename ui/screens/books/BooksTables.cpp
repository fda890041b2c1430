#include "screens/books/BooksTables.h"

#include "screens/ListRoles.h"
#include "services/BookWords.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QCoreApplication>

namespace sakhi::screens {

namespace {

using services::BookKind;
using services::LineKind;

BookCell words(const QString& text, const QString& second = {}) {
    return {text, second, {}, false};
}

/// Nothing stands as an en dash in a column of movements.
BookCell moved(base::Money amount) {
    return {amount.isZero() ? QStringLiteral("–") : services::shownMoney(amount),
            {},
            QVariant::fromValue<qlonglong>(amount.inPaise()),
            true};
}

BookCell balance(base::Money amount) {
    return {services::shownMoney(amount), {}, QVariant::fromValue<qlonglong>(amount.inPaise()), true};
}

BookCell dayCell(base::Date day) {
    return {
        services::shownDay(day), {}, QVariant::fromValue<qlonglong>(day.time_since_epoch().count()), false};
}

BookCell countCell(int count, const QString& text) {
    return {text, {}, count, true};
}

QString particulars(const services::LedgerLine& line) {
    QString what = line.account && line.kind == LineKind::plain ? services::accountText(*line.account)
                                                                : services::particularsText(line.particulars);
    if (line.kind == LineKind::plain) {
        return what;
    }
    const QString account = line.account ? services::accountText(*line.account) : what;
    return line.kind == LineKind::reversed
               ? QCoreApplication::translate("BooksScreen", "%1: reversed",
                                             "a correction takes back what stood; the account")
                     .arg(account)
               : QCoreApplication::translate("BooksScreen", "%1: entered anew",
                                             "a correction enters what stands now; the account")
                     .arg(account);
}

QString reason(const services::LedgerLine& line) {
    return line.reason.empty() ? QString()
                               : QCoreApplication::translate("BooksScreen", "Reason: %1",
                                                             "why a closed meeting was corrected")
                                     .arg(QString::fromStdString(line.reason));
}

BookRowCells lineCells(const services::LedgerLine& line, bool loan) {
    BookRowCells row;
    row.cells = {dayCell(line.on), words(QString::fromStdString(line.meetingNo)),
                 words(particulars(line), reason(line))};
    if (loan) {
        row.cells.push_back(moved(line.out));
        row.cells.push_back(moved(line.in));
        row.cells.push_back(moved(line.interest));
    } else {
        row.cells.push_back(moved(line.in));
        row.cells.push_back(moved(line.out));
    }
    row.cells.push_back(balance(line.balance));
    row.tone = line.kind == LineKind::plain ? kPlain : kAttention;
    return row;
}

QStringList lineHeads(BookKind book) {
    QStringList heads{
        QCoreApplication::translate("BooksScreen", "Date", "head of a column"),
        QCoreApplication::translate("BooksScreen", "Meeting", "head of a column: its number"),
        QCoreApplication::translate("BooksScreen", "Particulars", "head of a column: what a line is for")};
    switch (book) {
        case BookKind::savings:
            heads << QCoreApplication::translate("BooksScreen", "Paid in", "head of a column: savings")
                  << QCoreApplication::translate("BooksScreen", "Taken out", "head of a column: savings");
            break;
        case BookKind::loans:
            heads << QCoreApplication::translate("BooksScreen", "Lent", "head of a column")
                  << QCoreApplication::translate("BooksScreen", "Repaid", "head of a column: principal")
                  << QCoreApplication::translate("BooksScreen", "Interest", "head of a column");
            break;
        case BookKind::cash:
        case BookKind::bank:
        case BookKind::minutes:
        case BookKind::trial:
            heads << QCoreApplication::translate("BooksScreen", "Receipt", "head of a column")
                  << QCoreApplication::translate("BooksScreen", "Payment", "head of a column");
            break;
    }
    return heads << QCoreApplication::translate("BooksScreen", "Balance", "head of a column");
}

QStringList openingToClosing(const services::BooksView& view) {
    return {
        QCoreApplication::translate("BooksScreen", "Opening %1",
                                    "sum of a book: amount before the first line")
            .arg(services::shownMoney(view.opening)),
        QCoreApplication::translate("BooksScreen", "in %1", "sum of a book: amount")
            .arg(services::shownMoney(view.in)),
        QCoreApplication::translate("BooksScreen", "out %1", "sum of a book: amount")
            .arg(services::shownMoney(view.out)),
        QCoreApplication::translate("BooksScreen", "closing %1", "sum of a book: amount after the last line")
            .arg(services::shownMoney(view.closing))};
}

BookTable linesTable(const services::BooksView& view) {
    BookTable out;
    out.heads = lineHeads(view.ask.book);
    for (const auto& line : view.lines) {
        out.rows.push_back(lineCells(line, view.ask.book == BookKind::loans));
    }
    out.sums = openingToClosing(view);
    return out;
}

BookTable savingsTable(const services::BooksView& view) {
    BookTable out;
    out.heads = {QCoreApplication::translate("BooksScreen", "Member", "head of a column"),
                 QCoreApplication::translate("BooksScreen", "Opening", "head of a column: balance before"),
                 QCoreApplication::translate("BooksScreen", "Paid in", "head of a column: savings"),
                 QCoreApplication::translate("BooksScreen", "Taken out", "head of a column: savings"),
                 QCoreApplication::translate("BooksScreen", "Closing", "head of a column: balance after")};
    for (const auto& line : view.savings) {
        out.rows.push_back({{words(memberText(line.member)), balance(line.opening), moved(line.in),
                             moved(line.out), balance(line.closing)},
                            kPlain});
    }
    out.sums = openingToClosing(view);
    return out;
}

BookTable loansTable(const services::BooksView& view) {
    BookTable out;
    out.heads = {QCoreApplication::translate("BooksScreen", "Loan", "head of a column: code"),
                 QCoreApplication::translate("BooksScreen", "Borrower", "head of a column"),
                 QCoreApplication::translate("BooksScreen", "Lent on", "head of a column: day"),
                 QCoreApplication::translate("BooksScreen", "Lent", "head of a column"),
                 QCoreApplication::translate("BooksScreen", "Repaid", "head of a column: principal"),
                 QCoreApplication::translate("BooksScreen", "Interest", "head of a column"),
                 QCoreApplication::translate("BooksScreen", "Owes", "head of a column: principal"),
                 QCoreApplication::translate("BooksScreen", "Overdue", "head of a column"),
                 QCoreApplication::translate("BooksScreen", "Days late", "head of a column")};
    for (const auto& line : view.loans) {
        const QString borrower = line.member
                                     ? memberText(*line.member)
                                     : QCoreApplication::translate("BooksScreen", "The group, from the bank",
                                                                   "borrower of a bank loan");
        out.rows.push_back(
            {{words(QString::fromStdString(line.code)), words(borrower), dayCell(line.lentOn),
              balance(line.principal), moved(line.repaid), moved(line.interest), balance(line.outstanding),
              moved(line.overdue), countCell(line.daysPastDue, QString::number(line.daysPastDue))},
             line.overdue.isZero() ? kPlain : kBad});
    }
    out.sums = {QCoreApplication::translate("BooksScreen", "repaid %1", "sum of loans: principal")
                    .arg(services::shownMoney(view.in)),
                QCoreApplication::translate("BooksScreen", "owed %1", "sum of loans: principal")
                    .arg(services::shownMoney(view.closing))};
    return out;
}

BookTable minutesTable(const services::BooksView& view) {
    BookTable out;
    out.heads = {QCoreApplication::translate("BooksScreen", "No.", "head of a column: number of a meeting"),
                 QCoreApplication::translate("BooksScreen", "Date", "head of a column"),
                 QCoreApplication::translate("BooksScreen", "Kind", "head of a column: of a meeting"),
                 QCoreApplication::translate("BooksScreen", "Present", "head of a column"),
                 QCoreApplication::translate("BooksScreen", "Collected", "head of a column"),
                 QCoreApplication::translate("BooksScreen", "Lent", "head of a column"),
                 QCoreApplication::translate("BooksScreen", "Closing cash", "head of a column")};
    for (const auto& row : view.meetings) {
        const QString marked = row.corrections > 0
                                   ? QCoreApplication::translate("BooksScreen", "%n correction(s) later",
                                                                 "below a meeting in a list", row.corrections)
                                   : QString();
        out.rows.push_back(
            {{{QString::fromStdString(row.number), {}, row.heldOn.time_since_epoch().count() * 1LL, true},
              dayCell(row.heldOn),
              words(services::meetingKindText(row.kind), marked),
              countCell(row.present,
                        QCoreApplication::translate("BooksScreen", "%1 of %2", "present; on the roll")
                            .arg(row.present)
                            .arg(row.onRoll)),
              moved(row.collected),
              moved(row.lent),
              balance(row.closingCash)},
             row.corrections > 0 ? kAttention : kPlain});
    }
    out.sums = {QCoreApplication::translate("BooksScreen", "collected %1", "sum of meetings")
                    .arg(services::shownMoney(view.in)),
                QCoreApplication::translate("BooksScreen", "lent %1", "sum of meetings")
                    .arg(services::shownMoney(view.out))};
    return out;
}

BookTable trialTable(const services::BooksView& view) {
    BookTable out;
    out.heads = {QCoreApplication::translate("BooksScreen", "Account", "head of a column"),
                 QCoreApplication::translate("BooksScreen", "Debit", "head of a column"),
                 QCoreApplication::translate("BooksScreen", "Credit", "head of a column")};
    for (const auto& row : view.trial) {
        out.rows.push_back(
            {{words(services::accountText(row.account)), moved(row.debit), moved(row.credit)}, kPlain});
    }
    out.sums = {QCoreApplication::translate("BooksScreen", "debit %1", "sum of the trial balance")
                    .arg(services::shownMoney(view.in)),
                QCoreApplication::translate("BooksScreen", "credit %1", "sum of the trial balance")
                    .arg(services::shownMoney(view.out))};
    return out;
}

}  // namespace

QString memberText(const services::MemberName& member) {
    const QString relation = services::shownRelation(member);
    const QString name = services::shownName(member);
    return relation.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, relation);
}

BookTable tableOf(const services::BooksView& view) {
    switch (view.ask.book) {
        case BookKind::cash:
        case BookKind::bank:
            return linesTable(view);
        case BookKind::savings:
            return view.ask.member ? linesTable(view) : savingsTable(view);
        case BookKind::loans:
            return view.ask.loan ? linesTable(view) : loansTable(view);
        case BookKind::minutes:
            return minutesTable(view);
        case BookKind::trial:
            return trialTable(view);
    }
    return {};
}

}  // namespace sakhi::screens
