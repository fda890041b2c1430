#pragma once

#include "print/PdfObjects.h"

namespace sakhi::print {

/// A TrueType subset that QPdfWriter made, smaller: its outlines on a grid of 1000 to the em (the one that
/// Noto's are drawn on), without points that lie in the middle of their neighbours and without the tables
/// that a PDF leaves out (ISO 32000-1, 9.9). Glyphs keep their numbers and widths. Anything else comes back
/// as it is.
QByteArray leanFont(const QByteArray& font);

/// Does so with each font of a PDF.
void leanFonts(PdfObjects& pdf);

}  // namespace sakhi::print
