#include "print/BlockPieces.h"

#include <algorithm>
#include <cmath>

namespace sakhi::print {
namespace {

using report::Align;

constexpr double kBoxWidth = 15.0;
constexpr double kBoxHeight = 19.0;
/// From box to box: a long surname fits below.
constexpr double kBoxPitch = 20.0;

Piece tallyPiece(const report::TallyLine& line, double width, const LayoutContext& context) {
    const TextStyle label{Type::body, line.boxed};
    const TextStyle value{line.large || line.boxed ? Type::title : Type::figure, true, Align::right};
    const double inset = line.boxed ? 2.5 : 0.0;
    const double figure = context.ruler.width(line.value, value) + 1.0;
    const double room = width - figure - 2.0 * inset - 1.5;
    const QStringList words = context.ruler.lines(line.label, label, std::max(room, 10.0));
    const double extra = static_cast<double>(words.size() - 1) * linePitch(Type::body);
    const double height = (line.boxed ? 12.0 : line.large ? 9.4 : 7.2) + extra;
    return {
        height, line.boxed ? 1.6 : 0.0, false, false, [=](Canvas& canvas, double x, double y) {
            const double middle = y + height / 2.0;
            const double first = middle - extra / 2.0 + 0.36 * em(Type::body);
            for (qsizetype i = 0; i < words.size(); ++i) {
                canvas.text({x + inset, first + static_cast<double>(i) * linePitch(Type::body)}, room,
                            words[i], label);
            }
            canvas.text({x + inset, middle + 0.36 * em(value.type)}, width - 2.0 * inset, line.value, value);
            if (line.boxed) {
                canvas.frame({x + 0.3, y, width - 0.6, height}, 0.6);
            } else {
                canvas.line({x, y + height}, {x + width, y + height}, weight::kHair, Ink::grey);
            }
        }};
}

void drawBox(Canvas& canvas, const report::MarkBox& box, const QString& absent, QPointF at) {
    const QRectF frame(at.x(), at.y(), kBoxWidth, kBoxHeight);
    canvas.frame(frame, 0.2);
    canvas.text({at.x() + 1.2, at.y() + 3.6}, kBoxWidth - 2.0, box.number, {Type::small, true});
    if (box.absent) {
        canvas.line(frame.bottomLeft(), frame.topRight(), 0.2);
        canvas.text({at.x() + 1.0, frame.bottom() - 1.6}, kBoxWidth - 1.8, absent,
                    {Type::small, false, Align::right});
    }
}

}  // namespace

Pieces tallyPieces(const report::Tally& tally, double width, const LayoutContext& context) {
    Pieces out;
    for (const report::TallyLine& line : tally.lines) {
        out.push_back(tallyPiece(line, width, context));
    }
    return out;
}

Pieces framePieces(const report::Frame& frame, double width, const LayoutContext& context) {
    const TextStyle style{Type::small, false, Align::centre};
    const QStringList lines = context.ruler.lines(frame.words, style, width - 2.0);
    return {
        {frame.height, 0.0, false, false, [=](Canvas& canvas, double x, double y) {
             canvas.frame({x, y, width, frame.height}, 0.2);
             const double pitch = linePitch(Type::small);
             const double first = y + frame.height / 2.0 + 0.36 * em(Type::small) -
                                  pitch * static_cast<double>(lines.size() - 1) / 2.0;
             for (qsizetype i = 0; i < lines.size(); ++i) {
                 canvas.text({x + 1.0, first + pitch * static_cast<double>(i)}, width - 2.0, lines[i], style);
             }
         }}};
}

Pieces markBoxPieces(const report::MarkBoxes& boxes, double width, const LayoutContext& context) {
    const auto perRow = static_cast<std::size_t>(std::max(1.0, std::floor(width / kBoxPitch)));
    const TextStyle name{Type::small, false, Align::centre};
    Pieces out;
    for (std::size_t from = 0; from < boxes.boxes.size(); from += perRow) {
        const std::size_t to = std::min(boxes.boxes.size(), from + perRow);
        std::vector<report::MarkBox> row(boxes.boxes.begin() + static_cast<std::ptrdiff_t>(from),
                                         boxes.boxes.begin() + static_cast<std::ptrdiff_t>(to));
        std::vector<QStringList> names;
        qsizetype most = 1;
        for (const report::MarkBox& box : row) {
            names.push_back(context.ruler.lines(box.name, name, kBoxPitch - 0.8));
            most = std::max(most, names.back().size());
        }
        const double height = kBoxHeight + 1.2 + static_cast<double>(most) * linePitch(Type::small) + 1.0;
        out.push_back(
            {height, 0.8, false, false, [=, absent = boxes.absentWord](Canvas& canvas, double x, double y) {
                 for (std::size_t i = 0; i < row.size(); ++i) {
                     const double left = x + static_cast<double>(i) * kBoxPitch;
                     drawBox(canvas, row[i], absent, {left + (kBoxPitch - kBoxWidth) / 2.0, y});
                     for (qsizetype n = 0; n < names[i].size(); ++n) {
                         canvas.text({left + 0.4,
                                      y + kBoxHeight + 3.6 + static_cast<double>(n) * linePitch(Type::small)},
                                     kBoxPitch - 0.8, names[i][n], name);
                     }
                 }
             }});
    }
    return out;
}

}  // namespace sakhi::print
