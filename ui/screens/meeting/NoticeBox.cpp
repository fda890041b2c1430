#include "screens/meeting/NoticeBox.h"

#include <QPainter>

namespace sakhi::screens {

NoticeBox::NoticeBox(const theme::Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme) {
    connect(&theme, &theme::Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void NoticeBox::setGood(bool good) {
    m_good = good;
    update();
}

void NoticeBox::paintEvent(QPaintEvent*) {
    using theme::Token;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(m_good ? Token::accent : Token::amber), 1));
    painter.setBrush(m_theme.color(m_good ? Token::tint : Token::amberTint));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

}  // namespace sakhi::screens
