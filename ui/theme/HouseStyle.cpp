#include "theme/HouseStyle.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace sakhi::theme {
namespace {

constexpr int kMark = 20;      // side of a check box at 100 %
constexpr int kRingRoom = 4;   // 2 px of air and 2 px of ring, kept free around every mark
constexpr double kRing = 2.0;  // thickness of the ring

/// The square of the mark itself inside an indicator that keeps room for the ring.
QRectF markRect(const QStyleOption& option) {
    return QRectF(option.rect).adjusted(kRingRoom, kRingRoom, -kRingRoom, -kRingRoom);
}

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

}  // namespace

HouseStyle::HouseStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme) {}

void HouseStyle::drawCheck(const QStyleOption& option, QPainter& painter) const {
    const QRectF box = markRect(option);
    const bool on = has(option, State_On) || has(option, State_NoChange);
    painter.setRenderHint(QPainter::Antialiasing);
    const Token edge = on ? Token::accent : Token::control;
    painter.setPen(QPen(m_theme.color(has(option, State_Enabled) ? edge : Token::line), 1.0));
    painter.setBrush(m_theme.color(on ? Token::accent : Token::surface));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (on) {
        const double s = box.width() / 20.0;
        painter.setPen(
            QPen(m_theme.color(Token::onAccent), 1.75 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = box.topLeft();
        if (has(option, State_NoChange)) {
            painter.drawLine(at + QPointF(5.5, 10) * s, at + QPointF(14.5, 10) * s);
        } else {
            painter.drawPolyline(QPolygonF{at + QPointF(5.2, 10.4) * s, at + QPointF(8.6, 13.8) * s,
                                           at + QPointF(14.8, 6.6) * s});
        }
    }
    if (has(option, State_HasFocus)) {
        painter.setPen(QPen(m_theme.color(Token::focus), kRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 7, 7);
    }
}

void HouseStyle::drawRadio(const QStyleOption& option, QPainter& painter) const {
    const QRectF disc = markRect(option).adjusted(1, 1, -1, -1);
    const bool on = has(option, State_On);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(on ? Token::accent : Token::control), 2.0));
    painter.setBrush(m_theme.color(Token::surface));
    painter.drawEllipse(disc);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::accent));
        const double inset = disc.width() * 0.23;
        painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset));
    }
    if (has(option, State_HasFocus)) {
        painter.setPen(QPen(m_theme.color(Token::focus), kRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(-4, -4, 4, 4));
    }
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        painter->save();
        drawCheck(*option, *painter);
        painter->restore();
    } else if (element == PE_IndicatorRadioButton) {
        painter->save();
        drawRadio(*option, *painter);
        painter->restore();
    } else if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.color(Token::focus), kRing));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 11, 11);
    painter->restore();
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_ExclusiveIndicatorWidth ||
        metric == PM_ExclusiveIndicatorHeight) {
        return m_theme.scaled(kMark) + 2 * kRingRoom;
    }
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin) {
        return kRingRoom;
    }
    if (metric == PM_ButtonIconSize || metric == PM_SmallIconSize) {
        return m_theme.scaled(20);
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
    if (hint == SH_FocusFrame_AboveWidget) {
        return 1;
    }
    if (hint == SH_UnderlineShortcut) {
        return m_theme.mnemonicsShown() ? 1 : 0;
    }
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

}  // namespace sakhi::theme
