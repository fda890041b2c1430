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

Type typeOf(const Table& table) {
    return table.large ? Type::body : Type::small;
}

TextStyle styleOf(const Table& table, std::size_t column, bool bold) {
    return {typeOf(table), bold, table.columns[column].align};
}

/// True where a group of columns under a common head begins.
bool partsAt(const Table& table, std::size_t column) {
    return !table.columns[column].over.isEmpty() &&
           (column == 0 || table.columns[column - 1].over != table.columns[column].over);
}

double heightOf(const Table& table, qsizetype lines) {
    return rowHeight(lines, typeOf(table)) + (table.large ? 2.0 : 0.0);
}

qsizetype rowLines(const PlacedTable& t, const Row& row, const Ruler& ruler) {
    qsizetype most = 1;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const TextStyle style = styleOf(t.table, i, row.kind != RowKind::plain);
        most = std::max(most, cellLines(row.cells[i], style, t.room[i], ruler).size());
    }
    return most;
}

void drawRow(Canvas& canvas, const PlacedTable& t, const Row& row, QPointF at, double height) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const TextStyle style = styleOf(t.table, i, row.kind != RowKind::plain);
        canvas.cell(row.cells[i], {at.x() + t.left[i], at.y(), t.room[i], height}, style);
    }
    for (std::size_t i = 1; i < t.table.columns.size(); ++i) {
        if (partsAt(t.table, i)) {
            const double x = at.x() + t.left[i] - 1.0;
            canvas.line({x, at.y()}, {x, at.y() + height}, weight::kHead);
        }
    }
}

/// The heads over groups of columns, above the head itself.
Draw overHeads(const std::shared_ptr<const PlacedTable>& t, double height, Draw head) {
    return [=](Canvas& canvas, double x, double y) {
        const auto& columns = t->table.columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!partsAt(t->table, i)) {
                continue;
            }
            std::size_t end = i;
            while (end + 1 < columns.size() && columns[end + 1].over == columns[i].over) {
                ++end;
            }
            const double from = t->left[i] - (i == 0 ? 0.0 : 1.0);
            const double to = t->left[end] + t->room[end] + 1.0;
            canvas.text({x + from, y + height - 1.6}, to - from, columns[i].over,
                        {typeOf(t->table), true, Align::centre});
            canvas.line({x + from, y}, {x + from, y + height}, weight::kHead);
            canvas.line({x + from + 2.0, y + height}, {x + to, y + height}, weight::kHair);
        }
        head(canvas, x, y + height);
    };
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
    // The words stand in the widest column that is not carried.
    std::size_t widest = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const bool wider =
            table.columns[widest].carried || table.columns[c].width > table.columns[widest].width;
        widest = !table.columns[c].carried && wider ? c : widest;
    }
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (!table.columns[c].carried) {
            row.cells.push_back({c == widest ? words : QString()});
            continue;
        }
        base::Money sum;
        for (std::size_t r = 0; r < rows; ++r) {
            if (table.rows[r].kind == RowKind::plain && c < table.rows[r].cells.size()) {
                const base::Money amount = table.rows[r].cells[c].amount.value_or(base::Money());
                sum = table.columns[c].balance ? amount : sum + amount;
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
    out->headHeight = heightOf(t->table, rowLines(*t, head, context.ruler));
    out->head = rowDraw(t, head, out->headHeight, false, false);
    if (std::any_of(t->table.columns.begin(), t->table.columns.end(),
                    [](const report::Column& column) { return !column.over.isEmpty(); })) {
        const double over = heightOf(t->table, 1);
        out->head = overHeads(t, over, out->head);
        out->headHeight += over;
    }
    const bool carries = std::any_of(t->table.columns.begin(), t->table.columns.end(),
                                     [](const report::Column& column) { return column.carried; });
    if (carries) {
        const double height = heightOf(t->table, 1);
        out->carryHeight = height;
        out->carry = [t, height, carried = context.carried, brought = context.brought](std::size_t rows,
                                                                                       bool isBrought) {
            return rowDraw(t, carriedRow(t->table, rows, isBrought ? brought : carried), height, false,
                           false);
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
        const double height = heightOf(table, rowLines(*t, row, context.ruler));
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
