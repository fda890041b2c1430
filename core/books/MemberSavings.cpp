#include "books/MemberSavings.h"

namespace sakhi::books {

MemberSavings savingsOf(const domain::GroupRecords& records, const domain::Member& member) {
    MemberSavings out{member.openingSavings, {}};
    for (const domain::Meeting& meeting : records.meetings) {
        for (const domain::MeetingLine& line : meeting.lines) {
            if (line.member == member.id) {
                out.compulsory += line.savings;
                out.voluntary += line.voluntarySavings;
            }
        }
        for (const domain::SavingsWithdrawal& row : meeting.withdrawals) {
            if (row.member == member.id) {
                out.compulsory -= row.compulsory;
                out.voluntary -= row.voluntary;
            }
        }
    }
    return out;
}

}  // namespace sakhi::books
