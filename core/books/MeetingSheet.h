#pragma once

#include "domain/GroupRecords.h"
#include "lending/LoanAccount.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sakhi::books {

/// What a member pays on one loan. The payment is split by the group's usage: one month's interest on what is
/// outstanding first (half-up to the rupee, once a month), the rest principal; `interest` sets it by hand.
struct SheetRepayment {
    domain::LoanId loan;
    /// What is due on the day of the meeting, arrears with it.
    base::Money due;
    base::Money paid;
    std::optional<base::Money> interest;

    bool operator==(const SheetRepayment&) const = default;
};

/// One member's row of the grid.
struct SheetLine {
    domain::MemberId member;
    domain::Attendance attendance{domain::Attendance::present};
    base::Money savings;
    base::Money voluntarySavings;
    base::Money compulsoryWithdrawal;
    base::Money voluntaryWithdrawal;
    base::Money fine;
    base::Money fineWaived;
    std::vector<SheetRepayment> repayments;
    std::optional<domain::MemberId> broughtBy;

    bool operator==(const SheetLine&) const = default;
};

/// A loan handed out in the meeting. `loan` is made when the row is, so that a meeting closed again keeps it.
struct GrantedLoan {
    domain::LoanId loan;
    domain::MemberId member;
    /// A known code, or the woman's own words.
    std::string purpose;
    base::Money principal;
    base::Rate yearlyRate;
    domain::InterestMethod method{domain::InterestMethod::reducing};
    int tenureMonths{12};
    base::Date firstDueOn;
    domain::FundSource fund{domain::FundSource::ownFunds};
    std::string resolutionNo;
    /// The request that is granted by it; none for one made in the meeting by word of mouth.
    std::optional<domain::ApplicationId> application;

    bool operator==(const GrantedLoan&) const = default;
};

/// What the group repaid its bank, as the meeting notes it.
struct BankRepayment {
    domain::LoanId loan;
    base::Date paidOn;
    base::Money principal;
    base::Money interest;
    domain::PaymentMode mode{domain::PaymentMode::bankTransfer};

    bool operator==(const BankRepayment&) const = default;
};

/// A loan that the bank paid into the group's account.
struct BankLoanReceived {
    domain::LoanId loan;
    std::string code;
    std::string purpose;
    base::Money principal;
    base::Rate yearlyRate;
    domain::InterestMethod method{domain::InterestMethod::reducing};
    int tenureMonths{12};
    base::Date disbursedOn;
    base::Date firstDueOn;
    /// The approved request, which becomes disbursed.
    std::optional<domain::ApplicationId> application;

    bool operator==(const BankLoanReceived&) const = default;
};

/// A meeting while it is written: everything that is typed, nothing that follows from it. A value; screens,
/// the command line and replays fill it alike.
struct MeetingSheet {
    domain::MeetingId meeting;
    domain::GroupId group;
    domain::MeetingKind kind{domain::MeetingKind::regular};
    base::Date heldOn;
    std::string place;
    std::optional<domain::MemberId> chair;
    /// Of the draft, for its totals; findings() and meetingOf() go by the basis.
    base::Money openingCash;
    std::vector<SheetLine> lines;
    std::vector<domain::OtherItem> others;
    base::Money bankWithdrawn;
    base::Money bankDeposited;
    std::vector<GrantedLoan> loans;
    std::vector<BankRepayment> bankRepayments;
    std::vector<BankLoanReceived> bankLoans;
    std::vector<domain::Resolution> resolutions;
    std::optional<domain::CashCount> counted;
    /// Why the box differs; the difference is then booked to short/over.
    std::string differenceReason;
    std::optional<base::Date> nextOn;
    /// Why it was postponed, cancelled or called specially.
    std::string reason;

    bool operator==(const MeetingSheet&) const = default;
};

/// The sums of a sheet.
struct SheetTotals {
    base::Money savings;
    base::Money voluntarySavings;
    base::Money repaid;
    base::Money fines;
    base::Money otherReceipts;
    /// All of the above: what came into the box from members and others.
    base::Money collected;
    base::Money withdrawals;
    base::Money expenses;
    base::Money loansGiven;
    /// What must be in the box by the books.
    base::Money byBooks;
    /// Counted less byBooks; none before the count.
    std::optional<base::Money> difference;
    int present{0};
};

