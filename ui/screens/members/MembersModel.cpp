#include "screens/members/MembersModel.h"

#include "screens/ListRoles.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QCoreApplication>

#include <algorithm>

namespace sakhi::screens {

using services::MemberRow;

QString fullName(const services::MemberName& name) {
    const QString relation = services::shownRelation(name);
    const QString code = QString::fromStdString(name.code);
    return relation.isEmpty() ? QStringLiteral("%1 (%2)").arg(services::shownName(name), code)
                              : QStringLiteral("%1 %2 (%3)").arg(services::shownName(name), relation, code);
}

void MembersModel::setRows(const std::vector<MemberRow>& rows, MemberFilter filter) {
    beginResetModel();
    m_rows.clear();
    std::ranges::copy_if(rows, std::back_inserter(m_rows), [filter](const MemberRow& row) {
        return filter == MemberFilter::all || row.leftOn.has_value() == (filter == MemberFilter::left);
    });
    endResetModel();
}

int MembersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MembersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

int MembersModel::rowOf(const domain::MemberId& member) const {
    const auto at = std::ranges::find_if(m_rows, [&](const MemberRow& row) { return row.name.id == member; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

QString MembersModel::text(const MemberRow& row, int column) const {
    switch (column) {
        case kName:
            return services::shownName(row.name);
        case kOffice:
            return services::officeText(row.office);
        case kSavings:
            return services::shownMoney(row.savings);
        case kOwed:
            return services::shownMoney(row.owed);
        case kOverdue:
            return row.overdue.isZero() ? QStringLiteral("–") : services::shownMoney(row.overdue);
        case kAttendance:
            return row.attendance ? tr("%1 %", "percent").arg(services::shownNumber(*row.attendance, 0))
                                  : QStringLiteral("–");
        case kStatus:
            //: %1 is a day
            return row.leftOn ? tr("Left %1").arg(services::shownDay(*row.leftOn)) : tr("On the roll");
    }
    return {};
}

QVariant MembersModel::sortKey(const MemberRow& row, int column) const {
    switch (column) {
        case kOffice:
            return static_cast<int>(row.office);
        case kSavings:
            return static_cast<qlonglong>(row.savings.inPaise());
        case kOwed:
            return static_cast<qlonglong>(row.owed.inPaise());
        case kOverdue:
            return static_cast<qlonglong>(row.overdue.inPaise());
        case kAttendance:
            return row.attendance.value_or(-1.0);
    }
    return text(row, column);
}

QVariant MembersModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const MemberRow& row = at(index.row());
    const int column = index.column();
    const QString code = QString::fromStdString(row.name.code);
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
        case kExport:
            return column == kName ? fullName(row.name) : text(row, column);
        case Qt::TextAlignmentRole:
            return column >= kSavings && column <= kAttendance ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                               : QVariant();
        case kSecondLine: {
            const QString relation = services::shownRelation(row.name);
            return column != kName      ? QVariant()
                   : relation.isEmpty() ? code
                                        : QStringLiteral("%1 · %2").arg(relation, code);
        }
        case kAvatar:
            return column == kName ? QVariant(services::shownName(row.name)) : QVariant();
        case kTone:
            return column == kOverdue && !row.overdue.isZero() ? QVariant(int{kBad}) : QVariant();
        case kChipKind:
            return column == kStatus ? QVariant(int{row.leftOn ? kPlain : kGood}) : QVariant();
        case kSort:
            return sortKey(row, column);
        case kSearch:
            return column == kName ? fullName(row.name) : QString();
    }
    return {};
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case kName:
            //: Column: a woman of the group
            return tr("Member");
        case kOffice:
            //: Column: president, secretary, treasurer
            return tr("Office");
        case kSavings:
            //: Column: her savings with the group
            return tr("Savings");
        case kOwed:
            //: Column: what she has still to repay
            return tr("Owes");
        case kOverdue:
            //: Column: what she should have paid by now
            return tr("Overdue");
        case kAttendance:
            //: Column: of the meetings of twelve months
            return tr("Attendance");
        case kStatus:
            //: Column: on the roll, or left
            return tr("On the roll?");
    }
    return {};
}

}  // namespace sakhi::screens
