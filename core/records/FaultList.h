#pragma once

#include "records/Import.h"

#include <limits>

namespace sakhi::records {

/// No index: an unknown group, member or loan.
inline constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// Faults as they are found: counts all, keeps the first kListedFaults, and knows which groups they concern.
class FaultList {
public:
    /// Adds a fault of a group (kNone: of no group that is known).
    void add(Fault fault, std::uint32_t group);

    /// Counts a fault of a group that is not listed any more.
    void count(std::int64_t faults) { m_total += faults; }

    /// Notes that a group has a fault without listing one: it only follows from another.
    void mark(std::uint32_t group);

    /// Notes that no group can be trusted: a whole file is faulty.
    void markAll() { m_all = true; }

    void warn(Fault warning);

    [[nodiscard]] bool faulty(std::uint32_t group) const {
        return m_all || (group < m_groups.size() && m_groups[group]);
    }
    [[nodiscard]] std::int64_t total() const { return m_total; }

    /// The listed faults and warnings by file, line and column; the list is empty afterwards.
    std::vector<Fault> takeFaults();
    std::vector<Fault> takeWarnings();

private:
    std::vector<Fault> m_faults;
    std::vector<Fault> m_warnings;
    std::vector<bool> m_groups;
    std::int64_t m_total{0};
    bool m_all{false};
};

}  // namespace sakhi::records
