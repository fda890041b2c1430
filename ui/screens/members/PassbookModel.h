#pragma once

#include "books/Passbook.h"

#include <QAbstractTableModel>

namespace sakhi::screens {

/// A member's passbook, the newest line first: the left half is her savings, the right half her loans.
class PassbookModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { kDay, kWhat, kSaved, kWithdrawn, kSavings, kBorrowed, kRepaid, kInterest, kOwed, kColumns };

    explicit PassbookModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<books::PassbookRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<books::PassbookRow> m_rows;
};

}  // namespace sakhi::screens
