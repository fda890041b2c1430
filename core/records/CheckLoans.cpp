#include "records/GroupCheck.h"

#include <algorithm>

namespace sakhi::records {

using domain::LoanKind;

void GroupCheck::loansOfDays() {
    for (const std::uint32_t place : m_group.loans) {
        LoanDraft& loan = m_drafts.loans[place];
        if (!loan.kindKnown || loan.value.kind != LoanKind::internal || loan.disbursedOn == kNoDay) {
            continue;
        }
        const std::uint32_t meeting = meetingOf(loan.disbursedOn);
        if (meeting != kNone) {
            m_tallies[meeting].loans += loan.value.principal.inPaise();
            if (loan.line > 0) {
                m_tallies[meeting].lastLoan = place;
            }
            continue;
        }
        m_looseLoans.push_back(loan.value.principal);
        if (ghost(loan.disbursedOn) || loan.line == 0) {
            continue;
        }
        if (m_drafts.broken(RecordFile::meetings) || m_group.lostMeetings > 0 ||
            m_drafts.lostMeetings.contains(loan.disbursedOn)) {
            m_faults.mark(m_place);
        } else if (!loan.faulty) {
            fault(FaultCode::loanWithoutMeeting, RecordFile::loans, loan.line, "disbursed_on");
        }
        loan.faulty = true;
    }
}

void GroupCheck::rates() {
    if (!m_group.rateKnown) {
        return;
    }
    const std::int32_t due = 12 * m_group.value.internalMonthlyRate.inBasisPoints();
    std::vector<const LoanDraft*> wrong;
    std::size_t internal = 0;
    for (const std::uint32_t place : m_group.loans) {
        const LoanDraft& loan = m_drafts.loans[place];
        if (!loan.kindKnown || !loan.rateKnown || loan.value.kind != LoanKind::internal || loan.line == 0) {
            continue;
        }
        ++internal;
        if (loan.value.yearlyRate.inBasisPoints() != due) {
            wrong.push_back(&loan);
        }
    }
    // Where all agree on another rate the one mistake is the group's rate; the loan's row is the detail.
    const bool oneMistake = wrong.size() == internal && std::ranges::all_of(wrong, [&](const auto* loan) {
                                return loan->value.yearlyRate == wrong.front()->value.yearlyRate;
                            });
    wrong.resize(oneMistake ? std::min<std::size_t>(wrong.size(), 1) : wrong.size());
    for (const LoanDraft* loan : wrong) {
        fault(FaultCode::internalRateDiffers, RecordFile::loans, loan->line, "rate_pct_year",
              {base::formatPercent(base::Rate::basisPoints(due))});
    }
}

void GroupCheck::repaymentsOfLoans() {
    const auto& rows = m_group.repayments;
    std::vector<std::uint32_t> order;
    order.reserve(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        if (rows[i].loan != kNone) {
            order.push_back(i);
        }
    }
    std::ranges::stable_sort(order, {},
                             [&](std::uint32_t i) { return std::pair(rows[i].loan, rows[i].paidOn); });
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        while (end < order.size() && rows[order[end]].loan == rows[order[begin]].loan) {
            ++end;
        }
        repaymentsOfLoan(std::span(order).subspan(begin, end - begin));
        begin = end;
    }
}

void GroupCheck::repaymentsOfLoan(std::span<const std::uint32_t> rows) {
    const LoanDraft& loan = m_drafts.loans[m_group.repayments[rows.front()].loan];
    if (loan.known > Known::stored || loan.faulty) {
        return;
    }
    const bool principalSure =
        loan.principalKnown && std::ranges::find(m_loansInDoubt, loan.disbursedOn) == m_loansInDoubt.end();
    Wide left = loan.value.principal.inPaise();
    std::uint32_t newest = kNone;
    for (const std::uint32_t i : rows) {
        const RepaymentRow& row = m_group.repayments[i];
        if (row.faulty || !row.amountsKnown) {
            continue;
        }
        newest = row.line > 0 ? i : newest;
        if (row.line > 0 && row.modeKnown && row.mode == domain::PaymentMode::meetingCash && loan.kindKnown &&
            loan.value.kind == LoanKind::bank) {
            fault(FaultCode::bankLoanInMeeting, RecordFile::repayments, row.line, "mode");
        }
        if (row.line > 0 && loan.disbursedOn != kNoDay && row.paidOn < loan.disbursedOn) {
            fault(FaultCode::repaymentBeforeDisbursal, RecordFile::repayments, row.line, "paid_on",
                  {base::formatIso(toDate(loan.disbursedOn))});
        }
        left -= row.principal.inPaise();
        if (left < 0 && principalSure && newest != kNone) {
            fault(FaultCode::principalAboveOutstanding, RecordFile::repayments,
                  m_group.repayments[newest].line, "principal", {rupees(left + row.principal.inPaise())});
            return;
        }
    }
}

}  // namespace sakhi::records