/// Why a sheet cannot be closed; its key names the sentence.
enum class SheetFinding {
    /// A payment between meetings needs no count: the box is then taken to hold what the books say.
    notCounted,
    /// The count differs from the books and no reason is given.
    boxDiffers,
    /// More is paid out than the box holds.
    boxBelowZero,
    /// More is repaid than is owed.
    overpaid,
    /// More savings are handed back than she has.
    overdrawn,
    /// Before the last meeting or the opening sheet, in the future, or a second regular one on a day.
    wrongDay,
    /// A loan without member on the roll, amount, purpose, term, fair rate or first due day after its day.
    loanIncomplete,
    /// Loans need a resolution's number.
    loanWithoutResolution,
    /// Fewer came than the group's quorum, and it is called regular or special.
    noQuorum,
    /// A meeting that did not take place moved money.
    moneyWithoutMeeting,
    reasonMissing,
    negativeAmount,
    /// The count's notes do not add up to its total.
    countUnclear,
};

struct SheetFault {
    SheetFinding finding{SheetFinding::notCounted};
    /// The line, where it is one member's.
    std::optional<domain::MemberId> member;
    base::Money amount;
};

/// The records a sheet is written over: as committed.
struct SheetBasis {
    const domain::GroupRecords& records;
    std::span<const lending::LoanAccount> accounts;
    /// Cash by the books before the meeting.
    base::Money cash;
};

/// Cash by the books after all that is committed: the last meeting's box and what corrections moved in it.
base::Money cashInBox(const domain::GroupRecords& records);

/// A new sheet: every member on the roll present, paying the compulsory saving (less what she paid in
/// advance) and what is due on her loans; nothing else. A meeting between meetings has no lines: they are
/// added for those who pay. Postponed and cancelled ones have none.
MeetingSheet prefilled(const SheetBasis& basis, domain::MeetingKind kind, base::Date heldOn,
                       const domain::MeetingId& meeting);

/// The row of one member as prefilled() makes it.
SheetLine prefilledLine(const SheetBasis& basis, const domain::Member& member, base::Date heldOn);

/// What `line` becomes when she turns out absent or on leave: nothing is paid. Present again: as prefilled.
/// Between present and late what was typed stays, and the fine follows the rules.
SheetLine withAttendance(const SheetBasis& basis, const MeetingSheet& sheet, const SheetLine& line,
                         domain::Attendance attendance);

/// The fine that the group's rules ask for: none on leave, none for a saving that was paid in advance.
base::Money fineByRule(const domain::GroupRecords& records, const SheetLine& line);

/// Compulsory savings paid less those asked since the records begin, one a meeting on the roll (not between
/// meetings), at today's amount: negative = in arrears, positive = in advance.
base::Money savingsPosition(const domain::GroupRecords& records, const domain::Member& member,
                            base::Date before);

/// A payment on a loan as interest and principal.
struct Split {
    base::Money interest;
    base::Money principal;
};
/// The interest is asked where a due day lies after the last payment and by `paidOn`, or 15 days have passed.
Split splitOf(const lending::LoanAccount& account, const SheetRepayment& repayment, base::Date paidOn);

/// What is due on the day: arrears with it, never more than is left of the loan with a month's interest.
base::Money dueOn(const lending::LoanAccount& account, base::Date day);

SheetTotals totals(const MeetingSheet& sheet);

/// Everything that keeps the sheet from being closed on `today`; empty when it may be.
std::vector<SheetFault> findings(const SheetBasis& basis, const MeetingSheet& sheet, base::Date today);

/// The closed meeting that a sheet without findings makes.
domain::Meeting meetingOf(const SheetBasis& basis, const MeetingSheet& sheet, base::Date closedOn);

/// The sheet that a closed meeting was made from, for writing on after it is reopened: the basis holds it
/// still.
MeetingSheet sheetOf(const SheetBasis& basis, const domain::Meeting& meeting);

}  // namespace sakhi::books

namespace sakhi::base {
template <>
struct EnumKeys<books::SheetFinding> {
    static constexpr std::array<std::pair<books::SheetFinding, std::string_view>, 13> rows{{
        {books::SheetFinding::notCounted, "not_counted"},
        {books::SheetFinding::boxDiffers, "box_differs"},
        {books::SheetFinding::boxBelowZero, "box_below_zero"},
        {books::SheetFinding::overpaid, "overpaid"},
        {books::SheetFinding::overdrawn, "overdrawn"},
        {books::SheetFinding::wrongDay, "wrong_day"},
        {books::SheetFinding::loanIncomplete, "loan_incomplete"},
        {books::SheetFinding::loanWithoutResolution, "loan_without_resolution"},
        {books::SheetFinding::noQuorum, "no_quorum"},
        {books::SheetFinding::moneyWithoutMeeting, "money_without_meeting"},
        {books::SheetFinding::reasonMissing, "reason_missing"},
        {books::SheetFinding::negativeAmount, "negative_amount"},
        {books::SheetFinding::countUnclear, "count_unclear"},
    }};
};
}  // namespace sakhi::base
