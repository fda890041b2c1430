#include "print/TablePieces.h"

#include "base/Money.h"

#include <algorithm>
#include <optional>

namespace sakhi::print {
namespace {

using report::Align;
using report::Cell;
using report::Row;
using report::RowKind;
using report::Table;

/// Rows at each end of a table that are never left alone.
constexpr std::size_t kTogether = 3;

/// A table with its columns placed; shared by its rows' drawings.
struct PlacedTable {
    Table table;
    double width{0.0};
    /// Where each column's text begins and its room, mm from the table's left.
    std::vector<double> left;
    std::vector<double> room;
};

std::shared_ptr<const PlacedTable> placed(const Table& table, double width) {
    auto out = std::make_shared<PlacedTable>();
    out->table = table;
    out->width = width;
    double sum = 0.0;
    for (const report::Column& column : table.columns) {
        sum += column.width;
    }
    double x = 0.0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const double own = table.columns[i].width * width / sum;
        const double pad = i == 0 ? 0.0 : 1.0;
        out->left.push_back(x + pad);
        out->room.push_back(own - pad - 1.0);
        x += own;
    }
    return out;
}

TextStyle styleOf(const report::Column& column, bool bold) {
    return {Type::small, bold, column.align};
}

qsizetype rowLines(const PlacedTable& t, const Row& row, const Ruler& ruler) {
    qsizetype most = 1;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const TextStyle style = styleOf(t.table.columns[i], row.kind != RowKind::plain);
        most = std::max(most, cellLines(row.cells[i], style, t.room[i], ruler).size());
    }
    return most;
}

void drawRow(Canvas& canvas, const PlacedTable& t, const Row& row, QPointF at, double height) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const TextStyle style = styleOf(t.table.columns[i], row.kind != RowKind::plain);
        canvas.cell(row.cells[i], {at.x() + t.left[i], at.y(), t.room[i], height}, style);
    }
}

Row headRow(const Table& table) {
    Row row{{}, RowKind::head};
    for (const report::Column& column : table.columns) {
        row.cells.push_back({column.head});
    }
    return row;
}

/// Draws a row with the rules around it: `last` is the end of the table.
Draw rowDraw(const std::shared_ptr<const PlacedTable>& t, const Row& row, double height, bool beforeSum,
             bool last) {
    return [=](Canvas& canvas, double x, double y) {
        drawRow(canvas, *t, row, {x, y}, height);
        const double right = x + t->width;
        switch (row.kind) {
            case RowKind::plain:
                if (!beforeSum || last) {
                    canvas.line({x, y + height}, {right, y + height}, last ? weight::kEnd : weight::kHair,
                                last ? Ink::black : Ink::grey);
                }
                break;
            case RowKind::head:
                canvas.line({x, y + height}, {right, y + height}, weight::kHead);
                break;
            case RowKind::sum:
                canvas.line({x, y}, {right, y}, weight::kHead);
                canvas.line({x, y + height}, {right, y + height}, weight::kEnd);
                break;
        }
    };
}

/// Sums of the carried columns over the first `rows` rows.
Row carriedRow(const Table& table, std::size_t rows, const QString& words) {
    Row row{{}, RowKind::sum};
    bool said = false;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (!table.columns[c].carried) {
            // The words stand in the first wide column of text.
            const bool here = !said && table.columns[c].width > 20.0;
            row.cells.push_back({here ? words : QString()});
            said = said || here;
            continue;
        }
        base::Money sum;
        for (std::size_t r = 0; r < rows; ++r) {
            if (table.rows[r].kind == RowKind::plain && c < table.rows[r].cells.size()) {
                sum += table.rows[r].cells[c].amount.value_or(base::Money());
            }
        }
        row.cells.push_back(
            {sum.isZero() ? QStringLiteral("–") : QString::fromStdString(base::formatIndianBare(sum))});
    }
    return row;
}

