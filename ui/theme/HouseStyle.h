#pragma once

#include <QProxyStyle>

namespace sakhi::theme {

class Theme;

/// Fusion with the program's own check marks and focus ring; everything else of the look is the style
/// sheet's.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit HouseStyle(const Theme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;

private:
    void drawCheck(const QStyleOption& option, QPainter& painter) const;
    void drawRadio(const QStyleOption& option, QPainter& painter) const;

    const Theme& m_theme;
};

}  // namespace sakhi::theme
