#pragma once

#include "records/Import.h"

#include <QTemporaryDir>

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace sakhi::test {

/// The day the tests' clock stands at.
inline constexpr const char* kToday = "2026-11-01";

/// A folder of records in memory that a test damages and writes out. The people in it are made up.
struct SampleFolder {
    using Row = std::vector<std::string>;
    /// Rows by file name, header first; what stands on line n is rows[n - 1].
    std::map<std::string, std::vector<Row>> files;
    /// Text put in a file's place as it is.
    std::map<std::string, std::string> raw;

    /// Two groups, five members, five meetings, five loans, without a fault.
    static SampleFolder small();

    /// The value on a line (from 1) of a column.
    std::string& at(const std::string& file, std::size_t line, const std::string& column);
    void set(const std::string& file, std::size_t line, const std::string& column, const std::string& value);
    void remove(const std::string& file, std::size_t line);
    void repeat(const std::string& file, std::size_t line);
    void keepOnly(const std::vector<std::string>& names);

    [[nodiscard]] std::string textOf(const std::string& file) const;
    void write(const std::string& folder) const;
};

/// What a test keeps in place of a store.
class KeptRecords final : public records::StoredRecords {
public:
    /// Takes over what a plan adds.
    void add(const records::ImportPlan& plan);

    base::Result<std::optional<domain::GroupId>> findGroup(std::string_view code) override;
    base::Result<std::optional<domain::GroupId>> findMember(std::string_view code) override;
    base::Result<std::optional<domain::GroupId>> findLoan(std::string_view code) override;
    base::Result<domain::GroupRecords> load(domain::GroupId group) override;

    [[nodiscard]] std::vector<domain::GroupRecords> all() const;

private:
    std::map<domain::GroupId, domain::GroupRecords> m_groups;
    std::unordered_map<std::string, domain::GroupId> m_codes;
    std::unordered_map<std::string, domain::GroupId> m_members;
    std::unordered_map<std::string, domain::GroupId> m_loans;
};

/// Imports a folder with the tests' clock.
base::Result<records::ImportPlan> planOf(const std::string& folder, records::StoredRecords* stored = nullptr,
                                         bool skipFaulty = false);

/// Writes the folder to a temporary place and imports it.
records::ImportPlan planOf(const SampleFolder& folder, records::StoredRecords* stored = nullptr,
                           bool skipFaulty = false);

/// The faults, one a line, for a failed comparison.
std::string listed(const std::vector<records::Fault>& faults);

/// The bytes of a file.
std::string bytesOf(const std::string& path);

}  // namespace sakhi::test
