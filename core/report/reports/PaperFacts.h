#pragma once

#include "domain/Meeting.h"
#include "report/reports/PaperHead.h"

namespace sakhi::report {

/// A line of a passbook, with both balances after it.
struct PassbookLine {
    base::Date on;
    std::string meetingNo;
    Said what;
    base::Money saved;
    base::Money withdrawn;
    base::Money savings;
    base::Money borrowed;
    base::Money repaid;
    base::Money interest;
    base::Money fine;
    base::Money owed;
};

/// A member's passbook over a span; what was before it is brought forward.
struct PassbookFacts {
    PaperFacts paper;
    PersonFacts member;
    base::Date from;
    base::Date to;
    base::Money compulsorySaving;
    base::Rate monthlyRate;
    base::Money broughtSavings;
    base::Money broughtOwed;
    std::vector<PassbookLine> lines;
    std::optional<base::Date> nextDueOn;
    base::Money nextDue;
    std::vector<CorrectionFacts> corrections;
};

/// What one member paid in a meeting.
struct AttendanceFacts {
    PersonFacts member;
    domain::Attendance attendance{domain::Attendance::present};
    base::Money savings;
    base::Money voluntary;
    base::Money principal;
    base::Money interest;
    base::Money fine;

    [[nodiscard]] base::Money total() const { return savings + voluntary + principal + interest + fine; }
};

struct ResolutionFacts {
    std::string number;
    std::string text;
    std::string proposedBy;
    std::string secondedBy;
};

/// A loan from the group's own funds, handed out in the meeting.
struct GrantFacts {
    std::string code;
    PersonFacts member;
    Said purpose;
    base::Money amount;
    int months{0};
    base::Rate yearlyRate;
};

/// A line of the cash book of one meeting; what went out is negative.
struct CashFacts {
    Said what;
    base::Money amount;
};

struct CountFacts {
    base::Money note;
    base::Money amount;
};

/// One meeting, as it was read aloud and signed.
struct MinutesFacts {
    PaperFacts paper;
    std::string meetingNo;
    Said kind;
    base::Date heldOn;
    std::string place;
    std::optional<PersonFacts> chair;
    int onRoll{0};
    int quorum{0};
    std::vector<AttendanceFacts> lines;
    /// Payments brought by another, fines waived, savings handed back, in words.
    std::vector<Said> notes;
    std::vector<ResolutionFacts> resolutions;
    std::vector<GrantFacts> grants;
    base::Money openingCash;
    std::vector<CashFacts> cash;
    base::Money closingCash;
    /// The box as it was counted; none where it is not recorded.
    std::optional<base::Money> counted;
    std::vector<CountFacts> notesCounted;
    base::Money difference;
    std::string differenceReason;
    std::optional<base::Date> nextOn;
    std::optional<base::Date> closedOn;
    std::vector<CorrectionFacts> corrections;
};

/// What a member takes home from a meeting.
struct SlipFacts {
    PaperFacts paper;
    std::string meetingNo;
    base::Date heldOn;
    AttendanceFacts paid;
    base::Money withdrawn;
    base::Money savings;
    base::Money owed;
    std::optional<base::Date> nextMeetingOn;
    std::optional<base::Date> nextDueOn;
    base::Money nextDue;
};

/// The repayment schedule of a loan, or of a request that was approved.
struct RepaymentFacts {
    PaperFacts paper;
    std::string loanCode;
    /// None where the whole group borrows.
    std::optional<PersonFacts> member;
    Said purpose;
    base::Money principal;
    base::Rate yearlyRate;
    int months{0};
    std::optional<base::Date> disbursedOn;
    std::vector<ScheduleFacts> rows;
    Said rule;
    /// What was paid up to the books' end; none where nothing was handed out yet.
    std::optional<base::Money> paid;
    std::optional<base::Money> outstanding;
    /// Bank loans only.
    std::optional<ClassDates> classDates;
};

/// The letter that tells a group that its request was approved, with its key facts.
struct SanctionFacts {
    PaperFacts paper;
    std::string requestNo;
    base::Date receivedOn;
    std::string resolutionNo;
    std::optional<base::Date> resolutionOn;
    int members{0};
    DecisionFacts decision;
    std::vector<ScheduleFacts> rows;
    Said rule;
    std::optional<ClassDates> classDates;
};

/// A head of receipts or payments, in cash and through the bank account.
struct FlowFacts {
    Said head;
    base::Money cash;
    base::Money bank;
};

/// An account of the trial balance; one side is zero.
struct BalanceFacts {
    Said account;
    base::Money debit;
    base::Money credit;
};

struct MemberBalanceFacts {
    PersonFacts member;
    base::Money savings;
    base::Money owed;
    base::Money overdue;
};

/// A group's account and books over a span of days.
struct StatementFacts {
    PaperFacts paper;
    base::Date from;
    base::Date to;
    FlowFacts opening;
    std::vector<FlowFacts> receipts;
    std::vector<FlowFacts> payments;
    FlowFacts closing;
    std::vector<BalanceFacts> trial;
    std::vector<MemberBalanceFacts> members;
    std::vector<LoanFacts> bankLoans;
    std::vector<CorrectionFacts> corrections;
};

/// One assessment of the score log.
struct ScoreEntryFacts {
    base::Date asOf;
    std::optional<double> score;
    Said band;
    std::optional<double> probability;
    std::optional<base::Date> recordsUntil;
    std::string model;
    std::vector<Said> missing;
};

struct ScoreHistoryFacts {
    PaperFacts paper;
    std::vector<ScoreEntryFacts> entries;
};

/// A request that waits.
struct WaitingFacts {
    std::string number;
    std::string groupCode;
    std::string groupName;
    std::string village;
    base::Money amount;
    int members{0};
    std::optional<double> score;
    Said band;
    base::Money exposure;
    int days{0};
};

/// The manager's queue on a day, the oldest first.
struct QueueFacts {
    PaperFacts paper;
    base::Date on;
    std::vector<WaitingFacts> rows;
};

}  // namespace sakhi::report