std::shared_ptr<const TableBreak> breakOf(const std::shared_ptr<const PlacedTable>& t,
                                          const LayoutContext& context) {
    auto out = std::make_shared<TableBreak>();
    const Row head = headRow(t->table);
    out->headHeight = rowHeight(rowLines(*t, head, context.ruler));
    out->head = rowDraw(t, head, out->headHeight, false, false);
    const bool carries = std::any_of(t->table.columns.begin(), t->table.columns.end(),
                                     [](const report::Column& column) { return column.carried; });
    if (carries) {
        out->carryHeight = kRow;
        out->carry = [t, carried = context.carried, brought = context.brought](std::size_t rows,
                                                                               bool isBrought) {
            return rowDraw(t, carriedRow(t->table, rows, isBrought ? brought : carried), kRow, false, false);
        };
    }
    return out;
}

}  // namespace

double rowHeight(qsizetype lines, Type type) {
    return kRow + static_cast<double>(lines - 1) * linePitch(type) + (lines > 1 ? 0.3 : 0.0);
}

Pieces tablePieces(const Table& table, double width, const LayoutContext& context) {
    const auto t = placed(table, width);
    const auto breaking = breakOf(t, context);
    Pieces out;
    out.push_back({breaking->headHeight, 0.0, true, false, breaking->head});
    const std::size_t n = table.rows.size();
    const std::size_t tail = kTogether + (n > 0 && table.rows.back().kind == RowKind::sum ? 1 : 0);
    for (std::size_t i = 0; i < n; ++i) {
        const Row& row = table.rows[i];
        const double height = rowHeight(rowLines(*t, row, context.ruler));
        const bool beforeSum = i + 1 < n && table.rows[i + 1].kind == RowKind::sum;
        const bool keep = i + 1 < n && (i + 1 < kTogether || i + tail >= n || beforeSum);
        out.push_back(
            {height, 0.0, keep, false, rowDraw(t, row, height, beforeSum, i + 1 == n), breaking, i});
    }
    if (!table.note.isEmpty()) {
        out.back().keepWithNext = true;
        const TextStyle style{};
        const QStringList lines = context.ruler.lines(table.note, style, width);
        const double height = 1.0 + static_cast<double>(lines.size()) * linePitch(Type::small);
        out.push_back({height, 0.0, false, false, [=](Canvas& canvas, double x, double y) {
                           for (qsizetype i = 0; i < lines.size(); ++i) {
                               canvas.text({x, y + 3.2 + static_cast<double>(i) * linePitch(Type::small)},
                                           width, lines[i], style);
                           }
                       }});
    }
    return out;
}

namespace {

/// Signs and rules one beside the other, in as many lines as they need.
Pieces abreastPieces(const report::Checks& checks, double width, const LayoutContext& context) {
    Pieces out;
    std::vector<std::pair<double, Cell>> line;
    double x = 0.0;
    const auto flush = [&] {
        out.push_back({kRow, 0.0, false, false, [line](Canvas& canvas, double left, double y) {
                           for (const auto& [at, cell] : line) {
                               canvas.cell(cell, {left + at, y, 180.0, kRow}, {});
                           }
                       }});
        line.clear();
        x = 0.0;
    };
    for (const report::Check& check : checks.checks) {
        const bool bold = check.outcome != report::Mark::passed;
        const double wanted = signRoom(check.outcome) + context.ruler.width(check.rule, {Type::small, bold});
        if (x > 0.0 && x + wanted > width) {
            flush();
        }
        line.push_back({x, Cell{check.rule, check.outcome, bold}});
        x += wanted + 5.0;
    }
    flush();
    return out;
}

}  // namespace

Pieces checksPieces(const report::Checks& checks, double width, const LayoutContext& context) {
    if (checks.abreast) {
        return abreastPieces(checks, width, context);
    }
    Table table;
    double found = 0.0;
    for (const report::Check& check : checks.checks) {
        found = std::max(found, context.ruler.width(check.found, {Type::small, true}));
    }
    found = std::max(found, context.ruler.width(checks.foundTitle, {Type::small, true}));
    found = std::min(found + 2.2, width * 0.45);
    table.columns = {{checks.title, width - found}, {checks.foundTitle, found, Align::right}};
    for (const report::Check& check : checks.checks) {
        const bool bold = check.outcome != report::Mark::passed;
        table.rows.push_back({{{check.rule, check.outcome, bold}, {check.found, report::Mark::none, bold}}});
    }
    table.note = checks.note;
    return tablePieces(table, width, context);
}

}  // namespace sakhi::print
