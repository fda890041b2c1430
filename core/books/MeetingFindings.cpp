#include "books/MeetingSheet.h"
#include "books/MemberSavings.h"

#include <algorithm>
#include <map>

namespace sakhi::books {

using base::Date;
using base::Money;
using domain::MeetingKind;

namespace {

/// Looks through one sheet.
class Finder {
public:
    Finder(const SheetBasis& basis, const MeetingSheet& sheet, Date today)
        : m_basis(basis), m_sheet(sheet), m_today(today) {
        m_sheet.openingCash = basis.cash;
    }

    std::vector<SheetFault> find();

private:
    void add(SheetFinding finding, std::optional<domain::MemberId> member = {}, Money amount = {}) {
        m_faults.push_back({finding, member, amount});
    }
    void refuseNegative(Money amount, std::optional<domain::MemberId> member = {}) {
        if (amount.isNegative()) {
            add(SheetFinding::negativeAmount, member, amount);
        }
    }
    void findDay();
    void findNegative();
    void findQuorum();
    void findOverpaid();
    void findOverdrawn();
    void findLoans();
    void findBox();
    [[nodiscard]] bool movedMoney() const;
    [[nodiscard]] bool onRoll(const domain::MemberId& member) const;

    const SheetBasis& m_basis;
    MeetingSheet m_sheet;
    Date m_today;
    std::vector<SheetFault> m_faults;
};

std::vector<SheetFault> Finder::find() {
    findDay();
    const MeetingKind kind = m_sheet.kind;
    if ((!domain::movesMoney(kind) || kind == MeetingKind::special) && m_sheet.reason.empty()) {
        add(SheetFinding::reasonMissing);
    }
    if (!domain::movesMoney(kind)) {
        if (movedMoney()) {
            add(SheetFinding::moneyWithoutMeeting);
        }
        return std::move(m_faults);
    }
    findNegative();
    findQuorum();
    findOverpaid();
    findOverdrawn();
    findLoans();
    findBox();
    return std::move(m_faults);
}

void Finder::findDay() {
    bool wrong = m_sheet.heldOn > m_today;
    wrong = wrong || (m_basis.records.opening && m_sheet.heldOn <= m_basis.records.opening->asOf);
    const bool second = m_sheet.kind == MeetingKind::between || m_sheet.kind == MeetingKind::special;
    for (const domain::Meeting& other : m_basis.records.meetings) {
        const bool beside = second || other.kind == MeetingKind::between || !domain::movesMoney(other.kind);
        wrong = wrong || (other.id != m_sheet.meeting &&
                          (other.heldOn > m_sheet.heldOn || (other.heldOn == m_sheet.heldOn && !beside)));
    }
    for (const BankRepayment& paid : m_sheet.bankRepayments) {
        wrong = wrong || paid.paidOn > m_today;
    }
    for (const BankLoanReceived& loan : m_sheet.bankLoans) {
        wrong = wrong || loan.disbursedOn > m_today;
    }
    if (wrong) {
        add(SheetFinding::wrongDay);
    }
}

bool Finder::movedMoney() const {
    const SheetTotals sums = totals(m_sheet);
    return !sums.collected.isZero() || !sums.withdrawals.isZero() || !m_sheet.others.empty() ||
           !m_sheet.bankWithdrawn.isZero() || !m_sheet.bankDeposited.isZero() || !m_sheet.loans.empty() ||
           !m_sheet.bankLoans.empty() || !m_sheet.bankRepayments.empty();
}

void Finder::findNegative() {
    for (const SheetLine& line : m_sheet.lines) {
        for (const Money amount : {line.savings, line.voluntarySavings, line.compulsoryWithdrawal,
                                   line.voluntaryWithdrawal, line.fine, line.fineWaived}) {
            refuseNegative(amount, line.member);
        }
        for (const SheetRepayment& row : line.repayments) {
            refuseNegative(row.paid, line.member);
            if (row.interest) {
                refuseNegative(*row.interest, line.member);
                refuseNegative(row.paid - *row.interest, line.member);
            }
        }
    }
    for (const domain::OtherItem& item : m_sheet.others) {
        refuseNegative(item.amount, item.member);
    }
    for (const BankRepayment& paid : m_sheet.bankRepayments) {
        refuseNegative(paid.principal);
        refuseNegative(paid.interest);
    }
    refuseNegative(m_sheet.bankWithdrawn);
    refuseNegative(m_sheet.bankDeposited);
}

void Finder::findQuorum() {
    if (!domain::isHeld(m_sheet.kind)) {
        return;
    }
    const auto roll = std::ranges::count_if(
        m_basis.records.members, [&](const domain::Member& member) { return member.onRoll(m_sheet.heldOn); });
    if (std::int64_t{totals(m_sheet).present} * 100 < m_basis.records.rules.quorumPercent * roll) {
        add(SheetFinding::noQuorum);
    }
}

void Finder::findOverpaid() {
    std::map<domain::LoanId, Money> left;
    for (const BankLoanReceived& loan : m_sheet.bankLoans) {
        left[loan.loan] = loan.principal;
    }
    for (const lending::LoanAccount& account : m_basis.accounts) {
        left[account.loan().id] = account.outstanding(base::latestDate());
    }
    for (const SheetLine& line : m_sheet.lines) {
        for (const SheetRepayment& row : line.repayments) {
            const auto account =
                std::ranges::find(m_basis.accounts, row.loan, [](const auto& a) { return a.loan().id; });
            const Money principal = account == m_basis.accounts.end()
                                        ? row.paid
                                        : splitOf(*account, row, m_sheet.heldOn).principal;
            left[row.loan] -= principal;
            if (left[row.loan].isNegative() && !row.paid.isZero()) {
                add(SheetFinding::overpaid, line.member, -left[row.loan]);
            }
        }
    }
    for (const BankRepayment& paid : m_sheet.bankRepayments) {
        left[paid.loan] -= paid.principal;
        if (left[paid.loan].isNegative()) {
            add(SheetFinding::overpaid, {}, -left[paid.loan]);
        }
    }
}

void Finder::findOverdrawn() {
    for (const SheetLine& line : m_sheet.lines) {
        if (line.compulsoryWithdrawal.isZero() && line.voluntaryWithdrawal.isZero()) {
            continue;
        }
        const auto member = std::ranges::find(m_basis.records.members, line.member, &domain::Member::id);
        const auto [compulsory, voluntary] =
            member == m_basis.records.members.end() ? MemberSavings{} : savingsOf(m_basis.records, *member);
        const Money missing = std::max(line.compulsoryWithdrawal - compulsory - line.savings,
                                       line.voluntaryWithdrawal - voluntary - line.voluntarySavings);
        if (missing > Money{}) {
            add(SheetFinding::overdrawn, line.member, missing);
        }
    }
}

bool Finder::onRoll(const domain::MemberId& member) const {
    const auto found = std::ranges::find(m_basis.records.members, member, &domain::Member::id);
    return found != m_basis.records.members.end() && found->onRoll(m_sheet.heldOn);
}

void Finder::findLoans() {
    const auto incomplete = [](const auto& loan, Date from) {
        return loan.principal <= Money{} || loan.purpose.empty() || !domain::isTenure(loan.tenureMonths) ||
               loan.firstDueOn <= from || !domain::isYearlyRate(loan.yearlyRate);
    };
    for (const GrantedLoan& loan : m_sheet.loans) {
        if (incomplete(loan, m_sheet.heldOn) || !onRoll(loan.member)) {
            add(SheetFinding::loanIncomplete, loan.member, loan.principal);
        }
        if (loan.resolutionNo.empty()) {
            add(SheetFinding::loanWithoutResolution, loan.member, loan.principal);
        }
    }
    for (const BankLoanReceived& loan : m_sheet.bankLoans) {
        if (incomplete(loan, loan.disbursedOn)) {
            add(SheetFinding::loanIncomplete, {}, loan.principal);
        }
    }
}

void Finder::findBox() {
    const SheetTotals sums = totals(m_sheet);
    if (sums.byBooks.isNegative()) {
        add(SheetFinding::boxBelowZero, {}, sums.byBooks);
    }
    if (!m_sheet.counted) {
        if (m_sheet.kind != MeetingKind::between) {
            add(SheetFinding::notCounted);
        }
        return;
    }
    const domain::CashCount& count = *m_sheet.counted;
    Money notes;
    bool whole = true;
    for (const domain::NoteCount& row : count.notes) {
        notes += row.amount;
        whole = whole && row.note > Money{} && !row.amount.isNegative() &&
                row.amount.inPaise() % row.note.inPaise() == 0;
    }
    if (!whole || count.total.isNegative() || (!count.notes.empty() && notes != count.total)) {
        add(SheetFinding::countUnclear, {}, count.total - notes);
    }
    if (!sums.difference->isZero() && m_sheet.differenceReason.empty()) {
        add(SheetFinding::boxDiffers, {}, *sums.difference);
    }
}

}  // namespace

std::vector<SheetFault> findings(const SheetBasis& basis, const MeetingSheet& sheet, Date today) {
    return Finder(basis, sheet, today).find();
}

}  // namespace sakhi::books
