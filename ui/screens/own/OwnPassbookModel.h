#pragma once

#include "services/views/OwnView.h"

#include <QAbstractTableModel>

namespace sakhi::screens {

/// The lines of a passbook, the newest first.
class OwnPassbookModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kDay, kWhat, kSaved, kSavings, kPaid, kOwed, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<books::PassbookRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const books::PassbookRow& row, Column column);
    [[nodiscard]] static QString secondOf(const books::PassbookRow& row, Column column);

    std::vector<books::PassbookRow> m_rows;
};

}  // namespace sakhi::screens
