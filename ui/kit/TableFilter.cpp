#include "kit/TableFilter.h"

#include "base/LooseName.h"
#include "base/Text.h"
#include "kit/TablePane.h"

namespace sakhi::kit {

QString foldedForSearch(const QString& text) {
    QString folded = QString::fromStdString(base::westernDigits(text.toStdString()))
                         .normalized(QString::NormalizationForm_D)
                         .toCaseFolded();
    folded.removeIf([](QChar c) {
        const bool joiner = c == QChar(0x200c) || c == QChar(0x200d);
        const bool nukta = c == QChar(0x093c) || c == QChar(0x09bc);
        return joiner || nukta;
    });
    return folded;
}

TableFilter::TableFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortLocaleAware(true);
}

void TableFilter::setWords(const QString& text) {
    m_words = foldedForSearch(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

QVariant TableFilter::headerData(int section, Qt::Orientation orientation, int role) const {
    const QVariant given = QSortFilterProxyModel::headerData(section, orientation, role);
    if (given.isValid() || role != Qt::TextAlignmentRole || orientation != Qt::Horizontal ||
        rowCount() == 0) {
        return given;
    }
    return index(0, section).data(Qt::TextAlignmentRole);
}

bool TableFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty()) {
        return true;
    }
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QModelIndex cell = sourceModel()->index(row, column, parent);
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(kAfterTextRole),
                               static_cast<int>(kSecondLineRole), static_cast<int>(kSearchRole)}) {
            all += cell.data(role).toString() + QLatin1Char('\n');
        }
    }
    // Grouping commas are no part of a number that a person looks for.
    const QString folded = foldedForSearch(all);
    QString bare = folded;
    bare.remove(QLatin1Char(','));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return folded.contains(word) || bare.contains(word) ||
               base::soundsLike(word.toStdString(), all.toStdString());
    });
}

bool TableFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(kSortRole);
    const QVariant b = right.data(kSortRole);
    if (a.isValid() && b.isValid()) {
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

}  // namespace sakhi::kit
