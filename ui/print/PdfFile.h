#pragma once

#include "base/Result.h"
#include "print/LayoutReport.h"
#include "report/Document.h"

#include <QByteArray>
#include <QString>

namespace sakhi::print {

/// A PDF in memory and what laying it out found.
struct PdfBytes {
    QByteArray bytes;
    LayoutReport layout;
};

/// The document as PDF 1.6 at 600 dpi with its data attached. The same document gives the same bytes: the
/// only time in the file is the report's own, in UTC. Needs a QGuiApplication and the fonts registered.
base::Result<PdfBytes> pdfOf(const report::Document& document);

/// Writes the PDF to a file, whole or not at all; fileUnwritable where it cannot be.
base::Result<LayoutReport> savePdf(const report::Document& document, const QString& path);

}  // namespace sakhi::print
