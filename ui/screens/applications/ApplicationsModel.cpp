#include "screens/applications/ApplicationsModel.h"

#include "screens/ListRoles.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"
#include "workflow/Transitions.h"

#include <QCoreApplication>

#include <algorithm>

namespace sakhi::screens {

using domain::ApplicationKind;
using domain::ApplicationState;
using services::ApplicationRow;

int toneOf(ApplicationState state) {
    switch (state) {
        case ApplicationState::pendingAdminReview:
        case ApplicationState::returned:
            return kAttention;
        case ApplicationState::approved:
        case ApplicationState::granted:
        case ApplicationState::disbursed:
            return kGood;
        case ApplicationState::rejected:
        case ApplicationState::rejectedByAdmin:
            return kBad;
        case ApplicationState::pendingManagerReview:
        case ApplicationState::withdrawn:
        case ApplicationState::closed:
            return kPlain;
    }
    return kPlain;
}

QString purposeText(std::string_view key) {
    return key == "other"
               ? QCoreApplication::translate("Applications", "Another purpose", "of a loan: told in the note")
               : services::keyText(services::KeyKind::purpose, key);
}

QString askerText(const ApplicationRow& row) {
    return row.kind == ApplicationKind::bankRequest
               ? QCoreApplication::translate("Applications", "Request to the bank, %n members",
                                             "n women have a share in it", row.members)
               : services::shownName(row.member);
}

void ApplicationsModel::setRows(const std::vector<ApplicationRow>& rows,
                                std::optional<ApplicationState> state) {
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(rows, std::back_inserter(m_shown),
                         [&](const ApplicationRow& row) { return !state || row.state == *state; });
    std::erase_if(m_checked, [&](const domain::ApplicationId& id) {
        const auto at = std::ranges::find(rows, id, &ApplicationRow::id);
        return at == rows.end() || !mayBeChecked(*at);
    });
    endResetModel();
    Q_EMIT checksChanged();
}

void ApplicationsModel::setChoosing(bool choosing) {
    m_choosing = choosing;
}

int ApplicationsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ApplicationsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

bool ApplicationsModel::mayBeChecked(const ApplicationRow& row) const {
    return m_choosing && row.kind == ApplicationKind::memberRequest &&
           workflow::mayBundle(row.state, row.inRequest);
}

bool ApplicationsModel::isChecked(const domain::ApplicationId& id) const {
    return std::ranges::find(m_checked, id) != m_checked.end();
}

QVariant ApplicationsModel::text(const ApplicationRow& row, int column) const {
    switch (column) {
        case kWho:
            return askerText(row);
        case kGroup:
            return services::shownName(row.group);
        case kAmount:
            return services::shownMoney(row.amount);
        case kPurpose:
            return purposeText(row.purpose);
        case kMadeOn:
            return services::shownDay(base::dateOf(row.madeAt));
        case kState:
            return services::stateText(row.state);
    }
    return {};
}

QString ApplicationsModel::secondLine(const ApplicationRow& row, int column) const {
    if (column == kWho) {
        const QString number = QString::fromStdString(row.number);
        const QString relation = services::shownRelation(row.member);
        return relation.isEmpty() ? number : QStringLiteral("%1 · %2").arg(relation, number);
    }
    if (column == kGroup) {
        return QString::fromStdString(row.group.code);
    }
    return column == kPurpose ? text(row, kMadeOn).toString() : QString();
}

QVariant ApplicationsModel::sortKey(const ApplicationRow& row, int column) const {
    if (column == kAmount) {
        return static_cast<qlonglong>(row.amount.inPaise());
    }
    return column == kMadeOn ? QVariant(static_cast<qlonglong>(row.madeAt)) : text(row, column);
}

QVariant ApplicationsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const ApplicationRow& row = at(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return column == kWho ? QStringLiteral("%1 %2, %3")
                                        .arg(askerText(row), services::shownRelation(row.member),
                                             QString::fromStdString(row.number))
                                  : text(row, column);
        case Qt::TextAlignmentRole:
            return column == kAmount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case Qt::CheckStateRole:
            return column == kWho && m_choosing ? QVariant(isChecked(row.id) ? Qt::Checked : Qt::Unchecked)
                                                : QVariant();
        case kSecondLine:
            return secondLine(row, column);
        case kChipKind:
            return column == kState ? QVariant(toneOf(row.state)) : QVariant();
        case kSort:
            return sortKey(row, column);
        case kExport:
            return column == kWho ? data(index, Qt::AccessibleTextRole) : text(row, column);
        case kSearch:
            return column == kWho
                       ? QString::fromStdString(row.number + ' ' + row.member.code + ' ' + row.group.code)
                       : QString();
    }
    return {};
}

bool ApplicationsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || !mayBeChecked(at(index.row()))) {
        return false;
    }
    const domain::ApplicationId id = at(index.row()).id;
    std::erase(m_checked, id);
    if (value.toInt() == Qt::Checked) {
        m_checked.push_back(id);
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checksChanged();
    return true;
}

QVariant ApplicationsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case kWho:
            //: Column: who asks for the loan
            return tr("Who asks");
        case kGroup:
            //: Column: her self-help group
            return tr("Group");
        case kAmount:
            //: Column: rupees asked for
            return tr("Amount");
        case kPurpose:
            //: Column: what the loan is for
            return tr("Purpose");
        case kMadeOn:
            //: Column: day the application was made
            return tr("Asked on");
        case kState:
            //: Column: where the application is now
            return tr("Where it is");
    }
    return {};
}

Qt::ItemFlags ApplicationsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == kWho && mayBeChecked(at(index.row()))) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

int ApplicationsModel::rowOf(const domain::ApplicationId& id) const {
    const auto at = std::ranges::find(m_shown, id, &ApplicationRow::id);
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

std::vector<ApplicationRow> ApplicationsModel::checked() const {
    std::vector<ApplicationRow> out;
    std::ranges::copy_if(m_shown, std::back_inserter(out),
                         [&](const ApplicationRow& row) { return isChecked(row.id); });
    return out;
}

void ApplicationsModel::clearChecks() {
    m_checked.clear();
    if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, kWho), index(rowCount() - 1, kWho), {Qt::CheckStateRole});
    }
    Q_EMIT checksChanged();
}

}  // namespace sakhi::screens
