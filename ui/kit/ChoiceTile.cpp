#include "kit/ChoiceTile.h"

#include "kit/Labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sakhi::kit {
namespace {

constexpr int kRing = 20;
constexpr int kPictureRoom = 56;
constexpr int kPicture = 32;

}  // namespace

ChoiceTile::ChoiceTile(const theme::Theme& theme, const QString& title, const QString& line, QWidget* parent)
    : QRadioButton(parent),
      m_theme(theme),
      m_picture(new QLabel(this)),
      m_title(makeLabel(title, TextRole::title, this, true)),
      m_line(makeLabel(line, TextRole::small, this, true)) {
    setAccessibleName(title);
    setAccessibleDescription(line);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(16);
    m_picture->hide();
    m_picture->setAlignment(Qt::AlignCenter);
    row->addWidget(m_picture, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addSpacing(m_theme.scaled(kRing) + 4);
    m_line->setVisible(!line.isEmpty());
    for (QLabel* label : {m_picture, m_title, m_line}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    connect(&theme, &theme::Theme::themeChanged, this, &ChoiceTile::dress);
}

void ChoiceTile::setPicture(theme::Icon icon) {
    m_icon = icon;
    m_picture->show();
    dress();
}

void ChoiceTile::addMark(QWidget* mark) {
    mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->count() - 1, mark, 0, Qt::AlignVCenter);
}

QSize ChoiceTile::sizeHint() const {
    return layout()->totalSizeHint().expandedTo({m_theme.scaled(160), m_theme.scaled(56)});
}

QSize ChoiceTile::minimumSizeHint() const {
    return {layout()->totalMinimumSize().width(), m_theme.scaled(56)};
}

int ChoiceTile::heightForWidth(int width) const {
    return std::max(m_theme.scaled(56), layout()->totalHeightForWidth(width));
}

void ChoiceTile::dress() {
    if (m_icon) {
        const int room = m_theme.scaled(kPictureRoom);
        m_picture->setFixedSize(room, room);
        m_picture->setPixmap(m_theme.pixmap(*m_icon, isEnabled() ? theme::Token::accent : theme::Token::muted,
                                            kPicture, devicePixelRatioF()));
    }
    updateGeometry();
    update();
}

void ChoiceTile::paintEvent(QPaintEvent*) {
    using theme::Token;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const Token edge = on ? Token::accent : isEnabled() ? Token::control : Token::line;
    const Token ground = on ? Token::tint : underMouse() && isEnabled() ? Token::sunken : Token::surface;
    const double pen = on ? 2.0 : 1.0;
    painter.setPen(QPen(m_theme.color(edge), pen));
    painter.setBrush(m_theme.color(ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 8, 8);
    if (m_icon) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(on ? Token::surface : Token::sunken));
        painter.drawRoundedRect(m_picture->geometry(), 8, 8);
    }
    if (!isEnabled()) {
        return;
    }
    const double side = m_theme.scaled(kRing);
    const QRectF ring(width() - 16 - side, (height() - side) / 2, side, side);
    painter.setPen(QPen(m_theme.color(on ? Token::accent : Token::control), 2));
    painter.setBrush(m_theme.color(Token::surface));
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::accent));
        painter.drawEllipse(ring.adjusted(side / 4, side / 4, -side / 4, -side / 4));
    }
}

}  // namespace sakhi::kit
