#pragma once

#include "domain/GroupRecords.h"
#include "records/Day.h"
#include "records/FaultList.h"
#include "records/FolderForm.h"
#include "records/PackedRows.h"

#include <deque>
#include <vector>

/// The rows of a folder as they are checked, with the line they stand on; line 0 is a row of the store. A
/// group's rows are worked on while it is checked or planned, and lie packed before and between.
namespace sakhi::records {

/// How a thing is known.
enum class Known {
    /// Its row stands in the folder.
    here,
    /// The store has it; the folder may repeat it.
    stored,
    /// Its row in the folder cannot be read, so what it is is unknown.
    lost,
    /// Nothing has it; already reported where it is named.
    missing,
};

struct MemberDraft {
    domain::Member value;
    std::uint32_t line{0};
    std::uint32_t group{kNone};
    Known known{Known::here};
    bool faulty{false};
    bool joinedKnown{false};
    bool leftKnown{false};
    /// The line of opening_members.csv, 0 = none.
    std::uint32_t openingLine{0};
    bool openingKnown{true};
    base::Money openingSavings;
};

struct LoanDraft {
    domain::Loan value;
    std::uint32_t line{0};
    std::uint32_t group{kNone};
    std::uint32_t member{kNone};
    Known known{Known::here};
    bool faulty{false};
    bool kindKnown{false};
    bool principalKnown{false};
    bool rateKnown{false};
    Day disbursedOn{kNoDay};
};

struct OpeningDraft {
    std::uint32_t line{0};
    bool present{false};
    bool stored{false};
    bool faulty{false};
    Day asOf{kNoDay};
    base::Money cash;
    base::Money bank;
    base::Money surplus;
    bool derived{false};
};

/// A meeting without its lines. Money that cannot be read leaves `amountsKnown` false. Its id is nil until
/// its group is checked.
struct MeetingRow {
    domain::MeetingId id;
    std::uint32_t line{0};
    Day heldOn{kNoDay};
    bool faulty{false};
    bool amountsKnown{true};
    bool openingKnown{true};
    bool closingKnown{true};
    bool loansKnown{true};
    base::Money openingCash;
    base::Money bankWithdrawn;
    base::Money bankDeposited;
    base::Money loansDisbursed;
    base::Money expenses;
    base::Money closingCash;
    std::string place;
    std::string resolution;
};

struct LineRow {
    std::uint32_t line{0};
    std::uint32_t member{kNone};
    Day heldOn{kNoDay};
    bool present{false};
    bool amountsKnown{true};
    bool repaidKnown{true};
    bool faulty{false};
    base::Money savings;
    base::Money voluntary;
    base::Money principal;
    base::Money interest;
    base::Money fine;
};

struct RepaymentRow {
    std::uint32_t line{0};
    std::uint32_t loan{kNone};
    Day paidOn{kNoDay};
    domain::PaymentMode mode{domain::PaymentMode::meetingCash};
    bool modeKnown{true};
    bool amountsKnown{true};
    bool faulty{false};
    base::Money principal;
    base::Money interest;
};

/// A row of other_entries.csv.
struct EntryRow {
    std::uint32_t line{0};
    std::uint32_t member{kNone};
    Day heldOn{kNoDay};
    EntryKind kind{EntryKind::otherIncome};
    EntryAccount account{EntryAccount::cash};
    base::Money amount;
    std::string note;
};

/// Days for which a sum cannot be trusted because a row that belongs to them cannot be read.
struct Doubt {
    bool all{false};
    std::vector<Day> days;

    void add(Day day);
    [[nodiscard]] bool covers(Day day) const;
};

/// A group's rows while they are worked on.
struct GroupRows {
    std::vector<MeetingRow> meetings;
    std::vector<LineRow> lines;
    std::vector<RepaymentRow> repayments;
    std::vector<EntryRow> entries;
};

/// A group's rows at rest.
struct PackedGroup {
    PackedRows<MeetingRow> meetings;
    PackedRows<LineRow> lines;
    PackedRows<RepaymentRow> repayments;
    PackedRows<EntryRow> entries;

    [[nodiscard]] GroupRows unpack() const;

    /// Gives back the room that was kept for more rows.
    void trim();
};

PackedGroup pack(const GroupRows& rows);

/// One group. Its rows lie in `packed`; the vectors are empty but while it is checked.
struct GroupDraft : GroupRows {
    domain::Group value;
    std::uint32_t line{0};
    Known known{Known::here};
    /// The store's id, nil where the group is new.
    domain::GroupId storedId;
    bool faulty{false};
    bool rateKnown{false};
    OpeningDraft opening;
    std::vector<std::uint32_t> members;
    std::vector<std::uint32_t> loans;
    PackedGroup packed;
    /// Of a group that nothing has: the days of its meetings, all that is kept of them.
    std::vector<Day> meetingDays;
    /// New repayments that no new meeting holds; known once the group is checked.
    std::int64_t paidOutside{0};
    Doubt lineDoubt;
    Doubt loanDoubt;
    Doubt repaymentDoubt;
    bool openingDoubt{false};
    /// Rows of meetings.csv whose day cannot be read.
    int lostMeetings{0};
    /// Lines that stand at no meeting of the group: what another meeting may lack.
    std::vector<LineRow> displaced;
};

/// All that a folder holds, in the order of its rows. What there are many of grows without being moved.
struct FolderRows {
    std::vector<GroupDraft> groups;
    std::deque<MemberDraft> members;
    std::deque<LoanDraft> loans;
};

/// A row whose amount is known but not all of where it belongs: it may be what another sum lacks.
struct Stray {
    std::uint32_t member{kNone};
    Day day{kNoDay};
    base::Money principal;
    base::Money interest;
};

}  // namespace sakhi::records
