#pragma once

#include <cstddef>

/// The place of each column in columnsOf(), by name.
namespace sakhi::records {

struct GroupColumns {
    enum : std::size_t {
        code,
        name,
        village,
        panchayat,
        block,
        district,
        state,
        formedOn,
        frequency,
        meetingDay,
        compulsorySaving,
        internalRate,
        bankName,
        ifsc,
        accountNo,
        cclLimit
    };
};
struct MemberColumns {
    enum : std::size_t {
        code,
        group,
        name,
        relationName,
        gender,
        dateOfBirth,
        joinedOn,
        leftOn,
        office,
        phone,
        income,
        occupation,
        literacy
    };
};
struct OpeningColumns {
    enum : std::size_t { group, asOf, cash, bank, surplus };
};
struct OpeningMemberColumns {
    enum : std::size_t { member, savings };
};
struct MeetingColumns {
    enum : std::size_t {
        group,
        heldOn,
        place,
        openingCash,
        bankWithdrawn,
        bankDeposited,
        loansDisbursed,
        expenses,
        closingCash,
        resolution
    };
};
struct LineColumns {
    enum : std::size_t { group, heldOn, member, present, savings, voluntary, principal, interest, fine };
};
struct LoanColumns {
    enum : std::size_t {
        code,
        group,
        member,
        kind,
        purpose,
        principal,
        rate,
        method,
        tenure,
        disbursedOn,
        firstDueOn
    };
};
struct RepaymentColumns {
    enum : std::size_t { loan, paidOn, principal, interest, mode };
};
struct EntryColumns {
    enum : std::size_t { group, heldOn, entry, member, amount, account, note };
};

}  // namespace sakhi::records
