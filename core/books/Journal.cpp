#include "books/Journal.h"

#include "books/CorrectionVouchers.h"

#include <algorithm>
#include <unordered_map>

namespace sakhi::books {

using base::Date;
using base::Money;
using domain::GroupRecords;

namespace {

Entry debit(Account account, Money amount) {
    return {account, amount, {}, {}, {}};
}

Entry credit(Account account, Money amount) {
    return {account, {}, amount, {}, {}};
}

/// An amount on the side its sign says: positive debits, negative credits.
Entry signedEntry(Account account, Money amount) {
    return amount.isNegative() ? credit(account, -amount) : debit(account, amount);
}

/// Within a day what comes in stands before what goes out, as a cash book is kept: the box is never below
/// zero.
bool paysCash(const Voucher& voucher) {
    return std::ranges::any_of(voucher.entries, [](const Entry& entry) {
        return entry.account == Account::cash && !entry.credit.isZero();
    });
}

/// Gathers the vouchers of one group's records.
class Writer {
public:
    explicit Writer(const GroupRecords& records) : m_records(records), m_opening(openingOf(records)) {
        for (const domain::Loan& loan : records.loans) {
            m_loans[loan.id] = &loan;
        }
    }

    std::vector<Voucher> write();

private:
    /// Leaves out entries of nothing, and a voucher without entries.
    void add(Voucher voucher);
    void writeOpening();
    /// What a loan made before the opening still owed on its day.
    [[nodiscard]] Entry openingLoan(const domain::Loan& loan) const;
    /// A bank loan enters the bank account. An internal one is handed out in the meeting of its day; where
    /// there is none it can only have been paid from the bank account.
    void writeDisbursal(const domain::Loan& loan);
    /// Savings, voluntary savings and fines of a meeting, member by member.
    void writeReceipts(const domain::Meeting& meeting);
    /// What came back on loans in a meeting, principal and interest apart, loan by loan.
    void writeRepayments(const domain::Meeting& meeting);
    void writePayments(const domain::Meeting& meeting);
    /// A repayment outside a meeting: the group's to its bank, or a member's into the group's account.
    void writeOutside(const domain::Repayment& repayment);
    void writeWithdrawals(const domain::Meeting& meeting);
    void writeOthers(const domain::Meeting& meeting);
    [[nodiscard]] std::optional<domain::MemberId> memberOf(const domain::LoanId& id) const;

