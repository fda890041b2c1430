#pragma once

#include "print/Piece.h"

namespace sakhi::print {

/// The pieces of each kind of block; see Blocks.h for what each is.
Pieces headingPieces(const report::Heading& heading, double width, const LayoutContext& context);
Pieces stripPieces(const report::Strip& strip, double width, const LayoutContext& context);
Pieces factsPieces(const report::Facts& facts, double width, const LayoutContext& context);
Pieces paragraphPieces(const report::Paragraph& paragraph, double width, const LayoutContext& context);
Pieces choicePieces(const report::Choice& choice, double width, const LayoutContext& context);
Pieces signaturePieces(const report::Signatures& signatures, double width, const LayoutContext& context);
Pieces signKeyPieces(const report::SignKey& key, double width, const LayoutContext& context);
Pieces stageLinePieces(const report::StageLine& line, double width, const LayoutContext& context);
Pieces waterfallPieces(const report::Waterfall& chart, double width, const LayoutContext& context);
Pieces radarPieces(const report::Radar& chart, double width, const LayoutContext& context);
Pieces trendsPieces(const report::Trends& charts, double width, const LayoutContext& context);
Pieces gaugePieces(const report::Gauge& chart, double width, const LayoutContext& context);
Pieces tallyPieces(const report::Tally& tally, double width, const LayoutContext& context);
Pieces framePieces(const report::Frame& frame, double width, const LayoutContext& context);
Pieces markBoxPieces(const report::MarkBoxes& boxes, double width, const LayoutContext& context);

/// The small title over a chart or a text, its note at the right, wrapped where both are too long for one
/// line; the piece's height is added to `at`.
Pieces captionPieces(const QString& title, const QString& note, double width, const LayoutContext& context);

}  // namespace sakhi::print
