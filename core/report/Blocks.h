#pragma once

#include "base/Money.h"
#include "report/Charts.h"

#include <QString>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace sakhi::report {

/// The sign that stands before a text. passed, broken and unknown are the outcomes of a check; chosen and
/// open are the boxes of a choice; missing frames the text itself with dashes; flag is a small solid
/// triangle.
enum class Mark { none, passed, broken, unknown, chosen, open, missing, flag };

/// One cell of a table or one value beside a label.
struct Cell {
    QString text;
    Mark mark{Mark::none};
    bool bold{false};
    /// The amount behind the text, where its column is carried over a page break.
    std::optional<base::Money> amount{};
};

enum class Align { left, right, centre };

/// A lettered section's title; the letter is empty for a title without one. Keeps what follows with it.
struct Heading {
    QString letter;
    QString title;
    QString note;
    /// The title in the other language, after it; may be empty.
    QString other{};
};

/// One cell of a strip: a small label, a figure, a line that explains it.
struct Figure {
    QString label;
    Cell value;
    QString note;
};

/// Up to five figures side by side.
struct Strip {
    std::vector<Figure> figures;
    /// False sets the figures a size smaller.
    bool large{true};
};

/// A label and its value.
struct Fact {
    QString label;
    Cell value;
};

/// Labels and values in one or two columns; `last` stands below them over the whole width.
struct Facts {
    std::vector<Fact> facts;
    int columns{1};
    std::vector<Fact> last{};
    /// False sets values as small as tables and draws no rules.
    bool ruled{true};
};

/// A column of a table. Widths in mm; where they do not add up to the room, all are scaled alike.
struct Column {
    QString head;
    double width{10.0};
    Align align{Align::left};
    /// The column's sum so far is carried down where the table breaks.
    bool carried{false};
    /// Of a carried column: its last amount is carried, for it is a balance.
    bool balance{false};
    /// A head over this column and those after it that have the same one; a line parts them from the others.
    QString over{};
};

/// What a row is: an ordinary one, or a head or a sum between rows.
enum class RowKind { plain, head, sum };

struct Row {
    std::vector<Cell> cells;
    RowKind kind{RowKind::plain};
};

/// Rows under a head that is repeated on each page. The last row may be a sum.
struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;
    QString note{};
    /// Set larger, for members' own papers.
    bool large{false};
};

/// One rule, what became of it and the figure found.
struct Check {
    Mark outcome{Mark::unknown};
    QString rule;
    QString found;
};

/// A list of checks under a head of two words.
struct Checks {
    QString title;
    QString foundTitle;
    std::vector<Check> checks;
    QString note{};
    /// Over the whole width one beside the other, without figures.
    bool abreast{false};
};

/// A small title with lines of text below it; each is wrapped, a missing one is marked.
struct Paragraph {
    QString title{};
    std::vector<Cell> lines;
    /// Set in the size of letters.
    bool large{false};
};

/// A row of choices, one of them chosen, with what was chosen in figures and words.
struct Choice {
    QString label;
    std::vector<Cell> options;
    QString figure{};
    QString words{};
    /// Leaves a line to write on after the last option.
    bool writingLine{false};
};

/// A line to sign on.
struct Signature {
    QString office;
    QString name;
    QString date;
};

/// Three or four lines to sign on, side by side; never broken.
struct Signatures {
    std::vector<Signature> signatures;
};

/// One line of a tally: a label, and its figure at the right; `large` figures are those to remember, a boxed
/// one is the sum.
struct TallyLine {
    QString label;
    QString value;
    bool large{false};
    bool boxed{false};
};

/// Labels with large figures, for those who read little.
struct Tally {
    std::vector<TallyLine> lines;
};

/// An empty frame with words in its middle, for a photo or a stamp; `height` in mm.
struct Frame {
    QString words;
    double height{25.0};
};

/// A member's box to sign in or to leave her thumb mark.
struct MarkBox {
    QString number;
    QString name;
    /// It is struck through.
    bool absent{false};
};

/// Boxes of 15 x 19 mm, as many a row as there is room for; a row is never broken.
struct MarkBoxes {
    std::vector<MarkBox> boxes;
    QString absentWord;
};

/// What each sign means, on one line; `note` stands at its right.
struct SignKey {
    QString passed;
    QString broken;
    QString unknown;
    QString missing;
    QString missingMeans;
    QString note;
};

struct Block;

/// Part of the page's width with blocks of its own.
struct ColumnOfBlocks {
    /// mm; scaled like the columns of a table.
    double width{88.0};
    std::vector<Block> blocks;
};

/// Blocks side by side; never broken over a page.
struct SideBySide {
    std::vector<ColumnOfBlocks> columns;
    double gap{4.0};
};

/// Blocks that stay on one page.
struct KeepTogether {
    std::vector<Block> blocks;
};

/// The following block starts a page.
struct PageBreak {};

/// Room of `height` mm between two blocks.
struct Space {
    double height{2.0};
};

struct Block {
    std::variant<Heading, Strip, Facts, Table, Checks, Paragraph, Choice, Signatures, SignKey, Waterfall,
                 Radar, Trends, Gauge, StageLine, Tally, Frame, MarkBoxes, SideBySide, KeepTogether,
                 PageBreak, Space>
        value;
};

}  // namespace sakhi::report
