#pragma once

#include "print/PageFrame.h"
#include "print/Paginator.h"
#include "report/Document.h"

#include <functional>
#include <memory>

class QPainter;
class QPaintDevice;

namespace sakhi::print {

/// A document measured for a device and broken into pages, ready to be drawn.
class PaperLayout {
public:
    /// Measures for `device`, which is borrowed and must outlive this.
    PaperLayout(report::Document document, QPaintDevice& device);

    [[nodiscard]] int pages() const { return static_cast<int>(m_pagination.pages.size()); }

    /// The page: a slip is as long as its content.
    [[nodiscard]] const PageGrid& grid() const { return m_grid; }

    /// Draws page 1 to pages() with the painter's origin at the paper's corner; what was too wide or too tall
    /// is added to the report.
    void paint(QPainter& painter, int page, LayoutReport& report) const;

    /// Draws all pages, calling `newPage` between two.
    LayoutReport paintAll(QPainter& painter, const std::function<void()>& newPage) const;

private:
    report::Document m_document;
    Ruler m_ruler;
    PageGrid m_grid;
    Pagination m_pagination;
};

}  // namespace sakhi::print
