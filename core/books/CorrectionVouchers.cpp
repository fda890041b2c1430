#include "books/CorrectionVouchers.h"

#include <algorithm>

namespace sakhi::books {

using base::Money;
using domain::EntryHead;

namespace {

/// The two accounts that an entry moves: rising, it debits one and credits the other.
struct Pair {
    Account debit;
    Account credit;
};

const domain::OtherItem* otherOf(const domain::Correction& correction, const domain::CorrectedEntry& entry,
                                 const domain::GroupRecords& records) {
    const auto meeting = std::ranges::find(records.meetings, correction.meeting, &domain::Meeting::id);
    const auto item = static_cast<std::size_t>(entry.item);
    return meeting != records.meetings.end() && item < meeting->others.size() ? &meeting->others[item]
                                                                              : nullptr;
}

Pair accountsOf(EntryHead head, const domain::OtherItem* other) {
    const Account money = other && other->atBank ? Account::bank : Account::cash;
    const Account account = other ? accountOf(other->head) : Account::suspense;
    switch (head) {
        case EntryHead::savings:
            return {Account::cash, Account::compulsorySavings};
        case EntryHead::voluntarySavings:
            return {Account::cash, Account::voluntarySavings};
        case EntryHead::fine:
            return {Account::cash, Account::fines};
        case EntryHead::compulsoryWithdrawal:
            return {Account::compulsorySavings, Account::cash};
        case EntryHead::voluntaryWithdrawal:
            return {Account::voluntarySavings, Account::cash};
        case EntryHead::principal:
            return {Account::cash, Account::memberLoans};
        case EntryHead::interest:
            return {Account::cash, Account::loanInterest};
        case EntryHead::other:
            return other && domain::isReceipt(other->head) ? Pair{money, account} : Pair{account, money};
        case EntryHead::bankWithdrawn:
            return {Account::cash, Account::bank};
        case EntryHead::bankDeposited:
            return {Account::bank, Account::cash};
    }
    return {Account::cash, Account::suspense};
}

/// Whose ledger the entry moves: a member's, or a loan's and its member's.
void setSubject(Entry& entry, const domain::CorrectedEntry& corrected, const domain::GroupRecords& records) {
    if (corrected.head == EntryHead::principal || corrected.head == EntryHead::interest) {
        entry.loan = domain::LoanId{corrected.subject.value};
        const auto loan = std::ranges::find(records.loans, *entry.loan, &domain::Loan::id);
        entry.member = loan == records.loans.end() ? std::nullopt : loan->member;
    } else if (!corrected.subject.isNil()) {
        entry.member = domain::MemberId{corrected.subject.value};
    }
}

bool isMoney(Account account) {
    return account == Account::cash || account == Account::bank;
}

}  // namespace

std::vector<Voucher> correctionVouchers(const domain::Correction& correction,
                                        const domain::GroupRecords& records) {
    std::vector<Voucher> out;
    for (const domain::CorrectedEntry& corrected : correction.entries) {
        const Pair pair = accountsOf(corrected.head, otherOf(correction, corrected, records));
        Entry left{pair.debit, {}, {}, {}, {}};
        Entry right{pair.credit, {}, {}, {}, {}};
        for (Entry* entry : {&left, &right}) {
            if (!isMoney(entry->account)) {
                setSubject(*entry, corrected, records);
            }
        }
        if (!corrected.was.isZero()) {
            left.credit = right.debit = corrected.was;
            out.push_back(
                {correction.on, Particulars::correction, correction.meeting, {left, right}, correction.id});
        }
        if (!corrected.now.isZero()) {
            left.credit = right.debit = Money{};
            left.debit = right.credit = corrected.now;
            out.push_back(
                {correction.on, Particulars::correction, correction.meeting, {left, right}, correction.id});
        }
    }
    return out;
}

Money cashEffect(const domain::Correction& correction, const domain::GroupRecords& records) {
    Money sum;
    for (const Voucher& voucher : correctionVouchers(correction, records)) {
        for (const Entry& entry : voucher.entries) {
            sum += entry.account == Account::cash ? entry.debit - entry.credit : Money{};
        }
    }
    return sum;
}

}  // namespace sakhi::books
