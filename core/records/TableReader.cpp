#include "records/TableReader.h"

#include "base/Text.h"

#include <algorithm>
#include <unordered_map>

namespace sakhi::records {

using base::CsvFlaw;
using base::CsvReader;

namespace {

FaultCode codeOf(CsvFlaw flaw) {
    switch (flaw) {
        case CsvFlaw::strayQuote:
            return FaultCode::strayQuote;
        case CsvFlaw::uncleanText:
            return FaultCode::uncleanText;
        case CsvFlaw::unclosedQuote:
            return FaultCode::unclosedQuote;
        case CsvFlaw::fieldTooLong:
            return FaultCode::fieldTooLong;
        case CsvFlaw::recordTooLong:
            return FaultCode::recordTooLong;
    }
    return FaultCode::fileUnreadable;
}

}  // namespace

TableReader::TableReader(RecordFile file, base::ByteSource source, FaultList& faults, Day today)
    : m_file(file), m_csv(std::move(source)), m_faults(faults), m_today(today) {}

void TableReader::wholeFile(FaultCode code, std::string column) {
    m_faults.add({code, m_file, line(), std::move(column), {}}, kNone);
    m_faults.markAll();
    m_broken = true;
}

bool TableReader::stopped() {
    if (m_csv.failure() && m_csv.failure()->code == base::ErrorCode::cancelled) {
        m_error = m_csv.failure();
    } else {
        wholeFile(m_csv.failure() || m_csv.flaws().empty() ? FaultCode::fileUnreadable
                                                           : codeOf(m_csv.flaws().front().kind));
    }
    return false;
}

bool TableReader::open() {
    switch (m_csv.next()) {
        case CsvReader::State::failed:
            return stopped();
        case CsvReader::State::end:
            wholeFile(FaultCode::headerMissing);
            return false;
        case CsvReader::State::record:
            break;
    }
    return findColumns();
}

bool TableReader::findColumns() {
    const auto columns = columnsOf(m_file);
    std::unordered_map<std::string, std::size_t> places;
    m_headerSize = m_csv.fields().size();
    for (std::size_t i = 0; i < m_headerSize; ++i) {
        std::string name = base::lowerAscii(base::trimmed(m_csv.fields()[i]));
        const bool known = std::ranges::find(columns, name) != columns.end();
        if (known && places.contains(name)) {
            wholeFile(FaultCode::columnTwice, name);
        } else if (!known) {
            const bool clean = base::isCleanUtf8(name) && name.size() <= 64;
            m_faults.warn({FaultCode::columnUnknown, m_file, line(), clean ? name : std::string(), {}});
        }
        places.emplace(std::move(name), i);
    }
    for (const std::string_view column : columns) {
        const auto found = places.find(std::string(column));
        if (found == places.end()) {
            wholeFile(FaultCode::columnMissing, std::string(column));
        }
        m_places.push_back(found == places.end() ? 0 : found->second);
    }
    return !m_broken;
}

bool TableReader::next() {
    m_flaws.clear();
    m_days.clear();
    m_unreadable.reset();
    m_spoiltRow = false;
    switch (m_csv.next()) {
        case CsvReader::State::failed:
            return stopped();
        case CsvReader::State::end:
            return false;
        case CsvReader::State::record:
            break;
    }
    if (m_csv.fields().size() != m_headerSize || !m_csv.flaws().empty()) {
        noteFlaws();
    }
    return true;
}

void TableReader::noteFlaws() {
    const auto columns = columnsOf(m_file);
    for (const auto& found : m_csv.flaws()) {
        const auto place = std::ranges::find(m_places, found.field);
        if (place != m_places.end()) {
            const auto column = static_cast<std::size_t>(place - m_places.begin());
            flaw(column, codeOf(found.kind));
            m_unreadable.set(column);
        }
    }
    const std::size_t size = m_csv.fields().size();
    if (size == m_headerSize) {
        return;
    }
    m_spoiltRow = true;
    m_flaws.assign(1, {FaultCode::fieldCount, m_file, line(), {}, {}});
    m_flaws.front().args = {std::to_string(size), std::to_string(m_headerSize)};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        m_unreadable.set(i, m_unreadable[i] || m_places[i] >= std::min<std::size_t>(2, size));
    }
}

bool TableReader::finish(std::uint32_t group) {
    for (const NotedDay& noted : m_days) {
        m_forms.note(noted.form, line(), noted.column, group);
    }
    for (Fault& found : m_flaws) {
        m_faults.add(std::move(found), group);
    }
    const bool clean = m_flaws.empty();
    m_flaws.clear();
    m_days.clear();
    return clean;
}

void TableReader::flaw(std::size_t column, FaultCode code, std::vector<std::string> args) {
    m_flaws.push_back({code, m_file, line(), std::string(columnsOf(m_file)[column]), std::move(args)});
}

void TableReader::warn(std::size_t column, FaultCode code) {
    m_faults.warn({code, m_file, line(), std::string(columnsOf(m_file)[column]), {}});
}

}  // namespace sakhi::records
