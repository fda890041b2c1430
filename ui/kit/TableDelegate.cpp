#include "kit/TableDelegate.h"

#include "kit/Avatar.h"
#include "kit/Chip.h"
#include "kit/ListRow.h"
#include "kit/TablePane.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace sakhi::kit {
namespace {

constexpr int kRow = 40;
constexpr int kLargeRow = 56;
constexpr int kPad = 10;
constexpr int kAvatar = 28;
constexpr int kChip = 26;
constexpr int kMarkWidth = 3;
constexpr int kBox = 20;

theme::Token tokenOf(const QModelIndex& index, theme::Token plain) {
    const QVariant tone = index.data(kToneRole);
    if (!tone.isValid()) {
        return plain;
    }
    switch (static_cast<RowTone>(tone.toInt())) {
        case RowTone::plain:
            return plain;
        case RowTone::good:
            return theme::Token::accent;
        case RowTone::attention:
            return theme::Token::amberText;
        case RowTone::bad:
            return theme::Token::badText;
    }
    return plain;
}

bool isRight(const QModelIndex& index) {
    return Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
}

bool isBold(const QModelIndex& index) {
    return index.data(Qt::FontRole).value<QFont>().bold();
}

}  // namespace

TableDelegate::TableDelegate(const theme::Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

void TableDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    using theme::Token;
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const Token ground = current ? Token::tint : (hover ? Token::sunken : Token::surface);
    painter.fillRect(option.rect, m_theme.color(ground));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     m_theme.color(Token::line));
    const QVariant mark = index.column() == 0 ? index.data(kMarkRole) : QVariant();
    if (mark.isValid() && mark.toInt() != static_cast<int>(RowTone::plain)) {
        const bool bad = mark.toInt() == static_cast<int>(RowTone::bad);
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), kMarkWidth, option.rect.height()),
                         m_theme.color(bad ? Token::bad : Token::amber));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(m_theme.color(Token::focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 4, 4);
    }
}

void TableDelegate::paintChip(QPainter& painter, const QRect& area, const QModelIndex& index,
                              bool current) const {
    const ChipColors colors = colorsOf(static_cast<ChipKind>(index.data(kChipKindRole).toInt()));
    const QFont font = m_theme.font(theme::TextSize::small, true);
    const QString word = index.data().toString();
    const int pad = m_theme.scaled(8);
    const int width = std::min(area.width(), QFontMetrics(font).horizontalAdvance(word) + 2 * pad + 1);
    const int height = m_theme.scaled(kChip);
    const QRect chip(area.left(), area.center().y() - height / 2, width, height);
    painter.setPen(Qt::NoPen);
    // On the tint of the current row a good chip would lose its shape.
    const bool lost = current && colors.ground == theme::Token::tint;
    painter.setBrush(m_theme.color(lost ? theme::Token::surface : colors.ground));
    painter.drawRoundedRect(chip, 6, 6);
    painter.setFont(font);
    painter.setPen(m_theme.color(colors.text));
    painter.drawText(chip.adjusted(pad, 0, -pad, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(word, Qt::ElideRight, chip.width() - 2 * pad));
}

void TableDelegate::paintText(QPainter& painter, QRect area, const QModelIndex& index) const {
    const QString second = index.data(kSecondLineRole).toString();
    const QString after = index.data(kAfterTextRole).toString();
    const QFont font = m_theme.font(body(), isBold(index));
    const QFont fine = m_theme.font(small());
    const Qt::Alignment side = Qt::AlignVCenter | (isRight(index) ? Qt::AlignRight : Qt::AlignLeft);
    QRect first = area;
    const theme::Token token = tokenOf(index, theme::Token::ink);
    if (!second.isEmpty()) {
        const int line = m_theme.lineHeight(body()) - m_theme.scaled(2);
        const int under = m_theme.lineHeight(small()) - m_theme.scaled(1);
        first = QRect(area.left(), area.center().y() - (line + under) / 2, area.width(), line);
        painter.setFont(fine);
        painter.setPen(m_theme.color(tokenOf(index, theme::Token::muted)));
        painter.drawText(QRect(area.left(), first.bottom() + 1, area.width(), under), side,
                         QFontMetrics(fine).elidedText(second, Qt::ElideRight, area.width()));
    }
    painter.setFont(font);
    painter.setPen(m_theme.color(second.isEmpty() ? token : theme::Token::ink));
    const QString shown =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, first.width());
    painter.drawText(first, side, shown);
    if (!after.isEmpty()) {
        const int used = QFontMetrics(font).horizontalAdvance(shown) + m_theme.scaled(5);
        const QRect rest = first.adjusted(used, 1, 0, 1);
        painter.setFont(fine);
        painter.setPen(m_theme.color(theme::Token::muted));
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(fine).elidedText(after, Qt::ElideRight, rest.width()));
    }
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const int pad = m_theme.scaled(kPad);
    QRect room = option.rect.adjusted(pad, 0, -pad, -1);
    if (index.data(Qt::CheckStateRole).isValid()) {
        paintCheck(*painter, option, index);
        room.setLeft(checkBox(option.rect).right() + pad);
    }
    const QString person = index.data(kAvatarRole).toString();
    if (!person.isEmpty()) {
        const int side = m_theme.scaled(kAvatar);
        paintAvatar(*painter, QRectF(room.left(), room.center().y() - side / 2.0, side, side),
                    {person, index.data(Qt::DecorationRole).value<QPixmap>(),
                     current ? theme::Token::surface : theme::Token::tint},
                    m_theme);
        room.setLeft(room.left() + side + pad);
    }
    if (index.data(kChipKindRole).isValid()) {
        paintChip(*painter, room, index, current);
    } else {
        paintText(*painter, room, index);
    }
    painter->restore();
}

