#include "records/DateForms.h"

#include <algorithm>

namespace sakhi::records {

void DateForms::note(DateForm form, std::uint32_t line, std::size_t column, std::uint32_t group) {
    Seen& seen = m_seen[static_cast<std::size_t>(form)];
    ++seen.count;
    if (seen.places.size() < kListedFaults) {
        seen.places.push_back({line, static_cast<std::uint32_t>(column), group});
    }
    if (group != seen.lastGroup) {
        seen.lastGroup = group;
        seen.groups.insert(group);
    }
}

void DateForms::settle(RecordFile file, FaultList& faults) const {
    const auto most = std::ranges::max_element(m_seen, {}, &Seen::count) - m_seen.begin();
    const std::string usual(patternOf(static_cast<DateForm>(most)));
    for (std::size_t form = 0; form < kDateForms; ++form) {
        if (form == static_cast<std::size_t>(most)) {
            continue;
        }
        const Seen& seen = m_seen[form];
        const std::string odd(patternOf(static_cast<DateForm>(form)));
        for (const Place& place : seen.places) {
            const std::string column(columnsOf(file)[place.column]);
            faults.add({FaultCode::dateMixed, file, place.line, column, {odd, usual}}, place.group);
        }
        faults.count(seen.count - static_cast<std::int64_t>(seen.places.size()));
        for (const std::uint32_t group : seen.groups) {
            faults.mark(group);
        }
    }
}

}  // namespace sakhi::records
