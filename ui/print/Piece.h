#pragma once

#include "print/Canvas.h"

#include <functional>
#include <memory>
#include <vector>

namespace sakhi::print {

/// Draws a piece with its top left corner at (x, y) mm.
using Draw = std::function<void(Canvas& canvas, double x, double y)>;

struct TableBreak;

/// A part of a page that is never broken: a title, a row, a chart.
struct Piece {
    /// mm, without the air above it, which is left out at the top of a page.
    double height{0.0};
    double air{0.0};
    /// The next piece stands on the same page.
    bool keepWithNext{false};
    /// A page starts here, unless one has hardly begun; nothing is drawn.
    bool pageBreak{false};
    Draw draw{};
    /// Set for the rows of a table: how it goes on, on the next page, after `rowsBefore` rows.
    std::shared_ptr<const TableBreak> table{};
    std::size_t rowsBefore{0};
    /// Never alone on a page: at least three pieces before it stand with it.
    bool accompanied{false};
};

/// How a table breaks: its head again, and the sums so far carried down and brought forward (none where no
/// column is carried).
struct TableBreak {
    double headHeight{0.0};
    Draw head;
    double carryHeight{0.0};
    std::function<Draw(std::size_t rows, bool brought)> carry;
};

using Pieces = std::vector<Piece>;

/// Where blocks get their measures and their two fixed words from.
struct LayoutContext {
    const Ruler& ruler;
    QString carried;
    QString brought;
};

/// The pieces of a block over `width` mm.
Pieces piecesOf(const report::Block& block, double width, const LayoutContext& context);

/// All blocks as one piece: each below the other.
Piece stacked(const std::vector<report::Block>& blocks, double width, const LayoutContext& context);

}  // namespace sakhi::print
