#pragma once

#include "records/Day.h"
#include "records/FaultList.h"

#include <array>
#include <unordered_set>

namespace sakhi::records {

/// Which forms the days of one file are written in. The form of most is the file's; only at its end is it
/// known which cells are the odd ones.
class DateForms {
public:
    /// Notes a day of a row of a group.
    void note(DateForm form, std::uint32_t line, std::size_t column, std::uint32_t group);

    /// Adds a fault for each day of another form than the file's.
    void settle(RecordFile file, FaultList& faults) const;

private:
    struct Place {
        std::uint32_t line;
        std::uint32_t column;
        std::uint32_t group;
    };
    struct Seen {
        std::int64_t count{0};
        std::uint32_t lastGroup{kNone};
        std::vector<Place> places;
        std::unordered_set<std::uint32_t> groups;
    };

    std::array<Seen, kDateForms> m_seen;
};

}  // namespace sakhi::records
