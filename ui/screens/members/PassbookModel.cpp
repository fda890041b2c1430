#include "screens/members/PassbookModel.h"

#include "screens/ListRoles.h"
#include "services/ShownValues.h"

#include <algorithm>

namespace sakhi::screens {

using books::PassbookRow;

namespace {

/// Where the line comes from.
QString whatOf(const PassbookRow& row) {
    if (row.particulars == books::Particulars::opening) {
        //: Passbook: what she had when the records began
        return PassbookModel::tr("Brought forward");
    }
    if (row.particulars == books::Particulars::correction) {
        return PassbookModel::tr("Correction", "passbook: an entry mended later");
    }
    return row.meeting ? PassbookModel::tr("Meeting", "passbook: paid at a meeting")
                       : PassbookModel::tr("At the bank", "passbook: paid into the account");
}

base::Money amountOf(const PassbookRow& row, int column) {
    switch (column) {
        case PassbookModel::kSaved:
            return row.saved;
        case PassbookModel::kWithdrawn:
            return row.withdrawn;
        case PassbookModel::kSavings:
            return row.savings;
        case PassbookModel::kBorrowed:
            return row.borrowed;
        case PassbookModel::kRepaid:
            return row.repaid;
        case PassbookModel::kInterest:
            return row.interest;
    }
    return row.owed;
}

}  // namespace

void PassbookModel::setRows(std::vector<PassbookRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::reverse(m_rows);
    endResetModel();
}

int PassbookModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PassbookModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant PassbookModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const PassbookRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool balance = column == kSavings || column == kOwed;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: {
            if (column == kDay) {
                return services::shownDay(row.on);
            }
            if (column == kWhat) {
                return whatOf(row);
            }
            const base::Money amount = amountOf(row, column);
            return amount.isZero() && !balance ? QString() : services::shownMoney(amount);
        }
        case Qt::TextAlignmentRole:
            return column >= kSaved ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case kSecondLine:
            return column == kWhat && row.fine > base::Money()
                       ? QVariant(tr("Fine %1").arg(services::shownMoney(row.fine)))
                       : QVariant();
        case kSort:
            return column == kDay    ? QVariant(static_cast<qlonglong>(row.on.time_since_epoch().count()))
                   : column == kWhat ? QVariant(whatOf(row))
                                     : QVariant(static_cast<qlonglong>(amountOf(row, column).inPaise()));
    }
    return {};
}

QVariant PassbookModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case kDay:
            return tr("Day", "column of a passbook");
        case kWhat:
            return tr("What", "column of a passbook");
        case kSaved:
            return tr("Saved", "column of a passbook");
        case kWithdrawn:
            return tr("Taken out", "column of a passbook: savings");
        case kSavings:
            return tr("Savings", "column of a passbook: balance");
        case kBorrowed:
            return tr("Borrowed", "column of a passbook");
        case kRepaid:
            return tr("Repaid", "column of a passbook: principal");
        case kInterest:
            return tr("Interest", "column of a passbook");
        case kOwed:
            return tr("Owes", "column of a passbook: balance");
    }
    return {};
}

}  // namespace sakhi::screens
