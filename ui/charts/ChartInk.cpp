#include "charts/ChartInk.h"

#include "base/Text.h"
#include "charts/Painting.h"
#include "theme/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace sakhi::charts {
namespace {

QColor mixed(const QColor& over, const QColor& under, double share) {
    const auto channel = [share](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1 - share)));
    };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()),
            channel(over.blue(), under.blue())};
}

QFont fontOf(double pixels, bool bold) {
    QFont font;
    font.setFamilies(theme::fontFamilies());
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace

ChartInk screenInk(const theme::Theme& theme) {
    using theme::Token;
    ChartInk ink;
    ink.ink = theme.color(Token::ink);
    ink.muted = theme.color(Token::muted);
    ink.surface = theme.color(Token::surface);
    ink.line = theme.color(Token::line);
    ink.track = theme.color(Token::line);
    ink.helps = theme.color(Token::accent);
    ink.helpsFill = mixed(ink.helps, ink.surface, 0.16);
    ink.web = mixed(ink.muted, ink.helpsFill, 0.28);
    ink.hurts = theme.color(Token::bad);
    ink.hurtsText = theme.color(Token::badText);
    ink.hurtsGround = theme.color(Token::badTint);
    ink.past = mixed(ink.helps, ink.surface, 0.45);
    ink.average = theme.color(Token::series2);
    ink.small = theme.font(theme::TextSize::small);
    ink.smallBold = theme.font(theme::TextSize::small, true);
    ink.body = theme.font(theme::TextSize::body);
    ink.bodyBold = theme.font(theme::TextSize::body, true);
    ink.figure = theme.font(theme::TextSize::hero, true);
    ink.unit = theme.textScale() / 100.0;
    ink.rowHeight = 48 * ink.unit;
    ink.barHeight = 22 * ink.unit;
    ink.hatchPitch = 6;
    ink.hatchWidth = 2;
    return ink;
}

ChartInk paperInk(double dotsPerMm) {
    ChartInk ink;
    const QColor black(0, 0, 0);
    const QColor grey(0xb8, 0xb8, 0xb8);
    const QColor white(255, 255, 255);
    ink.monochrome = true;
    ink.ink = ink.muted = ink.helps = ink.hurts = ink.hurtsText = ink.average = black;
    ink.line = ink.web = ink.past = ink.track = grey;
    ink.surface = ink.helpsFill = ink.hurtsGround = white;
    const double point = dotsPerMm * 25.4 / 72.0;
    ink.small = fontOf(7.5 * point, false);
    ink.smallBold = fontOf(7.5 * point, true);
    ink.body = fontOf(7.5 * point, false);
    ink.bodyBold = fontOf(7.5 * point, true);
    ink.figure = fontOf(18 * point, true);
    ink.unit = dotsPerMm * 25.4 / 96.0;
    ink.hairline = 0.1 * dotsPerMm;
    ink.stroke = 0.55 * dotsPerMm;
    ink.rowHeight = 8 * dotsPerMm;
    ink.barHeight = 3.4 * dotsPerMm;
    ink.hatchPitch = 0.75 * dotsPerMm;
    ink.hatchWidth = 0.18 * dotsPerMm;
    return ink;
}

void paintHatched(QPainter& painter, const QPolygonF& shape, const QColor& ground, const QColor& lines,
                  const ChartInk& ink) {
    painter.save();
    QPainterPath path;
    path.addPolygon(shape);
    path.closeSubpath();
    painter.fillPath(path, ground);
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(QPen(lines, ink.hatchWidth, Qt::SolidLine, Qt::FlatCap));
    const QRectF box = shape.boundingRect();
    const double step = ink.hatchPitch * std::sqrt(2.0);
    for (double x = box.left() - box.height(); x < box.right(); x += step) {
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

QString figureText(double value, int decimals, bool sign) {
    const QString text = QString::fromStdString(base::formatNumber(value, decimals));
    return sign && value > 0 ? QLatin1Char('+') + text : text;
}

double textWidth(const QString& text, const QFont& font) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

double lineHeight(const QFont& font) {
    return font.pixelSize() * 1.36;
}

void paintText(QPainter& painter, const QRectF& box, Qt::Alignment align, const QString& text,
               const QFont& font, const QColor& color) {
    const QFontMetricsF metrics(font);
    const QString shown = metrics.horizontalAdvance(text) <= box.width() + 0.5
                              ? text
                              : metrics.elidedText(text, Qt::ElideRight, box.width());
    const double width = metrics.horizontalAdvance(shown);
    double x = box.left();
    if (align.testFlag(Qt::AlignRight)) {
        x = box.right() - width;
    } else if (align.testFlag(Qt::AlignHCenter)) {
        x = box.center().x() - width / 2;
    }
    painter.setFont(font);
    painter.setPen(color);
    // One baseline for Latin and Indic text: 0.36 em under the middle.
    painter.drawText(QPointF(x, box.center().y() + 0.36 * font.pixelSize()), shown);
}

QPen dashedPen(const QColor& color, double width, const ChartInk& ink, double dash, double gap) {
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({dash * ink.unit / width, gap * ink.unit / width});
    return pen;
}

QRectF keptWithin(QRectF box, const QRectF& area) {
    if (box.right() > area.right()) {
        box.moveRight(area.right());
    }
    if (box.left() < area.left()) {
        box.moveLeft(area.left());
    }
    return box;
}

}  // namespace sakhi::charts
