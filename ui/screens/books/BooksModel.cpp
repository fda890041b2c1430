#include "screens/books/BooksModel.h"

#include "screens/ListRoles.h"

namespace sakhi::screens {

void BooksModel::setBook(QStringList heads, std::vector<BookRowCells> rows) {
    beginResetModel();
    m_heads = std::move(heads);
    m_rows = std::move(rows);
    endResetModel();
}

int BooksModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BooksModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant BooksModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.cells.size()) {
        return {};
    }
    const auto& cell = row.cells[column];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::TextAlignmentRole:
            return QVariant((cell.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case kSecondLine:
            return cell.second.isEmpty() ? QVariant() : QVariant(cell.second);
        case kSort:
            return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
        case kMark:
            return column == 0 && row.tone != kPlain ? QVariant(row.tone) : QVariant();
    }
    return {};
}

QVariant BooksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= m_heads.size()) {
        return {};
    }
    return role == Qt::DisplayRole ? QVariant(m_heads[section]) : QVariant();
}

}  // namespace sakhi::screens
