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
        case kVillage:
            return QString::fromStdString(row.group.village);
        case kScore:
            return row.score ? QString::fromStdString(base::formatNumber(*row.score, 1))
                             : QStringLiteral("–");
        case kBand:
            //: In place of a group's band, where its records hold too little for a score
            return row.score ? services::keyText(services::KeyKind::band, row.band) : tr("Not known yet");
        case kBooksUntil:
            return dayText(row.booksUntil);
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
        case kBooksUntil:
            return dayNumber(row.booksUntil);
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
    const bool figure = column == kScore || column == kOverdue || column == kApplications;
    if (role == Qt::TextAlignmentRole && figure) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == home::kAfterText && column == kGroup && !row.group.name.empty()) {
        return QString::fromStdString(row.group.code);
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
        case kVillage:
            return tr("Village");
        case kScore:
            return tr("Score");
        case kBand:
            //: Head of a column: low risk or high risk
            return tr("Band");
        case kBooksUntil:
            return tr("Books until", "head of a column: the day of the last closed meeting");
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
