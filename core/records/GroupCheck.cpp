#include "records/GroupCheck.h"

#include "records/Agreement.h"

#include <algorithm>

namespace sakhi::records {

GroupCheck::GroupCheck(Drafts& drafts, std::uint32_t place, FaultList& faults)
    : m_drafts(drafts),
      m_group(drafts.groups[place]),
      m_place(place),
      m_faults(faults),
      m_tallies(m_group.meetings.size()),
      m_lostMeetings(m_group.lostMeetings) {}

void GroupCheck::run() {
    lines();
    entries();
    loansOfDays();
    Agreement agreement(m_drafts, m_place, m_faults, m_ghosts);
    for (const auto& [day, gap] : agreement.run()) {
        if (const std::uint32_t meeting = meetingOf(day); meeting != kNone) {
            m_tallies[meeting].repaidMore += gap.repaidMore;
            m_tallies[meeting].lineMissing = m_tallies[meeting].lineMissing || gap.lineMissing;
        }
    }
    opening();
    balance();
    loanGaps();
    openingFault();
    openingDay();
    rates();
    repaymentsOfLoans();
    derive();
}

std::uint32_t GroupCheck::meetingOf(Day day) const {
    const auto& rows = m_group.meetings;
    const auto at = std::ranges::lower_bound(rows, day, {}, &MeetingRow::heldOn);
    return at == rows.end() || at->heldOn != day ? kNone : static_cast<std::uint32_t>(at - rows.begin());
}

bool GroupCheck::ghost(Day day) const {
    return std::ranges::binary_search(m_ghosts, day);
}

void GroupCheck::fault(FaultCode code, RecordFile file, std::uint32_t line, std::string_view column,
                       std::vector<std::string> args) {
    m_faults.add({code, file, line, std::string(column), std::move(args)}, m_place);
}

std::string rupees(base::Wide paise) {
    constexpr base::Wide kMost = INT64_MAX;
    return base::formatPlain(
        base::Money::paise(static_cast<std::int64_t>(std::clamp<base::Wide>(paise, -kMost, kMost))));
}

}  // namespace sakhi::records