    const GroupRecords& m_records;
    domain::Opening m_opening;
    std::unordered_map<domain::LoanId, const domain::Loan*> m_loans;
    std::vector<Voucher> m_vouchers;
};

std::vector<Voucher> Writer::write() {
    writeOpening();
    for (const domain::Loan& loan : m_records.loans) {
        if (loan.disbursedOn > m_opening.asOf) {
            writeDisbursal(loan);
        }
    }
    for (const domain::Meeting& meeting : m_records.meetings) {
        writeReceipts(meeting);
        writeRepayments(meeting);
        writeWithdrawals(meeting);
        writePayments(meeting);
        writeOthers(meeting);
    }
    for (const domain::Repayment& repayment : m_records.otherRepayments) {
        if (repayment.paidOn > m_opening.asOf) {
            writeOutside(repayment);
        }
    }
    std::ranges::stable_sort(m_vouchers, {}, [](const Voucher& v) { return std::pair(v.on, paysCash(v)); });
    return std::move(m_vouchers);
}

void Writer::add(Voucher voucher) {
    std::erase_if(voucher.entries, [](const Entry& e) { return e.debit.isZero() && e.credit.isZero(); });
    if (!voucher.entries.empty()) {
        m_vouchers.push_back(std::move(voucher));
    }
}

void Writer::writeOpening() {
    Voucher voucher{m_opening.asOf, Particulars::opening, {}, {}};
    voucher.entries.push_back(debit(Account::cash, m_opening.cash));
    voucher.entries.push_back(signedEntry(Account::bank, m_opening.bank));
    for (const domain::Member& member : m_records.members) {
        Entry entry = credit(Account::compulsorySavings, member.openingSavings);
        entry.member = member.id;
        voucher.entries.push_back(entry);
    }
    for (const domain::Loan& loan : m_records.loans) {
        if (loan.disbursedOn <= m_opening.asOf) {
            voucher.entries.push_back(openingLoan(loan));
        }
    }
    voucher.entries.push_back(signedEntry(Account::openingSurplus, -m_opening.surplus));
    Money difference;
    for (const Entry& entry : voucher.entries) {
        difference += entry.credit - entry.debit;
    }
    voucher.entries.push_back(signedEntry(Account::openingDifference, difference));
    add(std::move(voucher));
}

Entry Writer::openingLoan(const domain::Loan& loan) const {
    Money left = loan.principal;
    for (const domain::Repayment& repayment : m_records.otherRepayments) {
        if (repayment.loan == loan.id && repayment.paidOn <= m_opening.asOf) {
            left -= repayment.principal;
        }
    }
    Entry entry = loan.kind == domain::LoanKind::bank ? credit(Account::bankLoans, left)
                                                      : debit(Account::memberLoans, left);
    entry.member = loan.member;
    entry.loan = loan.id;
    return entry;
}

void Writer::writeDisbursal(const domain::Loan& loan) {
    if (loan.kind == domain::LoanKind::bank) {
        Voucher voucher{loan.disbursedOn, Particulars::bankLoanReceived, {}, {}};
        voucher.entries = {debit(Account::bank, loan.principal), credit(Account::bankLoans, loan.principal)};
        voucher.entries.back().loan = loan.id;
        add(std::move(voucher));
        return;
    }
    const auto* meeting = meetingOf(loan, m_records.meetings);
    const bool held = meeting != nullptr;
    Voucher voucher{loan.disbursedOn, Particulars::loansDisbursed, {}, {}};
    voucher.entries = {debit(Account::memberLoans, loan.principal),
                       credit(held ? Account::cash : Account::bank, loan.principal)};
    voucher.entries.front().member = loan.member;
    voucher.entries.front().loan = loan.id;
    if (held) {
        voucher.meeting = meeting->id;
    }
    add(std::move(voucher));
}

void Writer::writeReceipts(const domain::Meeting& meeting) {
    struct Head {
        Particulars particulars;
        Account account;
        Money domain::MeetingLine::*amount;
    };
    static constexpr std::array<Head, 3> kHeads{{
        {Particulars::savings, Account::compulsorySavings, &domain::MeetingLine::savings},
        {Particulars::voluntarySavings, Account::voluntarySavings, &domain::MeetingLine::voluntarySavings},
        {Particulars::fines, Account::fines, &domain::MeetingLine::fine},
    }};
    for (const Head& head : kHeads) {
        Voucher voucher{meeting.heldOn, head.particulars, meeting.id, {debit(Account::cash, {})}};
        for (const domain::MeetingLine& line : meeting.lines) {
            Entry entry = credit(head.account, line.*head.amount);
            entry.member = line.member;
            voucher.entries.front().debit += entry.credit;
            voucher.entries.push_back(entry);
        }
        add(std::move(voucher));
    }
}

void Writer::writeRepayments(const domain::Meeting& meeting) {
    Voucher principal{meeting.heldOn, Particulars::principalRepaid, meeting.id, {debit(Account::cash, {})}};
    Voucher interest{meeting.heldOn, Particulars::interestRepaid, meeting.id, {debit(Account::cash, {})}};
    for (const domain::Repayment& repayment : meeting.repayments) {
        Entry entry = credit(Account::memberLoans, repayment.principal);
        entry.loan = repayment.loan;
        entry.member = memberOf(repayment.loan);
        principal.entries.front().debit += repayment.principal;
        principal.entries.push_back(entry);
        entry.account = Account::loanInterest;
        entry.credit = repayment.interest;
        interest.entries.front().debit += repayment.interest;
        interest.entries.push_back(entry);
    }
    add(std::move(principal));
    add(std::move(interest));
}

void Writer::writePayments(const domain::Meeting& meeting) {
    const auto pair = [&](Particulars particulars, Account to, Account from, Money amount) {
        add({meeting.heldOn, particulars, meeting.id, {debit(to, amount), credit(from, amount)}});
    };
    pair(Particulars::bankWithdrawn, Account::cash, Account::bank, meeting.bankWithdrawn);
    pair(Particulars::bankDeposited, Account::bank, Account::cash, meeting.bankDeposited);
    // What the expenses hold beyond those listed by head.
    Money unlisted = meeting.expenses;
    for (const domain::OtherItem& item : meeting.others) {
        unlisted -= domain::isReceipt(item.head) || item.atBank ? Money() : item.amount;
    }
    if (meeting.origin == domain::MeetingOrigin::imported) {
        pair(Particulars::expenses, Account::meetingExpenses, Account::cash, unlisted);
    }
    Voucher difference{meeting.heldOn, Particulars::cashShortOver, meeting.id, {}};
    difference.entries = {signedEntry(Account::cash, meeting.difference),
                          signedEntry(Account::cashShortOver, -meeting.difference)};
    add(std::move(difference));
}

void Writer::writeWithdrawals(const domain::Meeting& meeting) {
    Voucher voucher{meeting.heldOn, Particulars::savingsWithdrawn, meeting.id, {credit(Account::cash, {})}};
    for (const domain::SavingsWithdrawal& row : meeting.withdrawals) {
        for (const auto& [account, amount] : {std::pair(Account::compulsorySavings, row.compulsory),
                                              std::pair(Account::voluntarySavings, row.voluntary)}) {
            Entry entry = debit(account, amount);
            entry.member = row.member;
            voucher.entries.front().credit += amount;
            voucher.entries.push_back(entry);
        }
    }
    add(std::move(voucher));
}

void Writer::writeOthers(const domain::Meeting& meeting) {
    for (const domain::OtherItem& item : meeting.others) {
        const bool in = domain::isReceipt(item.head);
        const Account money = item.atBank ? Account::bank : Account::cash;
        Voucher voucher{
            meeting.heldOn, in ? Particulars::otherReceipts : Particulars::expenses, meeting.id, {}};
        voucher.entries = {debit(in ? money : accountOf(item.head), item.amount),
                           credit(in ? accountOf(item.head) : money, item.amount)};
        add(std::move(voucher));
    }
}

void Writer::writeOutside(const domain::Repayment& repayment) {
    const Money paid = repayment.principal + repayment.interest;
    const auto loan = m_loans.find(repayment.loan);
    const bool toBank = loan != m_loans.end() && loan->second->kind == domain::LoanKind::bank;
    if (toBank) {
        Voucher voucher{repayment.paidOn, Particulars::bankLoanRepaid, {}, {}};
        voucher.entries = {debit(Account::bankLoans, repayment.principal),
                           debit(Account::bankInterestPaid, repayment.interest), credit(Account::bank, paid)};
        voucher.entries.front().loan = repayment.loan;
        add(std::move(voucher));
        return;
    }
    Voucher voucher{repayment.paidOn, Particulars::principalRepaid, {}, {}};
    voucher.entries = {debit(Account::bank, paid), credit(Account::memberLoans, repayment.principal),
                       credit(Account::loanInterest, repayment.interest)};
    for (Entry& entry : voucher.entries) {
        if (entry.account != Account::bank) {
            entry.loan = repayment.loan;
            entry.member = memberOf(repayment.loan);
        }
    }
    add(std::move(voucher));
}

std::optional<domain::MemberId> Writer::memberOf(const domain::LoanId& id) const {
    const auto loan = m_loans.find(id);
    return loan == m_loans.end() ? std::nullopt : loan->second->member;
}

}  // namespace

Account accountOf(domain::OtherHead head) {
    switch (head) {
        case domain::OtherHead::membershipFee:
            return Account::fees;
        case domain::OtherHead::grant:
            return Account::grants;
        case domain::OtherHead::revolvingFund:
            return Account::revolvingFund;
        case domain::OtherHead::communityFund:
            return Account::federationLoans;
        case domain::OtherHead::bankInterest:
            return Account::bankInterest;
        case domain::OtherHead::otherIncome:
            return Account::otherIncome;
        case domain::OtherHead::suspense:
            return Account::suspense;
        case domain::OtherHead::meetingExpense:
            return Account::meetingExpenses;
        case domain::OtherHead::stationery:
            return Account::stationery;
        case domain::OtherHead::travel:
            return Account::travel;
        case domain::OtherHead::honorarium:
            return Account::honorarium;
        case domain::OtherHead::training:
        case domain::OtherHead::bankCharges:
        case domain::OtherHead::otherExpense:
            return Account::otherExpenses;
    }
    return Account::suspense;
}

const domain::Meeting* meetingOf(const domain::Loan& loan, std::span<const domain::Meeting> meetings) {
    if (loan.meeting) {
        const auto named = std::ranges::find(meetings, *loan.meeting, &domain::Meeting::id);
        return named == meetings.end() ? nullptr : &*named;
    }
    const auto onDay = std::ranges::lower_bound(meetings, loan.disbursedOn, {}, &domain::Meeting::heldOn);
    return onDay != meetings.end() && onDay->heldOn == loan.disbursedOn ? &*onDay : nullptr;
}

std::vector<Voucher> postings(const GroupRecords& records) {
    if (records.corrections.empty()) {
        return Writer(records).write();
    }
    const GroupRecords entered = domain::asEntered(records);
    std::vector<Voucher> vouchers = Writer(entered).write();
    for (const domain::Correction& correction : records.corrections) {
        std::ranges::move(correctionVouchers(correction, records), std::back_inserter(vouchers));
    }
    std::ranges::stable_sort(vouchers, {}, &Voucher::on);
    return vouchers;
}

}  // namespace sakhi::books
