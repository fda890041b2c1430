#pragma once

#include "services/views/ApplicationView.h"

#include <QAbstractTableModel>

namespace sakhi::screens {

/// The requests that wait, as raw values by role. Texts are those of the language at the time of asking.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { group, number, amount, members, score, exposure, waiting, columns };

    /// The numbers of the table's roles (ui/kit/TablePane.h), which the screen checks are the same.
    enum Role {
        secondLineRole = Qt::UserRole + 100,
        afterTextRole,
        chipKindRole,
        toneRole,
        sortRole,
        exportRole,
        markRole,
        avatarRole,
        searchRole,
    };

    /// Kinds of a chip, in the order of ui/kit/Chip.h.
    enum Chip { plainChip, goodChip, attentionChip, badChip };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<services::QueueRow> rows);
    [[nodiscard]] const services::QueueRow* row(int index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const services::QueueRow& row, Column column) const;

    std::vector<services::QueueRow> m_rows;
};

}  // namespace sakhi::screens
