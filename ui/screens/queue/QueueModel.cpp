#include "screens/queue/QueueModel.h"

#include "base/Text.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

namespace sakhi::screens {

namespace {

/// What a column is sorted by.
QVariant sortValue(const services::QueueRow& row, QueueModel::Column column) {
    switch (column) {
        case QueueModel::amount:
            return QVariant::fromValue<qlonglong>(row.application.amount.inPaise());
        case QueueModel::members:
            return row.application.members;
        case QueueModel::score:
            return row.score.value_or(-1.0);
        case QueueModel::exposure:
            return QVariant::fromValue<qlonglong>(row.exposure.inPaise());
        case QueueModel::waiting:
            return row.daysWaiting;
        case QueueModel::group:
            return services::shownName(row.application.group);
        case QueueModel::number:
        case QueueModel::columns:
            break;
    }
    return QString::fromStdString(row.application.number);
}

}  // namespace

void QueueModel::setRows(std::vector<services::QueueRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const services::QueueRow* QueueModel::row(int index) const {
    return index >= 0 && index < rowCount() ? &m_rows[static_cast<std::size_t>(index)] : nullptr;
}

int QueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString QueueModel::textOf(const services::QueueRow& row, Column column) const {
    switch (column) {
        case group:
            return services::shownName(row.application.group);
        case number:
            return QString::fromStdString(row.application.number);
        case amount:
            return services::shownMoney(row.application.amount);
        case members:
            return QString::number(row.application.members);
        case score:
            //: The score's cell: the figure, then its band, e.g. "77.8 Low risk"
            return row.score ? tr("%1 %2").arg(QString::fromStdString(base::formatNumber(*row.score, 1)),
                                               services::keyText(services::KeyKind::band, row.band))
                             //: The score's cell where the records do not suffice
                             : tr("Not known");
        case exposure:
            return services::shownMoney(row.exposure);
        case waiting:
            return tr("%n day(s)", "how long a request waits", row.daysWaiting);
        case columns:
            break;
    }
    return {};
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    const auto* found = row(index.row());
    if (found == nullptr) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    const bool words = column == group || column == number || column == score;
    if (role == Qt::DisplayRole) {
        return textOf(*found, column);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role == secondLineRole && column == group) {
        return QString::fromStdString(found->application.group.village);
    }
    if (role == searchRole) {
        return QString::fromStdString(found->application.group.code + " " + found->application.group.block);
    }
    if (role == chipKindRole && column == score) {
        return !found->score ? plainChip : found->band == "low_risk" ? goodChip : attentionChip;
    }
    return role == sortRole ? sortValue(*found, column) : QVariant();
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case group:
            return tr("Group");
        case number:
            //: Head of a column: the number of a request to the bank
            return tr("Request");
        case amount:
            return tr("Amount");
        case members:
            //: Head of a column: how many members share in a request
            return tr("Members");
        case score:
            return tr("Group score");
        case exposure:
            //: Head of a column: what the group owes the bank now
            return tr("Owed to the bank");
        case waiting:
            //: Head of a column: how many days a request waits
            return tr("Waiting");
        case columns:
            break;
    }
    return {};
}

}  // namespace sakhi::screens
