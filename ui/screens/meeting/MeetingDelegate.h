#pragma once

#include "theme/Theme.h"

#include <QStyledItemDelegate>

namespace sakhi::screens {

/// Set on the field of a cell once something was typed.
inline constexpr const char* kTypedProperty = "typed";

/// Paints the cells of a meeting (two lines, attendance as mark and word, changed cells on a tint) and opens
/// a field of the cell's size for an amount.
class MeetingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    MeetingDelegate(const theme::Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    /// Nothing: each digit was taken as it was typed.
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override {}
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The amount in the field is other now; nothing = the field is empty.
    void typed(const QModelIndex& index, qint64 paise) const;
    /// A key that leaves the field: it is closed, then the key does what it does in the grid.
    void left(QWidget* editor, int key, Qt::KeyboardModifiers modifiers) const;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMember(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    void paintPresent(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    void paintAmount(QPainter& painter, const QRect& room, const QModelIndex& index) const;

    const theme::Theme& m_theme;
};

}  // namespace sakhi::screens
