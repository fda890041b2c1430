#include "base/CsvReader.h"

#include "base/Text.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sakhi::base {

namespace {

constexpr std::size_t kChunk = std::size_t{128} * 1024;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// True for plain ASCII text without control characters: most of every file, and quick to see.
bool plainAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c - 0x20) < 0x5f; });
}

}  // namespace

CsvReader::CsvReader(ByteSource source, CsvLimits limits)
    : m_source(std::move(source)), m_limits(limits), m_buffer(limits.recordBytes + kChunk) {}

bool CsvReader::refill() {
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    // Filled up, however small the source's pieces are: each refill is looked through once from the record's
    // beginning.
    while (!m_sourceEnded && m_end < m_buffer.size()) {
        const auto got = m_source(std::span(m_buffer).subspan(m_end));
        if (!got) {
            m_failure = got.error();
            return false;
        }
        m_sourceEnded = *got == 0;
        m_end += std::min(*got, m_buffer.size() - m_end);
    }
    return true;
}

std::optional<std::size_t> CsvReader::recordEnd() {
    bool quoted = false;
    bool justClosed = false;
    bool fieldStart = true;
    const bool header = m_line == 0;
    for (std::size_t i = m_begin; i < m_end; ++i) {
        const char c = m_buffer[i];
        if (quoted) {
            quoted = c != '"';
            justClosed = !quoted;
            continue;
        }
        if (c == '\n') {
            m_insideQuotes = false;
            return i + 1;
        }
        // A quote right after the closing one is a doubled quote and opens the field again.
        quoted = c == '"' && (fieldStart || justClosed);
        justClosed = false;
        fieldStart = c == m_delimiter || (header && (c == ';' || c == '\t'));
    }
    m_insideQuotes = quoted;
    return m_sourceEnded ? std::optional(m_end) : std::nullopt;
}

CsvReader::State CsvReader::start() {
    m_started = true;
    if (!refill()) {
        return State::failed;
    }
    if (std::string_view(m_buffer.data(), m_end).starts_with(kByteOrderMark)) {
        m_begin = kByteOrderMark.size();
    }
    return State::record;
}

void CsvReader::detectDelimiter(std::string_view record) {
    std::array<std::size_t, 3> counts{};
    constexpr std::array<char, 3> kKnown{',', ';', '\t'};
    bool quoted = false;
    for (const char c : record) {
        quoted = quoted != (c == '"');
        for (std::size_t i = 0; i < kKnown.size() && !quoted; ++i) {
            counts[i] += c == kKnown[i] ? 1U : 0U;
        }
    }
    m_delimiter = kKnown[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

CsvReader::State CsvReader::fail(CsvFlaw kind) {
    m_over = true;
    m_line = m_nextLine;
    m_fields.clear();
    m_flaws.assign(1, FieldFlaw{kind, 0});
    return State::failed;
}

CsvReader::State CsvReader::next() {
    if (m_over || (!m_started && start() == State::failed)) {
        return m_failure || (m_over && !m_flaws.empty()) ? State::failed : State::end;
    }
    for (;;) {
        const auto end = recordEnd();
        if (!end && m_end - m_begin >= m_limits.recordBytes) {
            return fail(m_insideQuotes ? CsvFlaw::unclosedQuote : CsvFlaw::recordTooLong);
        }
        if (!end) {
            if (!refill()) {
                m_over = true;
                return State::failed;
            }
            continue;
        }
        if (*end == m_begin) {
            m_over = true;
            m_fields.clear();
            m_flaws.clear();
            return State::end;
        }
        if (m_insideQuotes) {
            return fail(CsvFlaw::unclosedQuote);
        }
        const std::string_view record(m_buffer.data() + m_begin, *end - m_begin);
        if (record != "\n" && record != "\r\n") {
            return split(*end);
        }
        ++m_nextLine;
        m_begin = *end;
    }
}

std::string_view CsvReader::plainField(std::size_t& at, std::size_t end) {
    const std::size_t from = at;
    bool stray = false;
    while (at < end && m_buffer[at] != m_delimiter) {
        stray = stray || m_buffer[at] == '"';
        ++at;
    }
    const std::string_view field(m_buffer.data() + from, at - from);
    if (stray) {
        m_flaws.push_back({CsvFlaw::strayQuote, m_fields.size()});
    } else if (!plainAscii(field) && (!isCleanUtf8(field) || field.find('\r') != field.npos)) {
        m_flaws.push_back({CsvFlaw::uncleanText, m_fields.size()});
    }
    return field;
}

std::string_view CsvReader::quotedField(std::size_t& at, std::size_t end) {
    // Unquoted in place: the text only gets shorter, and the record is whole.
    const std::size_t from = ++at;
    std::size_t to = from;
    bool open = true;
    bool stray = false;
    while (at < end && (open || m_buffer[at] != m_delimiter)) {
        const char c = m_buffer[at++];
        if (c != '"') {
            stray = stray || !open;
            m_buffer[to++] = c;
        } else if (open && at < end && m_buffer[at] == '"') {
            m_buffer[to++] = '"';
            ++at;
        } else {
            stray = stray || !open;
            open = false;
        }
    }
    const std::string_view field(m_buffer.data() + from, to - from);
    if (stray || open) {
        m_flaws.push_back({CsvFlaw::strayQuote, m_fields.size()});
    } else if (!plainAscii(field) && !isCleanUtf8(field)) {
        m_flaws.push_back({CsvFlaw::uncleanText, m_fields.size()});
    }
    return field;
}

CsvReader::State CsvReader::split(std::size_t end) {
    const std::string_view record(m_buffer.data() + m_begin, end - m_begin);
    if (record.size() > m_limits.recordBytes) {
        return fail(CsvFlaw::recordTooLong);
    }
    if (m_line == 0) {
        detectDelimiter(record);
    }
    m_line = m_nextLine;
    m_nextLine += static_cast<std::uint64_t>(std::ranges::count(record, '\n'));
    m_fields.clear();
    m_flaws.clear();
    std::size_t at = m_begin;
    std::size_t stop = end;
    stop -= record.ends_with('\n') ? 1 : 0;
    stop -= stop > at && m_buffer[stop - 1] == '\r' ? 1 : 0;
    m_begin = end;
    for (;;) {
        const bool quoted = at < stop && m_buffer[at] == '"';
        m_fields.push_back(quoted ? quotedField(at, stop) : plainField(at, stop));
        if (m_fields.back().size() > m_limits.fieldBytes || m_fields.size() > m_limits.fields) {
            m_nextLine = m_line;
            return fail(m_fields.size() > m_limits.fields ? CsvFlaw::recordTooLong : CsvFlaw::fieldTooLong);
        }
        if (at >= stop) {
            return State::record;
        }
        ++at;
    }
}

}  // namespace sakhi::base
