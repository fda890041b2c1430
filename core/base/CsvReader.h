#pragma once

#include "base/Result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace sakhi::base {

/// Where bytes come from: fills at most the given room and says how much of it; 0 at the end.
using ByteSource = std::function<Result<std::size_t>(std::span<char> room)>;

/// What is wrong with the form of a CSV text.
enum class CsvFlaw {
    /// A quote inside a field that does not begin with one, or text after a closing quote (RFC 4180 2.5-2.7).
    strayQuote,
    /// Not UTF-8, or NUL or another control character.
    uncleanText,
    /// The text ends inside quotes.
    unclosedQuote,
    fieldTooLong,
    recordTooLong,
};

/// The most a CSV text may hold; what is longer is not read on.
struct CsvLimits {
    std::size_t fieldBytes{std::size_t{64} * 1024};
    std::size_t recordBytes{std::size_t{256} * 1024};
    std::size_t fields{256};
};

/// Reads RFC 4180 records from a stream in chunks: UTF-8 with or without BOM; comma, semicolon or tab, as
/// the first record holds most of; CRLF or LF. Blank lines are passed over. Of the text it keeps one record
/// in memory.
class CsvReader {
public:
    enum class State { record, end, failed };

    /// A flaw of one field (its place in the record, from 0).
    struct FieldFlaw {
        CsvFlaw kind;
        std::size_t field;
    };

    explicit CsvReader(ByteSource source, CsvLimits limits = {});

    /// Reads the next record. failed: see failure() or flaw(); nothing more can be read.
    State next();

    /// The record's fields, unquoted; valid until next().
    [[nodiscard]] std::span<const std::string_view> fields() const { return m_fields; }

    /// The line the record begins on, from 1; on failure the line of what could not be read.
    [[nodiscard]] std::uint64_t line() const { return m_line; }

    /// The flaws of this record's fields; strayQuote and uncleanText leave it readable.
    [[nodiscard]] const std::vector<FieldFlaw>& flaws() const { return m_flaws; }

    /// Why the source gave no more, where it is the source that failed.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    /// Where the record that begins at m_begin ends in the buffer, its line end included; none where more
    /// bytes must come first.
    [[nodiscard]] std::optional<std::size_t> recordEnd();
    bool refill();
    State start();
    void detectDelimiter(std::string_view record);
    State split(std::size_t end);
    std::string_view quotedField(std::size_t& at, std::size_t end);
    std::string_view plainField(std::size_t& at, std::size_t end);
    State fail(CsvFlaw kind);

    ByteSource m_source;
    CsvLimits m_limits;
    std::vector<char> m_buffer;
    std::size_t m_begin{0};
    std::size_t m_end{0};
    bool m_sourceEnded{false};
    bool m_started{false};
    bool m_over{false};
    char m_delimiter{','};
    std::uint64_t m_line{0};
    std::uint64_t m_nextLine{1};
    bool m_insideQuotes{false};
    std::vector<std::string_view> m_fields;
    std::vector<FieldFlaw> m_flaws;
    std::optional<Error> m_failure;
};

}  // namespace sakhi::base
