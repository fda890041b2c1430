#pragma once

#include "base/Money.h"
#include "records/Drafts.h"

#include <map>

namespace sakhi::records {

/// Checks that a group's repayments of mode meeting_cash, summed over a member's loans, agree with her line
/// of that meeting (formats/import.md). A fault stands in repayments.csv where there is a row to stand at. A
/// payment that is merely at the wrong place (day, loan, mode, member) is one fault, at that place.
class Agreement {
public:
    /// What a day's disagreement explains of its meeting's balance.
    struct DayGap {
        /// What the lines hold more than the repayments.
        base::Wide repaidMore{0};
        /// A member has repayments but no line.
        bool lineMissing{false};
    };

    /// `ghosts`: the days, in order, that have lines but no meeting.
    Agreement(Drafts& drafts, std::uint32_t place, FaultList& faults, const std::vector<Day>& ghosts);

    std::map<Day, DayGap> run();

private:
    /// A member's line and repayments of one day that differ.
    struct Mismatch {
        Day day;
        std::uint32_t member;
        /// What the line holds more (or less, below 0).
        base::Wide principal;
        base::Wide interest;
        const LineRow* line;
        std::span<const std::uint32_t> rows;
        bool settled{false};
    };

    void gather();
    void compare(const LineRow* line, std::span<const std::uint32_t> rows);
    [[nodiscard]] bool inDoubt(Day day) const;
    [[nodiscard]] bool hasMeeting(Day day) const;
    void withoutMeeting(std::span<const std::uint32_t> rows);
    void settle(Mismatch& found);
    bool elsewhere(const Mismatch& found);
    bool otherMode(const Mismatch& found);
    bool lineElsewhere(const Mismatch& found);
    void report(const Mismatch& found);
    void reportRepayment(const Mismatch& found, std::uint32_t row, base::Wide paid, base::Wide said);
    [[nodiscard]] std::uint32_t rowOf(const Mismatch& found) const;
    void fault(FaultCode code, RecordFile file, std::uint32_t line, std::string_view column,
               std::vector<std::string> args = {});

    Drafts& m_drafts;
    GroupDraft& m_group;
    std::uint32_t m_place;
    FaultList& m_faults;
    const std::vector<Day>& m_ghosts;
    std::vector<std::uint32_t> m_order;
    std::vector<Mismatch> m_found;
    /// Repayments of days without a meeting.
    std::vector<Stray> m_loose;
    std::map<Day, DayGap> m_gaps;
};

}  // namespace sakhi::records
