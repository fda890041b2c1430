#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace sakhi::kit {

/// Keeps rows in which every word of the filter occurs (any column, or kSearchRole), in any case, with Indic
/// digits read as 0-9 and without regard to ZWJ, ZWNJ and nukta; sorts by kSortRole where a model has it.
class TableFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TableFilter(QObject* parent = nullptr);

    void setWords(const QString& text);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
};

/// Text as searching compares it.
QString foldedForSearch(const QString& text);

}  // namespace sakhi::kit
