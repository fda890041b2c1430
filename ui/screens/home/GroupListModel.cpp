#include "screens/home/GroupListModel.h"

#include "base/Text.h"
#include "screens/home/HomeRoles.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

namespace sakhi::screens {

namespace {

QString dayText(const std::optional<base::Date>& day) {
    return day ? services::shownDay(*day) : QStringLiteral("–");
}

QString needText(services::Need need) {
    using services::Need;
    switch (need) {
        case Need::notSetUp:
            return GroupListModel::tr("No members yet", "why a group needs its keeper");
        case Need::meetingMissed:
            return GroupListModel::tr("Meeting missing",
                                      "why a group needs its keeper: its day is long past");
        case Need::meetingToday:
            return GroupListModel::tr("Meets today", "why a group needs its keeper");
        case Need::behind:
            return GroupListModel::tr("Payments late", "why a group needs its keeper");
        case Need::scoreFell:
            return GroupListModel::tr("Score fell", "why a group needs its keeper");
        case Need::nothing:
            return GroupListModel::tr("All is well", "a group does not need its keeper");
    }
    return {};
}

QVariant needChip(services::Need need) {
    using services::Need;
    switch (need) {
        case Need::meetingMissed:
            return home::kChipBad;
        case Need::notSetUp:
        case Need::behind:
        case Need::scoreFell:
            return home::kChipAttention;
        case Need::meetingToday:
            return home::kChipGood;
        case Need::nothing:
            return {};
    }
    return {};
}

QVariant dayNumber(const std::optional<base::Date>& day) {
    return QVariant::fromValue<qint64>(day ? day->time_since_epoch().count() : -1'000'000);
}

}  // namespace

void GroupListModel::setRows(std::vector<services::GroupRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int GroupListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GroupListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString GroupListModel::shown(const services::GroupRow& row, int column) const {
    switch (column) {
        case kGroup:
            return services::shownName(row.group);
        case kNeed:
            return needText(row.need);
        case kChange:
            return !row.change ? QStringLiteral("–")
                               : (*row.change > 0 ? QStringLiteral("+") : QString()) +
                                     services::shownNumber(*row.change);
        case kScore:
            return row.score ? QString::fromStdString(base::formatNumber(*row.score, 1))
                             : QStringLiteral("–");
        case kBand:
            //: In place of a group's band, where its records hold too little for a score
            return row.score ? services::keyText(services::KeyKind::band, row.band) : tr("Not known yet");
        case kNextMeeting:
            return dayText(row.nextMeetingOn);
        case kOverdue:
            return row.overdue.isZero() ? QStringLiteral("–") : services::shownMoney(row.overdue);
        case kApplications:
            return QString::number(row.openApplications);
    }
    return {};
}

QVariant GroupListModel::sorted(const services::GroupRow& row, int column) {
    switch (column) {
        case kScore:
        case kBand:
            return row.score.value_or(-1.0);
        case kNeed:
            return static_cast<int>(row.need);
        case kChange:
            return row.change.value_or(-1000.0);
        case kNextMeeting:
            return dayNumber(row.nextMeetingOn);
        case kOverdue:
            return QVariant::fromValue<qint64>(row.overdue.inPaise());
        case kApplications:
            return row.openApplications;
    }
    return {};
}

QVariant GroupListModel::dress(const services::GroupRow& row, int column, int role) {
    const bool figure =
        column == kScore || column == kChange || column == kOverdue || column == kApplications;
    if (role == Qt::TextAlignmentRole && figure) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == home::kAfterText && column == kGroup && !row.group.name.empty()) {
        return QString::fromStdString(row.group.code);
    }
    if (role == home::kSecondLine && column == kGroup) {
        return QString::fromStdString(row.group.village);
    }
    if (role == home::kSecondLine && column == kNextMeeting && row.booksUntil) {
        //: Under the next meeting of a group: the day of its last closed meeting
        return tr("books until %1").arg(services::shownDay(*row.booksUntil));
    }
    if (role == home::kChipKind && column == kNeed) {
        return needChip(row.need);
    }
    if (role == home::kChipKind && column == kBand) {
        if (!row.score) {
            return home::kChipPlain;
        }
        return row.band == "low_risk" ? home::kChipGood : home::kChipBad;
    }
    if (role == home::kTone && column == kOverdue && !row.overdue.isZero()) {
        return home::kToneBad;
    }
    return {};
}

QVariant GroupListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& at = row(index.row());
    if (role == Qt::DisplayRole) {
        return shown(at, index.column());
    }
    if (role == home::kSort) {
        return sorted(at, index.column());
    }
    return dress(at, index.column(), role);
}

QVariant GroupListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case kGroup:
            return tr("Group");
        case kNeed:
            return tr("Needs you", "head of a column: why a group needs its keeper");
        case kScore:
            return tr("Score");
        case kChange:
            return tr("Since last month", "head of a column: change of the score");
        case kBand:
            //: Head of a column: low risk or high risk
            return tr("Band");
        case kNextMeeting:
            return tr("Next meeting");
        case kOverdue:
            //: Head of a column: money that should have been paid by now
            return tr("Overdue");
        case kApplications:
            return tr("Applications", "head of a column: how many are open");
    }
    return {};
}

}  // namespace sakhi::screens
