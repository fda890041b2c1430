#pragma once

#include "print/Piece.h"

#include <vector>

namespace sakhi::print {

/// A drawing and where its top stands on its page, mm.
struct Placed {
    double y{0.0};
    Draw draw;
};

using PlacedPage = std::vector<Placed>;

/// Top and bottom of the body of the first and of the following pages, mm.
struct BodyRoom {
    double firstTop{48.0};
    double nextTop{22.0};
    double bottom{278.0};
};

/// Pieces taller than a page have a place all the same, and are named here.
struct Pagination {
    std::vector<PlacedPage> pages;
    std::vector<double> tooTall;
    /// Where the last page ends, mm.
    double end{0.0};
};

/// Places pieces one below the other over as many pages as they need: what is kept together stays together, a
/// broken table repeats its head and carries its sums.
Pagination paginate(Pieces pieces, const BodyRoom& room);

}  // namespace sakhi::print
