#include "domain/Correction.h"

#include "domain/GroupRecords.h"

#include <algorithm>
#include <ranges>

namespace sakhi::domain {

namespace {

using base::Money;

template <class Rows, class Tag>
auto* rowOf(Rows& rows, base::Id<Tag> std::ranges::range_value_t<Rows>::*id, const EntrySubject& subject) {
    const auto found =
        std::ranges::find_if(rows, [&](const auto& row) { return (row.*id).value == subject.value; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

Money* amountOf(Meeting& meeting, const CorrectedEntry& entry) {
    auto* line = rowOf(meeting.lines, &MeetingLine::member, entry.subject);
    auto* withdrawal = rowOf(meeting.withdrawals, &SavingsWithdrawal::member, entry.subject);
    auto* repayment = rowOf(meeting.repayments, &Repayment::loan, entry.subject);
    const auto item = static_cast<std::size_t>(entry.item);
    switch (entry.head) {
        case EntryHead::savings:
            return line ? &line->savings : nullptr;
        case EntryHead::voluntarySavings:
            return line ? &line->voluntarySavings : nullptr;
        case EntryHead::fine:
            return line ? &line->fine : nullptr;
        case EntryHead::compulsoryWithdrawal:
            return withdrawal ? &withdrawal->compulsory : nullptr;
        case EntryHead::voluntaryWithdrawal:
            return withdrawal ? &withdrawal->voluntary : nullptr;
        case EntryHead::principal:
            return repayment ? &repayment->principal : nullptr;
        case EntryHead::interest:
            return repayment ? &repayment->interest : nullptr;
        case EntryHead::other:
            return item < meeting.others.size() ? &meeting.others[item].amount : nullptr;
        case EntryHead::bankWithdrawn:
            return &meeting.bankWithdrawn;
        case EntryHead::bankDeposited:
            return &meeting.bankDeposited;
    }
    return nullptr;
}

GroupRecords asEntered(const GroupRecords& records) {
    GroupRecords out = records;
    for (auto one = records.corrections.rbegin(); one != records.corrections.rend(); ++one) {
        const Correction& correction = *one;
        const auto meeting = std::ranges::find(out.meetings, correction.meeting, &Meeting::id);
        if (meeting == out.meetings.end()) {
            continue;
        }
        for (auto entry = correction.entries.rbegin(); entry != correction.entries.rend(); ++entry) {
            if (Money* amount = amountOf(*meeting, *entry)) {
                *amount = entry->was;
            }
        }
        Money expenses;
        for (const OtherItem& item : meeting->others) {
            expenses += isReceipt(item.head) || item.atBank ? Money{} : item.amount;
        }
        if (meeting->origin == MeetingOrigin::entered) {
            meeting->expenses = expenses;
        }
    }
    return out;
}

}  // namespace sakhi::domain
