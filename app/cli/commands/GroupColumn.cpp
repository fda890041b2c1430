#include "GroupColumn.h"

#include "learn/CellNumber.h"
#include "learn/CsvReader.h"

#include <QString>

#include <algorithm>
#include <map>

namespace sakhi::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::size_t kMostGroups = 50;

/// The column's cells, one a row, and where the column and the rows stand in the file.
struct Cells {
    std::vector<std::string> text;
    std::vector<std::int64_t> line;
    std::size_t column{0};
};

Result<Cells> cellsOf(const std::string& path, const std::string& column) {
    auto reader = learn::CsvReader::open(learn::CsvSource::file(path));
    if (!reader) {
        return fail(reader.error());
    }
    std::vector<std::string> record;
    if (const auto header = reader->next(record); !header) {
        return fail(header.error());
    }
    const auto at = std::find(record.begin(), record.end(), column);
    if (at == record.end()) {
        return fail(ErrorCode::notFound, column);
    }
    Cells cells;
    cells.column = static_cast<std::size_t>(at - record.begin());
    for (;;) {
        const auto got = reader->next(record);
        if (!got) {
            return fail(got.error());
        }
        if (!*got) {
            return cells;
        }
        cells.text.push_back(cells.column < record.size() ? record[cells.column] : std::string());
        cells.line.push_back(reader->line());
    }
}

std::vector<std::string> rangeNames(const std::vector<double>& edges) {
    const auto text = [](double edge) { return QString::number(edge, 'g', 12).toStdString(); };
    std::vector<std::string> names{"< " + text(edges.front())};
    for (std::size_t i = 1; i < edges.size(); ++i) {
        names.push_back(text(edges[i - 1]) + " to < " + text(edges[i]));
    }
    names.push_back(">= " + text(edges.back()));
    return names;
}

Result<GroupColumn> byRange(const Cells& cells, const std::vector<double>& edges) {
    if (std::adjacent_find(edges.begin(), edges.end(), std::greater_equal<>()) != edges.end()) {
        return fail(ErrorCode::outOfRange, "--edges");
    }
    GroupColumn out;
    out.names = rangeNames(edges);
    for (std::size_t row = 0; row < cells.text.size(); ++row) {
        if (cells.text[row].empty()) {
            out.group.push_back(-1);
            continue;
        }
        const auto number = learn::numberIn(cells.text[row]);
        if (!number) {
            return fail(learn::cellFault(cells.line[row], cells.column + 1, "not a number"));
        }
        const auto above = std::upper_bound(edges.begin(), edges.end(), *number);
        out.group.push_back(static_cast<std::int32_t>(above - edges.begin()));
    }
    return out;
}

Result<GroupColumn> byText(const Cells& cells) {
    std::map<std::string, std::int32_t> known;
    for (const std::string& text : cells.text) {
        if (!text.empty()) {
            known.emplace(text, 0);
        }
    }
    if (known.empty() || known.size() > kMostGroups) {
        return fail(ErrorCode::outOfRange, "--group (" + std::to_string(known.size()) + ")");
    }
    GroupColumn out;
    for (auto& [text, index] : known) {
        index = static_cast<std::int32_t>(out.names.size());
        out.names.push_back(text);
    }
    for (const std::string& text : cells.text) {
        out.group.push_back(text.empty() ? -1 : known.at(text));
    }
    return out;
}

}  // namespace

Result<GroupColumn> groupColumn(const std::string& path, const std::string& column,
                                const std::vector<double>& edges) {
    const auto cells = cellsOf(path, column);
    if (!cells) {
        return fail(cells.error());
    }
    auto groups = edges.empty() ? byText(*cells) : byRange(*cells, edges);
    if (groups) {
        groups->leftOut = std::count(groups->group.begin(), groups->group.end(), -1);
    }
    return groups;
}

}  // namespace sakhi::cli
