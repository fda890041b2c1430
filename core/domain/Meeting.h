#pragma once

#include "base/EnumText.h"
#include "base/Money.h"
#include "domain/Cash.h"
#include "domain/Ids.h"
#include "domain/Loan.h"

#include <optional>
#include <string>
#include <vector>

namespace sakhi::domain {

enum class Attendance { present, late, leave, absent };
enum class MeetingOrigin { imported, entered };

/// regular and special ones were held; between is a payment between meetings (a meeting of few); inquorate
/// was too thinly attended to decide; postponed and cancelled never took place and moved no money.
enum class MeetingKind { regular, special, between, inquorate, postponed, cancelled };

/// Present or late.
inline bool counts(Attendance attendance) {
    return attendance == Attendance::present || attendance == Attendance::late;
}

/// Counts as a meeting held, with its attendance (SCORES.md: a cancelled or inquorate one does not).
inline bool isHeld(MeetingKind kind) {
    return kind == MeetingKind::regular || kind == MeetingKind::special;
}

/// Money may have moved.
inline bool movesMoney(MeetingKind kind) {
    return kind != MeetingKind::postponed && kind != MeetingKind::cancelled;
}

/// One member's row of a meeting: what she paid. What she repaid stands in the meeting's repayments, loan by
/// loan.
struct MeetingLine {
    MemberId member;
    Attendance attendance{Attendance::present};
    base::Money savings;
    base::Money voluntarySavings;
    base::Money fine;

    bool operator==(const MeetingLine&) const = default;
};

/// Savings handed back to a member in cash.
struct SavingsWithdrawal {
    MemberId member;
    base::Money compulsory;
    base::Money voluntary;

    bool operator==(const SavingsWithdrawal&) const = default;
};

/// `member` was not there; `by` brought what she pays.
struct BroughtPayment {
    MemberId member;
    MemberId by;

    bool operator==(const BroughtPayment&) const = default;
};

/// A fine that a rule asks for and the meeting let her off.
struct FineWaiver {
    MemberId member;
    base::Money amount;

    bool operator==(const FineWaiver&) const = default;
};

/// What a meeting resolved. text is free text: sealed wherever it is stored.
struct Resolution {
    std::string number;
    std::string text;
    std::optional<MemberId> proposedBy;
    std::optional<MemberId> secondedBy;

    bool operator==(const Resolution&) const = default;
};

/// A closed meeting. place, resolution, reason and differenceReason are free text: sealed wherever they are
/// stored. closingCash = openingCash + what came in - what went out + difference: the box as it was counted.
struct Meeting {
    MeetingId id;
    GroupId group;
    MeetingKind kind{MeetingKind::regular};
    base::Date heldOn;
    std::string place;
    /// Of an imported meeting: all that was resolved, as one text.
    std::string resolution;
    base::Money openingCash;
    base::Money bankWithdrawn;
    base::Money bankDeposited;
    /// Internal loans handed out in the meeting.
    base::Money loansDisbursed;
    /// Paid in cash; of an entered meeting the sum of its `others` paid from the box.
    base::Money expenses;
    base::Money closingCash;
    MeetingOrigin origin{MeetingOrigin::imported};
    /// The day the books were closed; none for imported meetings (unknown, not 0).
    std::optional<base::Date> closedOn;
    std::vector<MeetingLine> lines;
    /// Repayments in cash in the meeting, in order of entry.
    std::vector<Repayment> repayments;

    std::optional<MemberId> chair;
    std::vector<SavingsWithdrawal> withdrawals;
    std::vector<BroughtPayment> brought;
    std::vector<FineWaiver> waivers;
    /// Other receipts and expenses, of the box or of the bank account.
    std::vector<OtherItem> others;
    std::optional<CashCount> counted;
    /// Counted less the books: booked to short/over, with a reason where it is not zero.
    base::Money difference;
    std::string differenceReason;
    std::vector<Resolution> resolutions;
    std::optional<base::Date> nextOn;
    /// Why it was postponed, cancelled or called specially.
    std::string reason;
    /// Place in the order in which the store took its acts in.
    std::int64_t entrySeq{0};

    bool operator==(const Meeting&) const = default;
};

}  // namespace sakhi::domain

namespace sakhi::base {
template <>
struct EnumKeys<domain::Attendance> {
    static constexpr std::array<std::pair<domain::Attendance, std::string_view>, 4> rows{{
        {domain::Attendance::present, "present"},
        {domain::Attendance::late, "late"},
        {domain::Attendance::leave, "leave"},
        {domain::Attendance::absent, "absent"},
    }};
};
template <>
struct EnumKeys<domain::MeetingOrigin> {
    static constexpr std::array<std::pair<domain::MeetingOrigin, std::string_view>, 2> rows{{
        {domain::MeetingOrigin::imported, "imported"},
        {domain::MeetingOrigin::entered, "entered"},
    }};
};
template <>
struct EnumKeys<domain::MeetingKind> {
    static constexpr std::array<std::pair<domain::MeetingKind, std::string_view>, 6> rows{{
        {domain::MeetingKind::regular, "regular"},
        {domain::MeetingKind::special, "special"},
        {domain::MeetingKind::between, "between"},
        {domain::MeetingKind::inquorate, "inquorate"},
        {domain::MeetingKind::postponed, "postponed"},
        {domain::MeetingKind::cancelled, "cancelled"},
    }};
};
}  // namespace sakhi::base
