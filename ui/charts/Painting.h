#pragma once

#include "charts/ChartInk.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace sakhi::charts {

/// The width of a text in device units; fonts of ChartInk are in device pixels, so no device is needed.
double textWidth(const QString& text, const QFont& font);

/// The height of one line of a font, with the room that Devanagari needs.
double lineHeight(const QFont& font);

/// One line of text in a box, shortened with an ellipsis where it is wider than the box.
void paintText(QPainter& painter, const QRectF& box, Qt::Alignment align, const QString& text,
               const QFont& font, const QColor& color);

/// A dashed pen whose dashes keep their length on every device.
QPen dashedPen(const QColor& color, double width, const ChartInk& ink, double dash = 4, double gap = 3);

/// `box` moved sideways as little as needed to lie within `area`.
QRectF keptWithin(QRectF box, const QRectF& area);

}  // namespace sakhi::charts
