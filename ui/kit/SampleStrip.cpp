#include "kit/SampleStrip.h"

#include <QPainter>

namespace sakhi::kit {
namespace {

constexpr int kPitch = 12;

}  // namespace

SampleStrip::SampleStrip(const theme::Theme& theme, const QString& words, QWidget* parent)
    : QWidget(parent), m_theme(theme) {
    setAccessibleName(words);
    setToolTip(words);
    setFixedHeight(4);
    connect(&theme, &theme::Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void SampleStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(theme::Token::surface));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(theme::Token::amber), kPitch * 0.5));
    for (int x = -kPitch; x < width() + kPitch; x += kPitch) {
        painter.drawLine(QPointF(x - 3, height() + 4), QPointF(x + 3, -4));
    }
}

}  // namespace sakhi::kit
