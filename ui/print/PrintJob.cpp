#include "print/PrintJob.h"

#include "print/PaperLayout.h"

#include <QPainter>
#include <QPrinter>

namespace sakhi::print {

void prepare(QPrinter& printer, const report::Document& document) {
    const PageGrid grid = PaperLayout(document, printer).grid();
    const QPageSize size = document.sheet == report::Sheet::a4
                               ? QPageSize(QPageSize::A4)
                               : QPageSize(QSizeF(grid.width, grid.height), QPageSize::Millimeter);
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF()));
    printer.setDocName(document.number);
    printer.setCreator(QStringLiteral("SakhiCircle"));
}

base::Result<LayoutReport> printOn(QPrinter& printer, const report::Document& document) {
    const PaperLayout layout(document, printer);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return base::fail(base::ErrorCode::internal, "QPrinter");
    }
    return layout.paintAll(painter, [&printer] { printer.newPage(); });
}

}  // namespace sakhi::print
