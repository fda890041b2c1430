#include "print/BlockPieces.h"

#include "print/TablePieces.h"

#include <algorithm>
#include <type_traits>

namespace sakhi::print {
namespace {

Pieces together(const report::KeepTogether& whole, double width, const LayoutContext& context) {
    Pieces out;
    for (const report::Block& block : whole.blocks) {
        Pieces pieces = piecesOf(block, width, context);
        std::move(pieces.begin(), pieces.end(), std::back_inserter(out));
    }
    for (std::size_t i = 0; i + 1 < out.size(); ++i) {
        out[i].keepWithNext = true;
    }
    return out;
}

Pieces sideBySide(const report::SideBySide& sides, double width, const LayoutContext& context) {
    double sum = 0.0;
    for (const report::ColumnOfBlocks& column : sides.columns) {
        sum += column.width;
    }
    const double room = width - sides.gap * static_cast<double>(sides.columns.size() - 1);
    Piece whole;
    std::vector<std::pair<double, Piece>> columns;
    double x = 0.0;
    for (const report::ColumnOfBlocks& column : sides.columns) {
        const double own = column.width * room / sum;
        columns.emplace_back(x, stacked(column.blocks, own, context));
        whole.height = std::max(whole.height, columns.back().second.height);
        x += own + sides.gap;
    }
    whole.draw = [columns](Canvas& canvas, double left, double y) {
        for (const auto& [at, piece] : columns) {
            piece.draw(canvas, left + at, y);
        }
    };
    return {whole};
}

/// Room between a block and the next one, mm.
double airBefore(const report::Block& block) {
    const bool tight = std::holds_alternative<report::Heading>(block.value) ||
                       std::holds_alternative<report::Choice>(block.value) ||
                       std::holds_alternative<report::Space>(block.value);
    return tight ? 0.0 : 0.6;
}

}  // namespace

Pieces piecesOf(const report::Block& block, double width, const LayoutContext& context) {
    Pieces out = std::visit(
        [&](const auto& b) -> Pieces {
            using T = std::decay_t<decltype(b)>;
            if constexpr (std::is_same_v<T, report::Heading>) {
                return headingPieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Strip>) {
                return stripPieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Facts>) {
                return factsPieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Table>) {
                return tablePieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Checks>) {
                return checksPieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Paragraph>) {
                return paragraphPieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Choice>) {
                return choicePieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Signatures>) {
                return signaturePieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::SignKey>) {
                return signKeyPieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::StageLine>) {
                return stageLinePieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Waterfall>) {
                return waterfallPieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Radar>) {
                return radarPieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Trends>) {
                return trendsPieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Gauge>) {
                return gaugePieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Tally>) {
                return tallyPieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::Frame>) {
                return framePieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::MarkBoxes>) {
                return markBoxPieces(b, width, context);
            } else if constexpr (std::is_same_v<T, report::SideBySide>) {
                return sideBySide(b, width, context);
            } else if constexpr (std::is_same_v<T, report::KeepTogether>) {
                return together(b, width, context);
            } else if constexpr (std::is_same_v<T, report::PageBreak>) {
                return {Piece{0.0, 0.0, false, true}};
            } else {
                static_assert(std::is_same_v<T, report::Space>);
                return {Piece{0.0, b.height, false, false, [](Canvas&, double, double) {}}};
            }
        },
        block.value);
    if (!out.empty()) {
        out.front().air += airBefore(block);
    }
    return out;
}

Piece stacked(const std::vector<report::Block>& blocks, double width, const LayoutContext& context) {
    Piece whole;
    std::vector<std::pair<double, Draw>> parts;
    for (const report::Block& block : blocks) {
        for (Piece& piece : piecesOf(block, width, context)) {
            whole.height += parts.empty() ? 0.0 : piece.air;
            if (piece.draw) {
                parts.emplace_back(whole.height, std::move(piece.draw));
            }
            whole.height += piece.height;
        }
    }
    whole.draw = [parts](Canvas& canvas, double x, double y) {
        for (const auto& [at, draw] : parts) {
            draw(canvas, x, y + at);
        }
    };
    return whole;
}

}  // namespace sakhi::print
