#pragma once

#include "theme/Theme.h"

#include <QSlider>

namespace sakhi::kit {

/// A slider with a tick at today's value and the way from there drawn in accent. Values are the caller's own
/// whole units. A screen reader hears `valueText`.
class WhatIfSlider : public QSlider {
    Q_OBJECT

public:
    WhatIfSlider(const theme::Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// Where the value stands in truth; the slider is put there too.
    void setToday(int value);
    [[nodiscard]] int today() const { return m_today; }

    /// Half as large again, for a member's page.
    void setLarge(bool large);

    /// What the value means in words, e.g. "84 %".
    void setValueText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double xOf(int value) const;
    [[nodiscard]] int valueAt(double x) const;
    [[nodiscard]] int scaled(int px) const;

    const theme::Theme& m_theme;
    int m_today{0};
    bool m_large{false};
};

}  // namespace sakhi::kit
