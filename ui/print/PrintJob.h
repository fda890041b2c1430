#pragma once

#include "base/Result.h"
#include "print/LayoutReport.h"
#include "report/Document.h"

class QPrinter;

namespace sakhi::print {

/// Sets the printer to the document's sheet, with the painter's origin at the paper's corner.
void prepare(QPrinter& printer, const report::Document& document);

/// Paints all pages on a prepared printer; internal where it cannot be painted on.
base::Result<LayoutReport> printOn(QPrinter& printer, const report::Document& document);

}  // namespace sakhi::print
