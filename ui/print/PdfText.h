#pragma once

#include "print/PdfObjects.h"

namespace sakhi::print {

/// Writes the text of the pages in strings where QPdfWriter places each glyph by itself, and packs every
/// stream again. Glyphs stay where they were, to a dot (1/600 inch).
void joinGlyphs(PdfObjects& pdf);

}  // namespace sakhi::print
