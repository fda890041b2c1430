#include "print/BlockPieces.h"
#include "print/TablePieces.h"

#include <algorithm>

namespace sakhi::print {
namespace {

using report::Align;

constexpr TextStyle kSmall{};
constexpr TextStyle kSmallBold{Type::small, true};
constexpr TextStyle kSmallRight{Type::small, false, Align::right};
constexpr TextStyle kBody{Type::body};

/// Draws lines of text from a first baseline.
void drawLines(Canvas& canvas, QPointF first, double room, const QStringList& lines, const TextStyle& style) {
    for (qsizetype i = 0; i < lines.size(); ++i) {
        canvas.text({first.x(), first.y() + static_cast<double>(i) * linePitch(style.type)}, room, lines[i],
                    style);
    }
}

/// Room for the labels of facts: at least 31 mm, more where one is longer, never above 45 % of the width.
double labelRoom(const std::vector<report::Fact>& facts, double width, const Ruler& ruler) {
    double room = 29.5;
    for (const report::Fact& fact : facts) {
        room = std::max(room, ruler.width(fact.label, kSmall));
    }
    return std::min(room + 1.5, width * 0.45);
}

Piece factPiece(const report::Fact& fact, double label, double width, const TextStyle& style,
                const LayoutContext& context) {
    const QStringList names = context.ruler.lines(fact.label, kSmall, label - 1.0);
    const qsizetype values = cellLines(fact.value, style, width - label, context.ruler).size();
    const double tall = static_cast<double>(values - 1) * linePitch(style.type);
    const double height = std::max(rowHeight(names.size()), kRow + tall + (values > 1 ? 0.3 : 0.0));
    return {height, 0.0, false, false, [=](Canvas& canvas, double x, double y) {
                const double baseline = y + kRow / 2.0 + 0.36 * em(Type::small);
                drawLines(canvas, {x, baseline}, label, names, kSmall);
                canvas.cell(fact.value, {x + label, y, width - label, kRow + tall}, style);
            }};
}

/// A row of one or two facts side by side with its hairline.
Piece factRow(std::vector<std::pair<double, Piece>> parts, double partWidth, bool ruled) {
    Piece row;
    for (const auto& part : parts) {
        row.height = std::max(row.height, part.second.height);
    }
    row.draw = [=, height = row.height](Canvas& canvas, double x, double y) {
        for (const auto& [at, piece] : parts) {
            piece.draw(canvas, x + at, y);
            if (ruled) {
                canvas.line({x + at, y + height}, {x + at + partWidth, y + height}, weight::kHair, Ink::grey);
            }
        }
    };
    return row;
}

}  // namespace

Pieces headingPieces(const report::Heading& heading, double width, const LayoutContext& context) {
    const TextStyle title{Type::section, true};
    const double from = heading.letter.isEmpty() ? 0.0 : 7.0;
    const TextStyle plain{Type::body};
    const double own = context.ruler.width(heading.title, title) + 2.5;
    const double other = heading.other.isEmpty() ? 0.0 : context.ruler.width(heading.other, plain) + 2.5;
    const double room = width - from - own - other - 1.5;
    const QStringList notes = context.ruler.lines(heading.note, kSmallRight, room);
    const double extra =
        static_cast<double>(std::max<qsizetype>(notes.size(), 1) - 1) * linePitch(Type::small);
    const double height = 5.0 + std::max(0.0, extra - 1.6);
    return {{height, 3.0, true, false, [=](Canvas& canvas, double x, double y) {
                 const double rule = y + height;
                 if (!heading.letter.isEmpty()) {
                     canvas.fill(QRectF(x, rule - 5.0, 5.0, 5.0));
                     canvas.text({x, rule - 1.35}, 5.0, heading.letter, {Type::body, true, Align::centre},
                                 Ink::white);
                 }
                 canvas.text({x + from, rule - 1.1}, width - from, heading.title, title);
                 canvas.text({x + from + own, rule - 1.1}, width - from - own, heading.other, plain);
                 drawLines(canvas, {x + width - room, rule - 1.1 - extra}, room, notes, kSmallRight);
                 canvas.line({x, rule}, {x + width, rule}, weight::kEnd);
             }}};
}

Pieces stripPieces(const report::Strip& strip, double width, const LayoutContext& context) {
    const double cell = width / static_cast<double>(std::max<std::size_t>(strip.figures.size(), 1));
    qsizetype labels = 1;
    qsizetype notes = 1;
    for (const report::Figure& figure : strip.figures) {
        labels = std::max(labels, context.ruler.lines(figure.label, kSmall, cell - 3.0).size());
        notes = std::max(notes, context.ruler.lines(figure.note, kSmall, cell - 3.0).size());
    }
    const double above = static_cast<double>(labels - 1) * linePitch(Type::small);
    const double below = static_cast<double>(notes - 1) * linePitch(Type::small);
    const double figureRoom = strip.large ? 6.6 : 5.6;
    const double height = 1.2 + 3.7 + above + figureRoom + 3.9 + below + 1.6;
    const Draw draw = [=, &ruler = context.ruler](Canvas& canvas, double x, double y) {
        for (std::size_t i = 0; i < strip.figures.size(); ++i) {
            const report::Figure& figure = strip.figures[i];
            const double left = x + static_cast<double>(i) * cell + (i == 0 ? 0.0 : 1.8);
            const double room = cell - (i == 0 ? 1.2 : 3.0);
            if (i > 0) {
                canvas.line({left - 1.8, y + 1.6}, {left - 1.8, y + height - 1.2}, 0.2);
            }
            drawLines(canvas, {left, y + 1.2 + 2.9}, room, ruler.lines(figure.label, kSmall, cell - 3.0),
                      kSmall);
            const double top = y + 1.2 + 3.7 + above;
            if (figure.value.mark == report::Mark::missing) {
                canvas.cell(figure.value, {left, top, room, figureRoom}, kSmall);
            } else {
                TextStyle style{strip.large ? Type::figure : Type::section, true};
                if (ruler.width(figure.value.text, style) > room) {
                    style.type = Type::section;
                }
                if (ruler.width(figure.value.text, style) > room) {
                    canvas.cell({figure.value.text, report::Mark::none, true}, {left, top, room, figureRoom},
                                kSmall);
                } else {
                    canvas.text({left, top + figureRoom - 1.4}, room, figure.value.text, style);
                }
            }
            drawLines(canvas, {left, top + figureRoom + 2.5}, room,
                      ruler.lines(figure.note, kSmall, cell - 3.0), kSmall);
        }
        canvas.line({x, y + height}, {x + width, y + height}, 0.2);
        if (strip.large) {
            canvas.line({x, y}, {x + width, y}, 0.2);
        }
    };
    return {{height, 0.0, true, false, draw}};
}

Pieces factsPieces(const report::Facts& facts, double width, const LayoutContext& context) {
    Pieces out;
    const TextStyle style = facts.ruled ? kBody : kSmall;
    const auto columns = static_cast<std::size_t>(std::max(facts.columns, 1));
    const double gap = 4.0;
    const double part = (width - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    const double label = labelRoom(facts.facts, part, context.ruler);
    for (std::size_t i = 0; i < facts.facts.size(); i += columns) {
        std::vector<std::pair<double, Piece>> row;
        for (std::size_t c = 0; c < columns && i + c < facts.facts.size(); ++c) {
            row.emplace_back(static_cast<double>(c) * (part + gap),
                             factPiece(facts.facts[i + c], label, part, style, context));
        }
        out.push_back(factRow(std::move(row), part, facts.ruled));
    }
    for (const report::Fact& fact : facts.last) {
        out.push_back(factRow({{0.0, factPiece(fact, label, width, kSmall, context)}}, width, false));
    }
    for (std::size_t i = 0; i + 1 < out.size(); ++i) {
        out[i].keepWithNext = i < 3 || i + 3 >= out.size();
    }
    if (facts.ruled && !out.empty()) {
        const Draw draw = out.back().draw;
        out.back().draw = [=, height = out.back().height](Canvas& canvas, double x, double y) {
            draw(canvas, x, y);
            canvas.line({x, y + height}, {x + width, y + height}, weight::kEnd);
        };
    }
    return out;
}

Pieces captionPieces(const QString& title, const QString& note, double width, const LayoutContext& context) {
    const TextStyle style{Type::body, true};
    const double own = context.ruler.width(title, style);
    const bool oneLine = own + 3.0 + context.ruler.width(note, kSmall) <= width;
    const QStringList titles = context.ruler.lines(title, style, width);
    const QStringList notes = note.isEmpty() ? QStringList() : context.ruler.lines(note, kSmallRight, width);
    const double first = static_cast<double>(titles.size() - 1) * linePitch(Type::body);
    const double under = oneLine ? 0.0 : static_cast<double>(notes.size()) * linePitch(Type::small);
    const double height = 5.0 + first + under;
    return {{height, 1.2, true, false, [=](Canvas& canvas, double x, double y) {
                 drawLines(canvas, {x, y + 3.6}, width, titles, style);
                 drawLines(canvas, {x, y + 3.6 + first + (oneLine ? 0.0 : linePitch(Type::small))}, width,
                           notes, kSmallRight);
             }}};
}

Pieces paragraphPieces(const report::Paragraph& paragraph, double width, const LayoutContext& context) {
    Pieces out;
    if (!paragraph.title.isEmpty()) {
        out = captionPieces(paragraph.title, {}, width, context);
        const Draw draw = out.front().draw;
        out.front().height += 0.6;
        out.front().draw = [=, height = out.front().height](Canvas& canvas, double x, double y) {
            draw(canvas, x, y);
            canvas.line({x, y + height - 0.4}, {x + width, y + height - 0.4}, weight::kHead);
        };
    }
    const TextStyle style = paragraph.large ? kBody : kSmall;
    for (const report::Cell& line : paragraph.lines) {
        const qsizetype lines = cellLines(line, style, width, context.ruler).size();
        const double height = static_cast<double>(lines) * linePitch(style.type) + 0.5;
        out.push_back({height, 0.0, false, false, [=](Canvas& canvas, double x, double y) {
                           canvas.cell(line, {x, y, width, height}, style);
                       }});
    }
    if (out.size() > 1) {
        out[out.size() - 2].keepWithNext = true;
    }
    return out;
}

Pieces signKeyPieces(const report::SignKey& key, double width, const LayoutContext& context) {
    const std::vector<report::Cell> cells{{key.passed, report::Mark::passed},
                                          {key.broken, report::Mark::broken},
                                          {key.unknown, report::Mark::unknown},
                                          {key.missing, report::Mark::missing}};
    std::vector<double> left;
    double x = 0.0;
    for (const report::Cell& cell : cells) {
        left.push_back(x);
        x += context.ruler.width(cell.text, kSmall) + signRoom(cell.mark) + 4.0;
    }
    const double after = x - 1.5;
    const Draw draw = [=](Canvas& canvas, double at, double y) {
        canvas.line({at, y}, {at + width, y}, weight::kHair, Ink::grey);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            canvas.cell(cells[i], {at + left[i], y + 0.6, width - left[i], kRow}, kSmall);
        }
        const double baseline = y + 0.6 + kRow / 2.0 + 0.36 * em(Type::small);
        canvas.text({at + after, baseline}, width - after, QStringLiteral("= ") + key.missingMeans, kSmall);
        canvas.text({at, baseline}, width, key.note, kSmallRight);
    };
    return {{kRow + 1.0, 3.0, false, false, draw}};
}

}  // namespace sakhi::print
