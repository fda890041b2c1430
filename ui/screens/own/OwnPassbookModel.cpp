#include "screens/own/OwnPassbookModel.h"

#include "screens/ListRoles.h"
#include "services/ShownValues.h"

namespace sakhi::screens {

using base::Money;
using books::PassbookRow;
using services::shownMoney;

namespace {

/// Nothing for nothing: an empty cell is read faster than a zero.
QString amountOrNothing(Money amount) {
    return amount.isZero() ? QString() : shownMoney(amount);
}

QString whatHappened(const PassbookRow& row) {
    if (row.particulars == books::Particulars::opening) {
        return OwnPassbookModel::tr("Brought forward",
                                    "line of a passbook: what she had when the book began");
    }
    if (row.particulars == books::Particulars::correction) {
        return OwnPassbookModel::tr("Correction", "line of a passbook");
    }
    if (!row.borrowed.isZero()) {
        return OwnPassbookModel::tr("Loan taken", "line of a passbook");
    }
    if (!row.withdrawn.isZero()) {
        return OwnPassbookModel::tr("Savings taken out", "line of a passbook");
    }
    return row.meeting ? OwnPassbookModel::tr("Meeting", "line of a passbook: what was paid in a meeting")
                       : OwnPassbookModel::tr("Payment", "line of a passbook: paid outside a meeting");
}

}  // namespace

void OwnPassbookModel::setRows(std::vector<PassbookRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int OwnPassbookModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OwnPassbookModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString OwnPassbookModel::textOf(const PassbookRow& row, Column column) {
    switch (column) {
        case kDay:
            return services::shownDay(row.on);
        case kWhat:
            return whatHappened(row);
        case kSaved:
            return amountOrNothing(row.saved - row.withdrawn);
        case kSavings:
            return shownMoney(row.savings);
        case kPaid:
            return amountOrNothing(row.repaid + row.interest);
        case kOwed:
            return shownMoney(row.owed);
        case kColumns:
            break;
    }
    return {};
}

QString OwnPassbookModel::secondOf(const PassbookRow& row, Column column) {
    if (column == kWhat && !row.borrowed.isZero()) {
        return tr("Loan of %1", "under a line of a passbook").arg(shownMoney(row.borrowed));
    }
    if (column == kWhat && !row.fine.isZero()) {
        return tr("Fine %1", "under a line of a passbook").arg(shownMoney(row.fine));
    }
    if (column == kPaid && !row.interest.isZero()) {
        return tr("interest %1 of it", "under what was paid on a loan").arg(shownMoney(row.interest));
    }
    return {};
}

QVariant OwnPassbookModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const PassbookRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return textOf(row, column);
        case kSecondLine: {
            const QString second = secondOf(row, column);
            return second.isEmpty() ? QVariant() : second;
        }
        case Qt::TextAlignmentRole:
            return QVariant(column >= kSaved ? Qt::AlignRight | Qt::AlignVCenter
                                             : Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::AccessibleTextRole: {
            const QString head = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            return QStringLiteral("%1: %2 %3")
                .arg(head, textOf(row, column), secondOf(row, column))
                .trimmed();
        }
    }
    return {};
}

QVariant OwnPassbookModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(section >= kSaved ? Qt::AlignRight | Qt::AlignVCenter
                                          : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case kDay:
            return tr("Day", "column of a passbook");
        case kWhat:
            return tr("What", "column of a passbook: what happened");
        case kSaved:
            return tr("Saved", "column of a passbook: put into savings on that day");
        case kSavings:
            return tr("Savings now", "column of a passbook: the balance after the line");
        case kPaid:
            return tr("Paid on loan", "column of a passbook");
        case kOwed:
            return tr("Loan left", "column of a passbook: principal owed after the line");
        case kColumns:
            break;
    }
    return {};
}

}  // namespace sakhi::screens
