#pragma once

#include "services/views/HomeView.h"

#include <QAbstractTableModel>

namespace sakhi::screens {

/// The groups a person holds, a row each; raw values stand behind the sort role.
class GroupListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kGroup, kNeed, kScore, kChange, kBand, kNextMeeting, kOverdue, kApplications, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<services::GroupRow> rows);
    [[nodiscard]] const services::GroupRow& row(int at) const {
        return m_rows.at(static_cast<std::size_t>(at));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const services::GroupRow& row, int column) const;
    [[nodiscard]] static QVariant sorted(const services::GroupRow& row, int column);
    [[nodiscard]] static QVariant dress(const services::GroupRow& row, int column, int role);

    std::vector<services::GroupRow> m_rows;
};

}  // namespace sakhi::screens
