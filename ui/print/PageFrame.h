#pragma once

#include "print/Canvas.h"
#include "report/Document.h"

namespace sakhi::print {

/// The page of a sheet, mm.
struct PageGrid {
    double width{210.0};
    double height{297.0};
    double left{18.0};
    double body{180.0};
};

PageGrid gridOf(report::Sheet sheet);

/// The head of the first page; the y at which the body may begin, mm. Drawn only where `draw` is set.
double firstHead(Canvas& canvas, const report::Document& document, bool draw);

/// The y at which the body of the following pages begins, mm.
inline constexpr double kNextTop = 22.0;

/// Sample outline (first, under everything), punch crosses, head of a following page, foot. `grid` is the
/// page's own: a slip is as long as its content.
void paintFrame(Canvas& canvas, const report::Document& document, const PageGrid& grid, int page, int pages);

}  // namespace sakhi::print
