#include "kit/ListRow.h"

#include <QPainter>

namespace sakhi::kit {
namespace {

constexpr int kPad = 12;
constexpr int kMark = 32;
constexpr int kGap = 12;
constexpr int kLeastTitle = 120;

theme::Token tokenOf(RowTone tone, theme::Token plain) {
    switch (tone) {
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

QString sentence(const ListRowText& text) {
    QStringList parts{
        text.afterTitle.isEmpty() ? text.title : text.title + QLatin1Char(' ') + text.afterTitle, text.second,
        text.value};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}  // namespace

struct ListRow::Layout {
    QRect mark, title, second, value, chevron;
};

ListRow::ListRow(const theme::Theme& theme, const ListRowText& text, QWidget* parent)
    : QPushButton(parent), m_theme(theme) {
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setText(text);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void ListRow::setText(const ListRowText& text) {
    m_text = text;
    setAccessibleName(sentence(text));
    updateGeometry();
    update();
}

void ListRow::setPicture(theme::Icon icon) {
    m_icon = icon;
    update();
}

void ListRow::setDisc(const QString& letters) {
    m_disc = letters;
    update();
}

void ListRow::setTones(RowTone value, RowTone second) {
    m_valueTone = value;
    m_secondTone = second;
    update();
}

void ListRow::setFramed(bool framed) {
    m_framed = framed;
    update();
}

void ListRow::setChevron(bool shown) {
    m_chevron = shown;
    update();
}

QSize ListRow::sizeHint() const {
    const int lines = m_theme.lineHeight(theme::TextSize::body) +
                      (m_text.second.isEmpty() ? 0 : m_theme.lineHeight(theme::TextSize::small));
    return {m_theme.scaled(280), std::max(lines, m_theme.scaled(kMark)) + m_theme.scaled(m_framed ? 20 : 12)};
}

QSize ListRow::minimumSizeHint() const {
    const int value =
        QFontMetrics(m_theme.font(theme::TextSize::title, true)).horizontalAdvance(m_text.value);
    return {m_theme.scaled(kLeastTitle + kMark + kGap + (m_chevron ? 24 : 8)) + value, sizeHint().height()};
}

ListRow::Layout ListRow::layOut() const {
    Layout made;
    const int pad = m_framed ? m_theme.scaled(kPad) : 0;
    const int gap = m_theme.scaled(kGap);
    QRect room = rect().adjusted(pad, 0, -pad, 0);
    if (m_icon || !m_disc.isEmpty()) {
        const int side = m_theme.scaled(m_disc.isEmpty() ? 20 : kMark);
        made.mark = QRect(room.left(), room.center().y() - side / 2, side, side);
        room.setLeft(made.mark.right() + gap);
    }
    if (m_chevron) {
        const int side = m_theme.scaled(16);
        made.chevron = QRect(room.right() - side, room.center().y() - side / 2, side, side);
        room.setRight(made.chevron.left() - m_theme.scaled(8));
    }
    if (!m_text.value.isEmpty()) {
        const int width =
            QFontMetrics(m_theme.font(theme::TextSize::title, true)).horizontalAdvance(m_text.value) + 2;
        made.value = QRect(room.right() - width, room.top(), width, room.height());
        room.setRight(made.value.left() - m_theme.scaled(8));
    }
    const int title = m_theme.lineHeight(theme::TextSize::body);
    const int second = m_text.second.isEmpty() ? 0 : m_theme.lineHeight(theme::TextSize::small);
    const int top = room.center().y() - (title + second) / 2;
    made.title = QRect(room.left(), top, room.width(), title);
    made.second = QRect(room.left(), top + title, room.width(), second);
    return made;
}

void ListRow::paintMark(QPainter& painter, const QRect& area) const {
    if (!m_disc.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(theme::Token::tint));
        painter.drawEllipse(area);
        painter.setFont(m_theme.font(theme::TextSize::small, true));
        painter.setPen(m_theme.color(theme::Token::accent));
        painter.drawText(area, Qt::AlignCenter, m_disc);
    } else if (m_icon) {
        painter.drawPixmap(area.topLeft(), m_theme.pixmap(*m_icon, tokenOf(m_secondTone, theme::Token::ink),
                                                          20, devicePixelRatioF()));
    }
}

void ListRow::paintEvent(QPaintEvent*) {
    using theme::Token;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isDown() || (underMouse() && isEnabled());
    if (m_framed || lit) {
        painter.setPen(m_framed ? QPen(m_theme.color(isEnabled() ? Token::control : Token::line), 1)
                                : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(isDown() ? Token::tint : (lit ? Token::sunken : Token::surface)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    const Layout at = layOut();
    paintMark(painter, at.mark);
    const auto line = [&](const QRect& box, const QFont& font, Token token, const QString& text) {
        painter.setFont(font);
        painter.setPen(m_theme.color(token));
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, shown);
        return QFontMetrics(font).horizontalAdvance(shown);
    };
    const QFont bold = m_theme.font(theme::TextSize::body, true);
    const QFont small = m_theme.font(theme::TextSize::small);
    const int used = line(at.title, bold, isEnabled() ? Token::ink : Token::muted, m_text.title);
    line(at.title.adjusted(used + m_theme.scaled(5), 1, 0, 1), small, Token::muted, m_text.afterTitle);
    line(at.second, small, tokenOf(m_secondTone, Token::muted), m_text.second);
    line(at.value, m_theme.font(theme::TextSize::title, true), tokenOf(m_valueTone, Token::ink),
         m_text.value);
    if (m_chevron) {
        painter.drawPixmap(at.chevron.topLeft(),
                           m_theme.pixmap(theme::Icon::chevronRight, isEnabled() ? Token::muted : Token::line,
                                          16, devicePixelRatioF()));
    }
}

}  // namespace sakhi::kit
