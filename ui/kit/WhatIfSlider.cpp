#include "kit/WhatIfSlider.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace sakhi::kit {
namespace {

constexpr int kTrack = 6;
constexpr int kKnob = 9;   // radius
constexpr int kRing = 14;  // radius of the focus ring's outer edge

}  // namespace

WhatIfSlider::WhatIfSlider(const theme::Theme& theme, const QString& name, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), m_theme(theme) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void WhatIfSlider::setToday(int value) {
    m_today = value;
    setValue(value);
    update();
}

void WhatIfSlider::setLarge(bool large) {
    m_large = large;
    updateGeometry();
}

int WhatIfSlider::scaled(int px) const {
    return m_theme.scaled(m_large ? px * 3 / 2 : px);
}

void WhatIfSlider::setValueText(const QString& text) {
    if (accessibleDescription() == text) {
        return;
    }
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize WhatIfSlider::sizeHint() const {
    return {m_theme.scaled(200), 2 * scaled(kRing)};
}

QSize WhatIfSlider::minimumSizeHint() const {
    return {m_theme.scaled(80), 2 * scaled(kRing)};
}

double WhatIfSlider::xOf(int value) const {
    const double edge = scaled(kRing);
    const double span = std::max(1, maximum() - minimum());
    return edge + (value - minimum()) / span * (width() - 2 * edge);
}

int WhatIfSlider::valueAt(double x) const {
    const double edge = scaled(kRing);
    const double share = std::clamp((x - edge) / std::max(1.0, width() - 2 * edge), 0.0, 1.0);
    return minimum() + static_cast<int>(std::lround(share * (maximum() - minimum())));
}

void WhatIfSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const double h = scaled(kTrack);
    const double from = xOf(minimum());
    const double now = xOf(value());
    const double today = xOf(m_today);
    const auto bar = [&](double left, double right, theme::Token token) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(token));
        painter.drawRoundedRect(QRectF(left, y - h / 2, right - left, h), h / 2, h / 2);
    };
    bar(from, xOf(maximum()), theme::Token::line);
    bar(from, std::min(now, today), theme::Token::control);
    if (value() != m_today) {
        bar(std::min(now, today), std::max(now, today),
            value() > m_today ? theme::Token::accent : theme::Token::bad);
    }
    painter.setPen(QPen(m_theme.color(theme::Token::ink), 2));
    painter.drawLine(QPointF(today, y - 1.2 * h), QPointF(today, y + 1.2 * h));
    const double knob = scaled(kKnob);
    painter.setPen(
        QPen(m_theme.color(isEnabled() ? theme::Token::accent : theme::Token::control), knob * 0.42));
    painter.setBrush(m_theme.color(theme::Token::surface));
    painter.drawEllipse(QPointF(now, y), knob * 0.8, knob * 0.8);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(theme::Token::focus), 2));
        painter.setBrush(Qt::NoBrush);
        const double ring = scaled(kRing) - 1.0;
        painter.drawEllipse(QPointF(now, y), ring, ring);
    }
}

void WhatIfSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        setFocus(Qt::MouseFocusReason);
        setSliderDown(true);
        setSliderPosition(valueAt(event->position().x()));
    }
}

void WhatIfSlider::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) {
        setSliderPosition(valueAt(event->position().x()));
    }
}

void WhatIfSlider::mouseReleaseEvent(QMouseEvent*) {
    setSliderDown(false);
}

}  // namespace sakhi::kit
