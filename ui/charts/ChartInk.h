#pragma once

#include "theme/Theme.h"

#include <QBrush>
#include <QColor>
#include <QFont>

class QPainter;

namespace sakhi::charts {

/// Everything a chart needs to know of its medium: colours, type and lengths in device units. Charts never
/// ask the theme, the screen or the printer; the same function paints a window, a picture and a PDF.
struct ChartInk {
    bool monochrome{false};  ///< black on white: hatch and outline instead of tint, no alpha

    QColor ink, muted, surface;
    QColor line;       ///< grid and hairlines
    QColor web;        ///< rings of the radar, seen on helpsFill too
    QColor track;      ///< the empty part of a gauge
    QColor helps;      ///< bars to the right, the group's own line
    QColor helpsFill;  ///< area under it (opaque)
    QColor hurts, hurtsText, hurtsGround;
    QColor past;     ///< bars of earlier months
    QColor average;  ///< the dashed line of the block

    QFont small, smallBold, body, bodyBold, figure;

    double unit{1};        ///< one CSS pixel (1/96 inch on paper) at the chosen text size
    double hairline{1};    ///< thin lines
    double stroke{2};      ///< the group's line
    double rowHeight{48};  ///< a row of the waterfall
    double barHeight{22};
    double hatchPitch{6};
    double hatchWidth{2};
};

/// The look on the screen in the theme's colours and text size.
ChartInk screenInk(const theme::Theme& theme);

/// Black and one grey on white paper (pictures of the papers: Charts in monochrome); `dotsPerMm` of the
/// device.
ChartInk paperInk(double dotsPerMm);

/// Fills `shape` with `ground` and lines at 45 degrees clipped to it, `ink.hatchPitch` apart, drawn as
/// vectors.
void paintHatched(QPainter& painter, const QPolygonF& shape, const QColor& ground, const QColor& lines,
                  const ChartInk& ink);

/// A figure with `decimals` places as the reader writes it; with `sign`, "+" or U+2212 in front of all but
/// zero.
QString figureText(double value, int decimals, bool sign = false);

}  // namespace sakhi::charts
