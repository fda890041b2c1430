#include "print/BlockPieces.h"
#include "print/TablePieces.h"

#include <algorithm>

namespace sakhi::print {
namespace {

using report::Align;

constexpr double kLabel = 31.0;
constexpr double kLine = 5.0;

/// Where everything of a choice stands, mm from its left; words that do not fit beside stand below.
struct ChoicePlan {
    double label{kLabel};
    std::vector<double> options;
    double figure{0.0};
    double words{0.0};
    double wordsRoom{0.0};
    QStringList lines;
    bool below{false};
};

ChoicePlan plan(const report::Choice& choice, double width, const Ruler& ruler) {
    ChoicePlan out;
    out.label = std::max(kLabel, ruler.width(choice.label, {}) + 1.5);
    double x = out.label;
    for (const report::Cell& option : choice.options) {
        out.options.push_back(x);
        x += signRoom(option.mark) + ruler.width(option.text, {Type::body, option.bold}) + 6.0;
    }
    out.figure = x + 4.0;
    if (!choice.figure.isEmpty()) {
        x = out.figure + ruler.width(choice.figure, {Type::figure, true}) + 5.0;
    }
    const TextStyle body{Type::body};
    out.words = x;
    out.wordsRoom = width - x;
    out.below = ruler.width(choice.words, body) > out.wordsRoom;
    if (out.below) {
        out.words = out.label;
        out.wordsRoom = width - out.label;
    }
    out.lines = choice.words.isEmpty() ? QStringList() : ruler.lines(choice.words, body, out.wordsRoom);
    return out;
}

}  // namespace

Pieces choicePieces(const report::Choice& choice, double width, const LayoutContext& context) {
    const ChoicePlan p = plan(choice, width, context.ruler);
    const auto extra = static_cast<double>(p.below ? p.lines.size() : 0);
    const Draw draw = [=](Canvas& canvas, double x, double y) {
        const TextStyle body{Type::body};
        const double baseline = y + kLine / 2.0 + 0.36 * em(Type::body);
        canvas.text({x, baseline}, p.label, choice.label, {});
        for (std::size_t i = 0; i < choice.options.size(); ++i) {
            canvas.cell(choice.options[i], {x + p.options[i], y, width - p.options[i], kLine}, body);
        }
        canvas.text({x + p.figure, baseline + 0.3}, width - p.figure, choice.figure, {Type::figure, true});
        const double first = baseline + (p.below ? kLine : 0.0);
        for (qsizetype i = 0; i < p.lines.size(); ++i) {
            canvas.text({x + p.words, first + static_cast<double>(i) * linePitch(Type::body)}, p.wordsRoom,
                        p.lines[i], body);
        }
        if (choice.writingLine) {
            canvas.line({x + p.words - 2.0, baseline + 1.2}, {x + width, baseline + 1.2}, 0.2);
        }
    };
    return {{kLine + extra * linePitch(Type::body), 0.0, false, false, draw}};
}

Pieces signaturePieces(const report::Signatures& signatures, double width, const LayoutContext& context) {
    const auto count = static_cast<double>(std::max<std::size_t>(signatures.signatures.size(), 3));
    const double gap = count > 3.0 ? 4.0 : 4.5;
    const double own = (width - gap * (count - 1.0)) / count;
    const TextStyle small{};
    const TextStyle office{Type::small, true};
    qsizetype most = 1;
    for (const report::Signature& one : signatures.signatures) {
        most = std::max(most, context.ruler.lines(one.name, small, own).size());
    }
    const double height = 0.6 + 3.4 + static_cast<double>(most) * linePitch(Type::small) + 1.0;
    const Draw draw = [=, &ruler = context.ruler](Canvas& canvas, double x, double y) {
        double left = x;
        for (const report::Signature& one : signatures.signatures) {
            const double dated = ruler.width(one.date, small);
            canvas.line({left, y}, {left + own, y}, weight::kHead);
            canvas.text({left, y + 3.4}, own - dated - 1.0, one.office, office);
            canvas.text({left, y + 3.4}, own, one.date, {Type::small, false, Align::right});
            const QStringList lines = ruler.lines(one.name, small, own);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                canvas.text({left, y + 3.4 + static_cast<double>(i + 1) * linePitch(Type::small)}, own,
                            lines[i], small);
            }
            left += own + gap;
        }
    };
    // 10 mm free to sign in, at the top of a page too.
    Piece lines{height + 11.0, 0.0, false, false,
                [=](Canvas& canvas, double x, double y) { draw(canvas, x, y + 11.0); }};
    lines.accompanied = true;
    return {lines};
}

Pieces stageLinePieces(const report::StageLine& line, double width, const LayoutContext& context) {
    const TextStyle small{};
    const bool oneLine =
        context.ruler.width(line.intro, small) + context.ruler.width(line.note, small) + 4.0 <= width;
    const double top = oneLine ? 4.6 : 4.6 + linePitch(Type::small);
    const double own = width / static_cast<double>(std::max<std::size_t>(line.stages.size(), 1));
    const Draw draw = [=](Canvas& canvas, double x, double y) {
        canvas.text({x, y + 3.2}, width, line.intro, small);
        canvas.text({x, oneLine ? y + 3.2 : y + 3.2 + linePitch(Type::small)}, width, line.note,
                    {Type::small, false, Align::right});
        for (std::size_t i = 0; i < line.stages.size(); ++i) {
            const QRectF box(x + static_cast<double>(i) * own, y + top, own, 3.0);
            if (i + 1 == line.stages.size() && i > 0) {
                canvas.fill(box);
            } else if (i > 0) {
                canvas.hatch(QPolygonF(box), i == 1 ? 1.6 : 0.8, 0.15);
            }
            canvas.frame(box, 0.2);
            canvas.line({box.left(), box.top()}, {box.left(), box.bottom() + 1.0}, 0.2);
            canvas.text({box.left(), box.bottom() + 3.8}, own - 1.0, line.stages[i].name,
                        {Type::small, true});
            canvas.text({box.left(), box.bottom() + 7.3}, own - 1.0, line.stages[i].from, small);
        }
    };
    return {{top + 3.0 + 9.0, 0.0, false, false, draw}};
}

}  // namespace sakhi::print
