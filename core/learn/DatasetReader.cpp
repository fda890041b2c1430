#include "learn/CellNumber.h"
#include "learn/Dataset.h"
#include "learn/TargetTexts.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace sakhi::learn {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::size_t kMaxRows = 5'000'000;
constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

// What the first pass learns of a column.
struct ColumnSurvey {
    std::size_t numbers{0};
    std::size_t texts{0};
    // Of the texts, those that mean a missing number where all the others are numbers.
    std::size_t missingMarks{0};
    std::int64_t firstTextLine{0};
    std::set<std::string> seen;
    bool declared{false};

    [[nodiscard]] bool isCategory() const {
        return declared || (texts > missingMarks && texts * 20 >= numbers + texts);
    }
};

struct Header {
    std::vector<std::string> names;

    [[nodiscard]] std::size_t find(const std::string& name) const {
        const auto at = std::find(names.begin(), names.end(), name);
        return at == names.end() ? kNowhere : static_cast<std::size_t>(at - names.begin());
    }
};

Result<Header> readHeader(CsvReader& reader) {
    Header header;
    auto got = reader.next(header.names);
    if (!got) {
        return fail(got.error());
    }
    if (!*got) {
        return fail(ErrorCode::missingData, "the table is empty");
    }
    std::set<std::string> known;
    for (std::size_t c = 0; c < header.names.size(); ++c) {
        if (header.names[c].empty()) {
            return fail(cellFault(1, c + 1, "column without a name"));
        }
        if (!known.insert(header.names[c]).second) {
            return fail(cellFault(1, c + 1, "column name stands twice: " + header.names[c]));
        }
    }
    return header;
}

bool isBlank(const std::vector<std::string>& cells) {
    return cells.size() == 1 && cells.front().empty();
}

// After a blank line: false where blank lines alone follow.
Result<bool> endsBlank(CsvReader& reader) {
    const std::int64_t line = reader.line();
    std::vector<std::string> cells;
    for (;;) {
        auto got = reader.next(cells);
        if (!got || !*got) {
            return got;
        }
        if (!isBlank(cells)) {
            return fail(cellFault(line, 1, "blank line inside the table"));
        }
    }
}

// The next record with as many cells as the header; false at the end.
Result<bool> readRecord(CsvReader& reader, std::vector<std::string>& cells, std::size_t width) {
    auto got = reader.next(cells);
    if (!got || !*got) {
        return got;
    }
    if (width > 1 && isBlank(cells)) {
        return endsBlank(reader);
    }
    if (cells.size() != width) {
        return fail(cellFault(
            reader.line(), std::min(cells.size(), width) + (cells.size() > width ? 1 : 0),
            "row has " + std::to_string(cells.size()) + " cells, the header has " + std::to_string(width)));
    }
    return true;
}

Result<void> survey(const CsvSource& source, const std::vector<std::size_t>& from,
                    std::vector<ColumnSurvey>& columns) {
    auto reader = CsvReader::open(source);
    if (!reader) {
        return fail(reader.error());
    }
    auto header = readHeader(*reader);
    if (!header) {
        return fail(header.error());
    }
    std::vector<std::string> cells;
    for (;;) {
        auto got = readRecord(*reader, cells, header->names.size());
        if (!got) {
            return fail(got.error());
        }
        if (!*got) {
            break;
        }
        for (std::size_t f = 0; f < from.size(); ++f) {
            const std::string& cell = cells[from[f]];
            ColumnSurvey& column = columns[f];
            if (cell.empty()) {
                continue;
            }
            const bool number = numberIn(cell).has_value();
            ++(number ? column.numbers : column.texts);
            const bool mark = !number && isMissingMark(cell);
            column.missingMarks += mark ? 1 : 0;
            if (!number && !mark && column.firstTextLine == 0) {
                column.firstTextLine = reader->line();
            }
            // A column of numbers alone keeps no texts; its numbers count as texts only once it is a
            // category.
            if (!number || column.declared) {
                column.seen.insert(cell);
            }
        }
    }
    return {};
}

// A category with numbers among its texts needs those texts too: a second look at such columns alone.
bool lacksNumbers(const ColumnSurvey& column) {
    return column.isCategory() && !column.declared && column.numbers > 0;
}

Result<std::vector<Feature>> surveyFeatures(const CsvSource& source, const Header& header,
                                            const std::vector<std::size_t>& from,
                                            const ReadOptions& options) {
    std::vector<ColumnSurvey> columns(from.size());
    for (std::size_t f = 0; f < from.size(); ++f) {
        columns[f].declared = std::find(options.categorical.begin(), options.categorical.end(),
                                        header.names[from[f]]) != options.categorical.end();
    }
    if (auto done = survey(source, from, columns); !done) {
        return fail(done.error());
    }
    if (std::any_of(columns.begin(), columns.end(), lacksNumbers)) {
        for (ColumnSurvey& column : columns) {
            column.declared = column.isCategory();
        }
        if (auto done = survey(source, from, columns); !done) {
            return fail(done.error());
        }
    }
    std::vector<Feature> features(from.size());
    for (std::size_t f = 0; f < from.size(); ++f) {
        features[f].name = header.names[from[f]];
        const bool category = columns[f].isCategory();
        if (!category && columns[f].texts > columns[f].missingMarks) {
            return fail(cellFault(columns[f].firstTextLine, from[f] + 1,
                                  "not a number in a column of numbers: " + features[f].name));
        }
        if (category) {
            features[f].kind = FeatureKind::category;
            features[f].categories.assign(columns[f].seen.begin(), columns[f].seen.end());
        }
    }
    return features;
}

