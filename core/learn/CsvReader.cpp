#include "learn/CsvReader.h"

#include "base/Text.h"

#include <zlib.h>

#include <array>
#include <cstdio>

namespace sakhi::learn {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::size_t kMaxCell = std::size_t{64} * 1024;
constexpr std::size_t kMaxCells = 4096;
constexpr int kEnd = -1;
constexpr int kDamaged = -2;

struct GzClose {
    void operator()(gzFile file) const { gzclose(file); }
};

}  // namespace

base::Error cellFault(std::int64_t line, std::size_t column, std::string what) {
    return {ErrorCode::faultyRecords, {std::to_string(line), std::to_string(column), std::move(what)}};
}

struct CsvReader::Stream {
    // gzread passes bytes through where the file is not gzip, so one path serves both.
    std::unique_ptr<std::remove_pointer_t<gzFile>, GzClose> file;
    std::string text;
    std::array<char, 1 << 16> buffer{};
    std::size_t at{0};
    std::size_t filled{0};
    std::int64_t line{1};
    std::int64_t recordLine{0};
    bool begun{false};

    bool refill() {
        if (!file) {
            return false;
        }
        const int got = gzread(file.get(), buffer.data(), static_cast<unsigned>(buffer.size()));
        at = 0;
        filled = got > 0 ? static_cast<std::size_t>(got) : 0;
        return got > 0;
    }

    [[nodiscard]] bool damaged() const {
        int code = Z_OK;
        return file && (gzerror(file.get(), &code), code != Z_OK && code != Z_STREAM_END);
    }

    int peek() {
        if (!file) {
            return at < text.size() ? static_cast<unsigned char>(text[at]) : kEnd;
        }
        if (at == filled && !refill()) {
            return damaged() ? kDamaged : kEnd;
        }
        return static_cast<unsigned char>(buffer[at]);
    }

    int take() {
        const int c = peek();
        if (c >= 0) {
            ++at;
            line += c == '\n' ? 1 : 0;
        }
        return c;
    }

    void skipByteOrderMark() {
        const std::string_view ahead =
            peek() < 0 ? std::string_view() : (file ? std::string_view(buffer.data(), filled) : text);
        at += ahead.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    }

    Result<void> readQuoted(std::string& cell, std::size_t column);
    Result<void> readCell(std::string& cell, std::size_t column);
};

Result<void> CsvReader::Stream::readQuoted(std::string& cell, std::size_t column) {
    const std::int64_t opened = line;
    take();
    for (;;) {
        const int c = take();
        if (c < 0) {
            return fail(c == kDamaged ? cellFault(line, column, "damaged gzip stream")
                                      : cellFault(opened, column, "quote is not closed"));
        }
        if (c == '"') {
            if (peek() != '"') {
                break;
            }
            take();
        }
        if (cell.size() >= kMaxCell) {
            return fail(cellFault(opened, column, "cell is too long"));
        }
        cell.push_back(static_cast<char>(c));
    }
    const int after = peek();
    if (after >= 0 && after != ',' && after != '\n' && after != '\r') {
        return fail(cellFault(line, column, "text after a closing quote"));
    }
    return {};
}

Result<void> CsvReader::Stream::readCell(std::string& cell, std::size_t column) {
    cell.clear();
    if (peek() == '"') {
        if (auto quoted = readQuoted(cell, column); !quoted) {
            return quoted;
        }
    } else {
        for (int c = peek(); c >= 0 && c != ',' && c != '\n' && c != '\r'; c = peek()) {
            if (c == '"') {
                return fail(cellFault(line, column, "quote inside an unquoted cell"));
            }
            if (cell.size() >= kMaxCell) {
                return fail(cellFault(line, column, "cell is too long"));
            }
            cell.push_back(static_cast<char>(c));
            ++at;
        }
    }
    if (peek() == kDamaged) {
        return fail(cellFault(line, column, "damaged gzip stream"));
    }
    if (!base::isCleanUtf8(cell)) {
        return fail(cellFault(line, column, "not clean UTF-8 text"));
    }
    return {};
}

CsvReader::CsvReader(std::unique_ptr<Stream> stream) : m_stream(std::move(stream)) {}
CsvReader::CsvReader(CsvReader&&) noexcept = default;
CsvReader& CsvReader::operator=(CsvReader&&) noexcept = default;
CsvReader::~CsvReader() = default;

Result<CsvReader> CsvReader::open(const CsvSource& source) {
    auto stream = std::make_unique<Stream>();
    if (source.path.empty()) {
        stream->text = source.text;
        return CsvReader(std::move(stream));
    }
    stream->file.reset(gzopen(source.path.c_str(), "rb"));
    if (!stream->file) {
        return fail(ErrorCode::fileNotFound, source.path);
    }
    return CsvReader(std::move(stream));
}

std::int64_t CsvReader::line() const {
    return m_stream->recordLine;
}

Result<bool> CsvReader::next(std::vector<std::string>& cells) {
    Stream& in = *m_stream;
    if (!in.begun) {
        in.begun = true;
        in.skipByteOrderMark();
    }
    in.recordLine = in.line;
    cells.clear();
    if (in.peek() == kEnd) {
        return false;
    }
    for (;;) {
        if (cells.size() == kMaxCells) {
            return fail(cellFault(in.line, cells.size(), "too many cells"));
        }
        std::string& cell = cells.emplace_back();
        if (auto read = in.readCell(cell, cells.size()); !read) {
            return fail(read.error());
        }
        if (in.peek() != ',') {
            break;
        }
        in.take();
    }
    if (in.peek() == '\r') {
        in.take();
        if (in.peek() >= 0 && in.peek() != '\n') {
            return fail(cellFault(in.line, cells.size(), "carriage return without a line feed"));
        }
    }
    in.take();
    const bool blank = cells.size() == 1 && cells.front().empty();
    if (blank && in.peek() == kEnd) {
        cells.clear();
        return false;
    }
    return true;
}

}  // namespace sakhi::learn
