#include "print/PaperLayout.h"

#include "print/SlipFrame.h"

#include <QPainter>
#include <QPicture>

#include <iterator>

namespace sakhi::print {
namespace {

/// More than any slip needs, mm.
constexpr double kLongestSlip = 2'000.0;

BodyRoom roomOf(const report::Document& document, const Ruler& ruler) {
    QPicture nowhere;
    QPainter painter(&nowhere);
    LayoutReport unused;
    Canvas canvas(painter, ruler, unused);
    BodyRoom room;
    room.firstTop = firstHead(canvas, document, false);
    room.nextTop = kNextTop;
    if (document.sheet == report::Sheet::slip) {
        room.bottom = kLongestSlip;
    }
    return room;
}

}  // namespace

PaperLayout::PaperLayout(report::Document document, QPaintDevice& device)
    : m_document(std::move(document)), m_ruler(device), m_grid(gridOf(m_document.sheet)) {
    const LayoutContext context{m_ruler, m_document.words.carried, m_document.words.brought};
    Pieces pieces;
    for (const report::Block& block : m_document.blocks) {
        Pieces own = piecesOf(block, m_grid.body, context);
        std::move(own.begin(), own.end(), std::back_inserter(pieces));
    }
    m_pagination = paginate(std::move(pieces), roomOf(m_document, m_ruler));
    if (m_document.sheet == report::Sheet::slip) {
        m_grid.height = m_pagination.end + kSlipFoot;
    }
}

void PaperLayout::paint(QPainter& painter, int page, LayoutReport& report) const {
    Canvas canvas(painter, m_ruler, report);
    canvas.setPage(page);
    paintFrame(canvas, m_document, m_grid, page, pages());
    for (const Placed& placed : m_pagination.pages[static_cast<std::size_t>(page - 1)]) {
        if (placed.draw) {
            placed.draw(canvas, m_grid.left, placed.y);
        }
    }
}

LayoutReport PaperLayout::paintAll(QPainter& painter, const std::function<void()>& newPage) const {
    LayoutReport report;
    report.pages = pages();
    for (const double height : m_pagination.tooTall) {
        report.overflows.push_back({0, m_document.number, height, 256.0});
    }
    for (int page = 1; page <= pages(); ++page) {
        if (page > 1) {
            newPage();
        }
        paint(painter, page, report);
    }
    return report;
}

}  // namespace sakhi::print
