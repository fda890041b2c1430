#pragma once

#include "base/Money.h"
#include "records/Drafts.h"

namespace sakhi::records {

/// What the other files say of one meeting.
struct MeetingTally {
    base::Wide lines{0};
    base::Wide loans{0};
    /// What the lines hold more than the repayments, where that is reported.
    base::Wide repaidMore{0};
    std::uint32_t lastLoan{kNone};
    bool hasLines{false};
    bool lineMissing{false};
    bool unbalanced{false};
};

/// A meeting whose loans_disbursed is not the sum of its loans.
struct LoanGap {
    std::size_t meeting;
    base::Wide lacking;
};

/// Checks all rows of one group against each other (formats/import.md, "What must hold"). Where two figures
/// disagree, the others are asked which of the two is wrong, so that one mistake is one fault; what only
/// follows from a row that is reported already is not reported. Rows of line 0 are the store's and are never
/// at fault.
class GroupCheck {
public:
    /// The group's rows must be in order (orderRows) and merged with the store's.
    GroupCheck(Drafts& drafts, std::uint32_t place, FaultList& faults);

    void run();

private:
    using Wide = base::Wide;

    // CheckLines.cpp
    void lines();
    void linesOfNoMeeting(std::size_t begin, std::size_t end);
    void roll(const LineRow& row);
    void entries();
    void entriesOfMeeting(std::span<const EntryRow> rows, std::size_t meeting);
    /// True where the group may have had a meeting that day whose row cannot be read.
    bool meetingLost(Day day);

    // CheckLoans.cpp
    void loansOfDays();
    void rates();
    void repaymentsOfLoans();
    void repaymentsOfLoan(std::span<const std::uint32_t> rows);

    // CheckBalance.cpp
    void balance();
    void chain(std::size_t i, Wide& off);
    void ownBalance(std::size_t i, Wide off);
    void chainFault(std::size_t i, base::Money before);
    [[nodiscard]] bool chainInDoubt(std::size_t i) const;
    [[nodiscard]] Wide imbalance(std::size_t i) const;
    [[nodiscard]] bool balanceKnown(std::size_t i) const;
    void loanGaps();
    bool loanGapFollows(const LoanGap& gap);
    void loanGapFault(const LoanGap& gap);

    // CheckOpening.cpp
    void opening();
    void openingFault();
    void openingDay();
    void derive();

    /// The meeting of a day, kNone where there is none.
    [[nodiscard]] std::uint32_t meetingOf(Day day) const;
    [[nodiscard]] bool ghost(Day day) const;
    void fault(FaultCode code, RecordFile file, std::uint32_t line, std::string_view column,
               std::vector<std::string> args = {});

    Drafts& m_drafts;
    GroupDraft& m_group;
    std::uint32_t m_place;
    FaultList& m_faults;
    std::vector<MeetingTally> m_tallies;
    /// Days with lines but without a meeting.
    std::vector<Day> m_ghosts;
    int m_lostMeetings{0};
    /// Internal loans of days without a meeting.
    std::vector<base::Money> m_looseLoans;
    std::vector<LoanGap> m_loanGaps;
    /// Days whose loans are reported: their principal is not sure.
    std::vector<Day> m_loansInDoubt;
    /// Cash + bank - savings - surplus, where that can be told.
    Wide m_openingOff{0};
};

/// An amount in a message.
std::string rupees(base::Wide paise);

}  // namespace sakhi::records
