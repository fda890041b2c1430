#pragma once

#include "print/Piece.h"

namespace sakhi::print {

/// Height of an ordinary row of tables and checks, mm.
inline constexpr double kRow = 4.5;

/// Height of a row whose highest cell has `lines` lines.
double rowHeight(qsizetype lines, Type type = Type::small);

/// Head, rows, note; the first and the last three rows stay with what stands above and below them.
Pieces tablePieces(const report::Table& table, double width, const LayoutContext& context);

/// A list of checks; broken and unknown ones are bold.
Pieces checksPieces(const report::Checks& checks, double width, const LayoutContext& context);

}  // namespace sakhi::print
