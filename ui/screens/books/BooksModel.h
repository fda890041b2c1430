#pragma once

#include "base/Money.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace sakhi::screens {

/// A cell of a book: its text, a small second line, and the value it is sorted by.
struct BookCell {
    QString text;
    QString second{};
    QVariant sort{};
    bool right{false};
};

/// A line of a book; the tone (ListRoles.h) marks corrections and sums.
struct BookRowCells {
    std::vector<BookCell> cells;
    int tone{0};
};

/// A book as a table: heads and rows of texts with their raw values by role.
class BooksModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setBook(QStringList heads, std::vector<BookRowCells> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    std::vector<BookRowCells> m_rows;
};

}  // namespace sakhi::screens
