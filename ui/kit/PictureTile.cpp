#include "kit/PictureTile.h"

#include "kit/StepLine.h"

#include <QPainter>

namespace sakhi::kit {
namespace {

constexpr int kPictureSide = 48;
constexpr int kTileHigh = 116;
constexpr int kWordHigh = 56;
constexpr int kLeastWide = 96;
constexpr int kTilePad = 10;
constexpr double kTileRadius = 8;

}  // namespace

PictureTile::PictureTile(const theme::Theme& theme, const QString& word, std::optional<theme::Icon> picture,
                         QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_picture(picture) {
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

QSize PictureTile::sizeHint() const {
    // A word of two lines asks for half its width; the longest word must stand whole.
    const QFontMetrics metrics(m_theme.font(theme::TextSize::title, true));
    int longest = 0;
    for (const QString& part : text().split(QLatin1Char(' '))) {
        longest = std::max(longest, metrics.horizontalAdvance(part));
    }
    const int wide = m_picture ? longest : metrics.horizontalAdvance(text());
    const int line = m_theme.lineHeight(theme::TextSize::title);
    return {std::max(m_theme.scaled(kLeastWide), wide + m_theme.scaled(2 * kTilePad) + 2),
            m_picture ? m_theme.scaled(kTileHigh - 24) + line : m_theme.scaled(kWordHigh)};
}

void PictureTile::paintTick(QPainter& painter) const {
    const int side = m_theme.scaled(22);
    const int edge = m_theme.scaled(6);
    const QRectF disc = m_picture ? QRectF(width() - side - edge, edge, side, side)
                                  : QRectF(edge, (height() - side) / 2.0, side, side);
    paintStepDisc(painter, disc, 0, StepState::done, m_theme);
}

void PictureTile::paintEvent(QPaintEvent*) {
    using theme::Token;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const double edge = on ? 2.5 : 1.0;
    painter.setPen(QPen(m_theme.color(on ? Token::accent : Token::control), edge));
    painter.setBrush(m_theme.color(on ? Token::tint : underMouse() ? Token::sunken : Token::surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), kTileRadius,
                            kTileRadius);
    painter.setFont(m_theme.font(theme::TextSize::title, on));
    painter.setPen(m_theme.color(Token::ink));
    QRect word = rect().adjusted(m_theme.scaled(4), 0, -m_theme.scaled(4), 0);
    if (m_picture) {
        const int side = m_theme.scaled(kPictureSide);
        const int top = m_theme.scaled(8);
        painter.drawPixmap(QPoint((width() - side) / 2, top),
                           m_theme.pixmap(*m_picture, Token::accent, kPictureSide, devicePixelRatioF()));
        word.setTop(top + side);
    } else if (on) {
        word.setLeft(m_theme.scaled(28));
    }
    painter.drawText(word, Qt::AlignCenter | Qt::TextWordWrap, text());
    if (on) {
        paintTick(painter);
    }
}

}  // namespace sakhi::kit
