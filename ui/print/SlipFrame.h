#pragma once

#include "print/Canvas.h"
#include "report/Document.h"

namespace sakhi::print {

/// What a slip needs below its content, mm.
inline constexpr double kSlipFoot = 36.0;

/// The group and the meeting on top of a slip; the y at which the body begins. Drawn only where `draw` is
/// set.
double slipHead(Canvas& canvas, const report::Document& document, bool draw);

/// Code, number, page, the line to sign on and the digest, below the content that ends at `end` mm.
void slipFoot(Canvas& canvas, const report::Document& document, double end, int page, int pages);

}  // namespace sakhi::print
