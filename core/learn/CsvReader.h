#pragma once

#include "base/Result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sakhi::learn {

/// Where the bytes of a table come from: a file (plain, or gzip where its name ends in .gz) or a text in
/// memory.
struct CsvSource {
    std::string path;
    std::string text;

    static CsvSource file(std::string path) { return {std::move(path), {}}; }
    static CsvSource memory(std::string text) { return {{}, std::move(text)}; }
};

/// Reads RFC 4180 in a stream, one record at a time: quotes, quoted line ends, LF or CRLF, a byte order mark.
/// Refuses a quote out of place, an unclosed quote, text that is not clean UTF-8, a damaged gzip stream,
/// cells above 64 KiB and records above 4,096 cells. Blank lines count as damage except at the end.
class CsvReader {
public:
    /// fileNotFound or fileUnreadable where the source cannot be opened.
    static base::Result<CsvReader> open(const CsvSource& source);

    CsvReader(CsvReader&&) noexcept;
    CsvReader& operator=(CsvReader&&) noexcept;
    ~CsvReader();

    /// Fills `cells` with the next record; false at the end. faultyRecords with {line, column, what} where
    /// the record is damaged: line is that of the fault (the header is line 1), column the 1-based cell.
    base::Result<bool> next(std::vector<std::string>& cells);

    /// The line on which the last record began.
    [[nodiscard]] std::int64_t line() const;

private:
    struct Stream;
    explicit CsvReader(std::unique_ptr<Stream> stream);
    std::unique_ptr<Stream> m_stream;
};

/// The error of one cell: faultyRecords with the details {line, column, what}.
base::Error cellFault(std::int64_t line, std::size_t column, std::string what);

}  // namespace sakhi::learn
