#include "screens/home/OpenApplicationsModel.h"

#include "screens/home/HomeRoles.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

namespace sakhi::screens {

namespace {

int chipOf(domain::ApplicationState state) {
    using domain::ApplicationState;
    switch (state) {
        case ApplicationState::approved:
        case ApplicationState::granted:
        case ApplicationState::disbursed:
        case ApplicationState::closed:
            return home::kChipGood;
        case ApplicationState::pendingAdminReview:
            return home::kChipAttention;
        case ApplicationState::pendingManagerReview:
        case ApplicationState::withdrawn:
            return home::kChipPlain;
        case ApplicationState::rejected:
        case ApplicationState::rejectedByAdmin:
        case ApplicationState::returned:
            return home::kChipBad;
    }
    return home::kChipPlain;
}

}  // namespace

void OpenApplicationsModel::setRows(std::vector<services::ApplicationRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int OpenApplicationsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OpenApplicationsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString OpenApplicationsModel::shown(const services::ApplicationRow& row, int column) const {
    switch (column) {
        case kMember:
            return row.kind == domain::ApplicationKind::bankRequest ? tr("Request to the bank")
                                                                    : services::shownName(row.member);
        case kPurpose:
            return services::keyText(services::KeyKind::purpose, row.purpose);
        case kAmount:
            return services::shownMoney(row.amount);
        case kState:
            return services::stateText(row.state);
    }
    return {};
}

QVariant OpenApplicationsModel::sorted(const services::ApplicationRow& row, int column) {
    switch (column) {
        case kAmount:
            return QVariant::fromValue<qint64>(row.amount.inPaise());
        case kState:
            return static_cast<int>(row.state);
    }
    return {};
}

QVariant OpenApplicationsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& at = row(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole) {
        return shown(at, column);
    }
    if (role == home::kSort) {
        return sorted(at, column);
    }
    if (role == home::kSecondLine && column == kMember) {
        return at.kind == domain::ApplicationKind::bankRequest
                   //: How many members have a share in a request to the bank
                   ? tr("%n members", nullptr, at.members)
                   : services::shownRelation(at.member);
    }
    if (role == home::kChipKind && column == kState) {
        return chipOf(at.state);
    }
    if (role == Qt::TextAlignmentRole && column == kAmount) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant OpenApplicationsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case kMember:
            return tr("Member");
        case kPurpose:
            return tr("Purpose", "of a loan");
        case kAmount:
            return tr("Amount");
        case kState:
            return tr("State", "of an application");
    }
    return {};
}

}  // namespace sakhi::screens
