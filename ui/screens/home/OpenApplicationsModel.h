#pragma once

#include "services/views/HomeView.h"

#include <QAbstractTableModel>

namespace sakhi::screens {

/// The open applications of a group: member, purpose, amount, state.
class OpenApplicationsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kMember, kPurpose, kAmount, kState, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<services::ApplicationRow> rows);
    [[nodiscard]] const services::ApplicationRow& row(int at) const {
        return m_rows.at(static_cast<std::size_t>(at));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const services::ApplicationRow& row, int column) const;
    [[nodiscard]] static QVariant sorted(const services::ApplicationRow& row, int column);

    std::vector<services::ApplicationRow> m_rows;
};

}  // namespace sakhi::screens
