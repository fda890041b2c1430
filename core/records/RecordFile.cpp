#include "records/RecordFile.h"

namespace sakhi::records {

namespace {

using Name = std::string_view;

constexpr std::array kGroups{Name("group_code"),
                             Name("name"),
                             Name("village"),
                             Name("panchayat"),
                             Name("block"),
                             Name("district"),
                             Name("state"),
                             Name("formed_on"),
                             Name("meeting_frequency"),
                             Name("meeting_day"),
                             Name("compulsory_saving"),
                             Name("internal_rate_pct_month"),
                             Name("bank_name"),
                             Name("branch_ifsc"),
                             Name("account_no"),
                             Name("ccl_limit")};
constexpr std::array kMembers{Name("member_code"),
                              Name("group_code"),
                              Name("name"),
                              Name("relation_name"),
                              Name("gender"),
                              Name("date_of_birth"),
                              Name("joined_on"),
                              Name("left_on"),
                              Name("office"),
                              Name("phone"),
                              Name("monthly_household_income"),
                              Name("primary_occupation"),
                              Name("literacy")};
constexpr std::array kOpening{Name("group_code"), Name("as_of"), Name("cash"), Name("bank"), Name("surplus")};
constexpr std::array kOpeningMembers{Name("member_code"), Name("savings")};
constexpr std::array kMeetings{Name("group_code"),      Name("held_on"),        Name("place"),
                               Name("opening_cash"),    Name("bank_withdrawn"), Name("bank_deposited"),
                               Name("loans_disbursed"), Name("expenses"),       Name("closing_cash"),
                               Name("resolution")};
constexpr std::array kMeetingLines{
    Name("group_code"),       Name("held_on"),         Name("member_code"),
    Name("present"),          Name("savings"),         Name("voluntary_savings"),
    Name("principal_repaid"), Name("interest_repaid"), Name("fine")};
constexpr std::array kLoans{Name("loan_code"),     Name("group_code"),  Name("member_code"),
                            Name("kind"),          Name("purpose"),     Name("principal"),
                            Name("rate_pct_year"), Name("method"),      Name("tenure_months"),
                            Name("disbursed_on"),  Name("first_due_on")};
constexpr std::array kRepayments{Name("loan_code"), Name("paid_on"), Name("principal"), Name("interest"),
                                 Name("mode")};
constexpr std::array kOtherEntries{Name("group_code"), Name("held_on"), Name("entry"), Name("member_code"),
                                   Name("amount"),     Name("account"), Name("note")};

}  // namespace

std::span<const std::string_view> columnsOf(RecordFile file) {
    switch (file) {
        case RecordFile::groups:
            return kGroups;
        case RecordFile::members:
            return kMembers;
        case RecordFile::opening:
            return kOpening;
        case RecordFile::openingMembers:
            return kOpeningMembers;
        case RecordFile::meetings:
            return kMeetings;
        case RecordFile::meetingLines:
            return kMeetingLines;
        case RecordFile::loans:
            return kLoans;
        case RecordFile::repayments:
            return kRepayments;
        case RecordFile::otherEntries:
            return kOtherEntries;
    }
    return {};
}

}  // namespace sakhi::records
