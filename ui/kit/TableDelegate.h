#pragma once

#include "theme/Theme.h"

#include <QStyledItemDelegate>

namespace sakhi::kit {

/// Paints a cell of the program's tables: hairline below, tint for the current row, two lines, chips, marks,
/// initials.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TableDelegate(const theme::Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintChip(QPainter& painter, const QRect& area, const QModelIndex& index, bool current) const;
    void paintText(QPainter& painter, QRect area, const QModelIndex& index) const;

    const theme::Theme& m_theme;
};

}  // namespace sakhi::kit
