#include "records/BankBalance.h"

#include <algorithm>
#include <map>

namespace sakhi::records {

using base::Money;
using base::Wide;

LeastBank leastOpeningBank(const Drafts& drafts, const GroupDraft& group) {
    std::map<Day, Wide> moves;
    for (const MeetingRow& row : group.meetings) {
        moves[row.heldOn] += Wide{row.bankDeposited.inPaise()} - row.bankWithdrawn.inPaise();
    }
    for (const std::uint32_t place : group.loans) {
        const domain::Loan& loan = drafts.loans[place].value;
        if (loan.kind == domain::LoanKind::bank) {
            moves[toDay(loan.disbursedOn)] += loan.principal.inPaise();
        }
    }
    for (const RepaymentRow& row : group.repayments) {
        if (row.mode != domain::PaymentMode::meetingCash) {
            const Wide paid = Wide{row.principal.inPaise()} + row.interest.inPaise();
            const bool toBank = drafts.loans[row.loan].value.kind == domain::LoanKind::bank;
            moves[row.paidOn] += toBank ? -paid : paid;
        }
    }
    for (const EntryRow& row : group.entries) {
        moves[row.heldOn] += bankMoved(row.kind, row.account, row.amount).inPaise();
    }
    Wide balance = 0;
    Wide lowest = 0;
    for (const auto& [day, moved] : moves) {
        balance += moved;
        lowest = std::min(lowest, balance);
    }
    LeastBank out;
    out.bank = Money::paise(static_cast<std::int64_t>(std::min<Wide>(-lowest, Money::kMaxPaise)));
    out.firstDay = moves.empty() ? kNoDay : moves.begin()->first;
    return out;
}

}  // namespace sakhi::records
