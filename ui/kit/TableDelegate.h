#pragma once

#include "theme/Theme.h"

#include <QStyledItemDelegate>

namespace sakhi::kit {

/// Paints a cell of the program's tables: hairline below, tint for the current row, two lines, chips, marks,
/// initials, and check boxes (Qt::CheckStateRole; pale where the cell may not be checked), which a click or
/// Space turns.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TableDelegate(const theme::Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    [[nodiscard]] QRect checkBox(const QRect& cell) const;
    void paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintChip(QPainter& painter, const QRect& area, const QModelIndex& index, bool current) const;
    void paintText(QPainter& painter, QRect area, const QModelIndex& index) const;

    const theme::Theme& m_theme;
};

}  // namespace sakhi::kit
