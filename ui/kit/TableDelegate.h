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

    /// Type and rows of a member's page.
    void setLarge(bool large) { m_large = large; }

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

    [[nodiscard]] theme::TextSize body() const {
        return m_large ? theme::TextSize::title : theme::TextSize::body;
    }
    [[nodiscard]] theme::TextSize small() const {
        return m_large ? theme::TextSize::body : theme::TextSize::small;
    }

    const theme::Theme& m_theme;
    bool m_large{false};
};

}  // namespace sakhi::kit
