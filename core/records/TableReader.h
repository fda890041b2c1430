#pragma once

#include "base/CsvReader.h"
#include "base/EnumText.h"
#include "base/Rate.h"
#include "records/DateForms.h"

#include <bitset>

namespace sakhi::records {

/// Whether a cell may be empty.
enum class Need { must, may };

/// Reads one file of the folder row by row: finds the columns by their names, reads the cells by their kinds
/// and gathers what is wrong with a row until its group is known. A cell that cannot be read is reported
/// once and answers nothing.
class TableReader {
public:
    TableReader(RecordFile file, base::ByteSource source, FaultList& faults, Day today);

    /// Reads the header; false where the file as a whole is faulty (reported) or the source failed.
    bool open();

    /// Goes to the next row; false at the end, and where the rest cannot be read (reported).
    bool next();

    /// Reports what is wrong with the row; true where nothing is.
    bool finish(std::uint32_t group);

    /// Reports days that are written unlike the others; call once, after the last row.
    void settle() { m_forms.settle(m_file, m_faults); }

    /// True where the file as a whole is faulty.
    [[nodiscard]] bool broken() const { return m_broken; }

    /// Why the source stopped where that is no fault of the file: cancelled.
    [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }

    [[nodiscard]] std::uint32_t line() const { return static_cast<std::uint32_t>(m_csv.line()); }

    /// True where the row has too many or too few values: only its first two are believed.
    [[nodiscard]] bool spoilt() const { return m_spoiltRow; }

    /// The cell without spaces at its ends; empty where it cannot be read.
    [[nodiscard]] std::string_view cell(std::size_t column) const;

    /// A code; empty where it is missing or cannot be read.
    std::string_view code(std::size_t column, Need need = Need::must);

    /// A text as it stands.
    std::string text(std::size_t column, Need need = Need::may);

    /// Rupees, never below zero.
    std::optional<base::Money> money(std::size_t column, Need need = Need::must);

    /// Rupees above zero.
    std::optional<base::Money> positiveMoney(std::size_t column);

    /// A day up to today.
    Day pastDay(std::size_t column, Need need = Need::must);

    /// Any day.
    Day day(std::size_t column, Need need = Need::must);

    /// A percentage whose `perYear`-fold lies between 0 and 60.
    std::optional<base::Rate> rate(std::size_t column, int perYear);

    /// A whole number from `least` to `most`; `code` where it is none.
    std::optional<int> whole(std::size_t column, int least, int most, FaultCode code);

    /// A value of a closed list.
    template <class E>
    std::optional<E> choice(std::size_t column, Need need = Need::must) {
        const std::string_view key = cell(column);
        if (!needed(column, key, need)) {
            return std::nullopt;
        }
        for (const auto& [value, known] : base::EnumKeys<E>::rows) {
            if (known == key) {
                return value;
            }
        }
        std::string list;
        for (const auto& row : base::EnumKeys<E>::rows) {
            list += (list.empty() ? "" : ", ") + std::string(row.second);
        }
        flaw(column, FaultCode::notInList, {list});
        return std::nullopt;
    }

    /// Notes what is wrong with a cell of this row.
    void flaw(std::size_t column, FaultCode code, std::vector<std::string> args = {});

    /// Notes a warning about a cell of this row.
    void warn(std::size_t column, FaultCode code);

private:
    static constexpr std::size_t kMostColumns = 32;
    struct NotedDay {
        DateForm form;
        std::size_t column;
    };

    void wholeFile(FaultCode code, std::string column = {});
    bool stopped();
    bool findColumns();
    void noteFlaws();
    bool needed(std::size_t column, std::string_view text, Need need);

    RecordFile m_file;
    base::CsvReader m_csv;
    FaultList& m_faults;
    Day m_today;
    DateForms m_forms;
    std::vector<std::size_t> m_places;
    std::size_t m_headerSize{0};
    std::vector<Fault> m_flaws;
    std::vector<NotedDay> m_days;
    std::bitset<kMostColumns> m_unreadable;
    bool m_spoiltRow{false};
    bool m_broken{false};
    std::optional<base::Error> m_error;
};

}  // namespace sakhi::records
