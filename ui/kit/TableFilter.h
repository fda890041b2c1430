#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace sakhi::kit {

/// Keeps rows in which every word of the filter occurs (any column, or kSearchRole), in any case, with Indic
/// digits read as 0-9 and without regard to ZWJ, ZWNJ and nukta, or begins one as it sounds in Latin or in
/// Devanagari letters (base::soundsLike); sorts by kSortRole where a model has it.
class TableFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TableFilter(QObject* parent = nullptr);

    void setWords(const QString& text);
    /// A head stands on the side on which its column's cells stand, unless the model says otherwise.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
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
