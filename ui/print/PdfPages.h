#pragma once

#include "print/PdfObjects.h"

namespace sakhi::print {

/// Says what the pages draw in fewer words: a rectangle as one, no state that holds already. The same ink.
void shortenPages(PdfObjects& pdf);

/// Keeps what all pages begin with (the outline across them) once, where it is long enough to be worth it
/// (ISO 32000-1, 7.8.2: the contents of a page may be several streams).
void shareStart(PdfObjects& pdf);

}  // namespace sakhi::print