// The code of a cell, or nothing where a column of numbers holds something else.
std::optional<double> coded(const std::string& cell, const Feature& feature) {
    constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
    if (cell.empty()) {
        return kMissing;
    }
    if (feature.kind == FeatureKind::number) {
        const auto number = numberIn(cell);
        return number || !isMissingMark(cell) ? number : kMissing;
    }
    const auto at = std::lower_bound(feature.categories.begin(), feature.categories.end(), cell);
    return at != feature.categories.end() && *at == cell
               ? static_cast<double>(at - feature.categories.begin())
               : kMissing;
}

/// Where the columns of a table go: the features', and the target's or kNowhere.
struct Places {
    std::vector<std::size_t> from;
    std::size_t targetAt{kNowhere};
};

Result<void> appendFeatures(Dataset& data, const std::vector<std::string>& cells, std::int64_t line,
                            const std::vector<std::size_t>& from) {
    for (std::size_t f = 0; f < from.size(); ++f) {
        const auto value = coded(cells[from[f]], data.schema.features[f]);
        if (!value) {
            return fail(cellFault(line, from[f] + 1, "not a number: " + data.schema.features[f].name));
        }
        data.values[f].push_back(*value);
    }
    ++data.rowCount;
    return {};
}

Result<void> appendTarget(Dataset& data, TargetTexts& texts, const std::string& cell, std::int64_t line,
                          std::size_t at) {
    const auto number = texts.numberOf(cell);
    if (!number) {
        return fail(
            cellFault(line, at + 1,
                      cell.empty() ? "the target is empty" : "neither of the target's two values: " + cell));
    }
    data.target.push_back(*number);
    return {};
}

/// `positive` as in ReadOptions.
Result<void> readCells(const CsvSource& source, Dataset& data, const Places& places,
                       const std::string& positive) {
    auto reader = CsvReader::open(source);
    if (!reader) {
        return fail(reader.error());
    }
    auto header = readHeader(*reader);
    if (!header) {
        return fail(header.error());
    }
    data.values.resize(places.from.size());
    TargetTexts texts(positive);
    std::vector<std::string> cells;
    for (;;) {
        auto got = readRecord(*reader, cells, header->names.size());
        if (!got) {
            return fail(got.error());
        }
        if (!*got) {
            break;
        }
        if (data.rowCount == kMaxRows) {
            return fail(ErrorCode::fileTooLarge, std::to_string(kMaxRows));
        }
        if (auto added = appendFeatures(data, cells, reader->line(), places.from); !added) {
            return added;
        }
        if (places.targetAt == kNowhere) {
            continue;
        }
        const std::string& cell = cells[places.targetAt];
        if (auto added = appendTarget(data, texts, cell, reader->line(), places.targetAt); !added) {
            return added;
        }
    }
    if (data.rowCount == 0) {
        return fail(ErrorCode::missingData, "the table has no rows");
    }
    if (places.targetAt != kNowhere) {
        auto one = texts.finish(data.target);
        if (!one) {
            return fail(cellFault(1, places.targetAt + 1, "the target has one value alone"));
        }
        data.schema.positive = std::move(*one);
    }
    return {};
}

Result<Header> headerOf(const CsvSource& source) {
    auto reader = CsvReader::open(source);
    if (!reader) {
        return fail(reader.error());
    }
    return readHeader(*reader);
}

}  // namespace

Result<Dataset> readDataset(const CsvSource& source, const ReadOptions& options) {
    const auto header = headerOf(source);
    if (!header) {
        return fail(header.error());
    }
    for (const auto* list : {&options.drop, &options.categorical}) {
        for (const std::string& name : *list) {
            if (header->find(name) == kNowhere) {
                return fail(ErrorCode::notFound, name);
            }
        }
    }
    const std::size_t targetAt =
        options.target.empty() ? header->names.size() - 1 : header->find(options.target);
    if (targetAt == kNowhere) {
        return fail(ErrorCode::notFound, options.target);
    }
    std::vector<std::size_t> from;
    for (std::size_t c = 0; c < header->names.size(); ++c) {
        const bool dropped =
            std::find(options.drop.begin(), options.drop.end(), header->names[c]) != options.drop.end();
        if (c != targetAt && !dropped) {
            from.push_back(c);
        }
    }
    if (from.empty()) {
        return fail(ErrorCode::missingData, "no column is left to learn from");
    }
    auto features = surveyFeatures(source, *header, from, options);
    if (!features) {
        return fail(features.error());
    }
    Dataset data;
    data.schema = {std::move(*features), header->names[targetAt], {}};
    if (auto read = readCells(source, data, {std::move(from), targetAt}, options.positive); !read) {
        return fail(read.error());
    }
    return data;
}

Result<Dataset> readRows(const CsvSource& source, const Schema& schema, bool withTarget) {
    const auto header = headerOf(source);
    if (!header) {
        return fail(header.error());
    }
    std::vector<std::size_t> from;
    for (const Feature& feature : schema.features) {
        from.push_back(header->find(feature.name));
        if (from.back() == kNowhere) {
            return fail(ErrorCode::modelSchemaMismatch, feature.name);
        }
    }
    const std::size_t targetAt = withTarget ? header->find(schema.target) : kNowhere;
    if (withTarget && targetAt == kNowhere) {
        return fail(ErrorCode::modelSchemaMismatch, schema.target);
    }
    Dataset data;
    data.schema = schema;
    if (auto read = readCells(source, data, {std::move(from), targetAt}, schema.positive); !read) {
        return fail(read.error());
    }
    return data;
}

}  // namespace sakhi::learn