QRect TableDelegate::checkBox(const QRect& cell) const {
    const int side = m_theme.scaled(kBox);
    return {cell.left() + m_theme.scaled(kPad), cell.center().y() - side / 2, side, side};
}

void TableDelegate::paintCheck(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    using theme::Token;
    const QRectF box = QRectF(checkBox(option.rect)).adjusted(1, 1, -1, -1);
    const bool may = index.flags().testFlag(Qt::ItemIsUserCheckable);
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    painter.setPen(QPen(m_theme.color(!may ? Token::line : on ? Token::accent : Token::control), 1.5));
    painter.setBrush(m_theme.color(on ? Token::accent : may ? Token::surface : Token::sunken));
    painter.drawRoundedRect(box, 4, 4);
    if (on) {
        const double s = box.width() / 18.0;
        painter.setPen(
            QPen(m_theme.color(Token::onAccent), 2 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(4.5, 9.4) * s,
                                       box.topLeft() + QPointF(7.8, 12.6) * s,
                                       box.topLeft() + QPointF(13.6, 5.8) * s});
    }
}

bool TableDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    const int pad = m_theme.scaled(kPad) / 2;
    const bool clicked =
        event->type() == QEvent::MouseButtonRelease && checkBox(option.rect)
                                                           .adjusted(-pad, -pad, pad, pad)
                                                           .contains(static_cast<QMouseEvent*>(event)->pos());
    const bool pressed =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed) {
        return false;
    }
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics(m_theme.font(body(), isBold(index)));
    const QFontMetrics under(m_theme.font(small()));
    const QString after = index.data(kAfterTextRole).toString();
    int width = metrics.horizontalAdvance(index.data().toString()) +
                (after.isEmpty() ? 0 : under.horizontalAdvance(after) + m_theme.scaled(5));
    width = std::max(width, under.horizontalAdvance(index.data(kSecondLineRole).toString()));
    if (!index.data(kAvatarRole).toString().isEmpty()) {
        width += m_theme.scaled(kAvatar + kPad);
    }
    if (index.data(kChipKindRole).isValid()) {
        width += m_theme.scaled(16);
    }
    if (index.data(Qt::CheckStateRole).isValid()) {
        width += m_theme.scaled(kBox + kPad);
    }
    // Two pixels more: an advance is rounded, and a text that just fits would be cut.
    return {width + 2 * m_theme.scaled(kPad) + 2, m_theme.scaled(m_large ? kLargeRow : kRow)};
}

}  // namespace sakhi::kit
