#include "records/GroupCheck.h"

#include <algorithm>

namespace sakhi::records {

using base::Money;

base::Wide GroupCheck::imbalance(std::size_t i) const {
    const MeetingRow& row = m_group.meetings[i];
    Wide cash = m_tallies[i].lines;
    for (const Money in : {row.openingCash, row.bankWithdrawn}) {
        cash += in.inPaise();
    }
    for (const Money out : {row.bankDeposited, row.loansDisbursed, row.expenses, row.closingCash}) {
        cash -= out.inPaise();
    }
    return cash;
}

bool GroupCheck::balanceKnown(std::size_t i) const {
    const MeetingRow& row = m_group.meetings[i];
    return row.amountsKnown && !m_group.lineDoubt.covers(row.heldOn) &&
           !m_drafts.lineDoubt.covers(row.heldOn) && !m_drafts.broken(RecordFile::meetingLines);
}

bool GroupCheck::chainInDoubt(std::size_t i) const {
    const Day to = m_group.meetings[i].heldOn;
    const Day from = i == 0 ? kNoDay : m_group.meetings[i - 1].heldOn;
    const auto between = [&](Day day) { return day > from && day < to; };
    const auto displaced = [&](std::size_t k) {
        return !m_tallies[k].hasLines && !m_ghosts.empty() && m_group.meetings[k].line > 0;
    };
    return m_group.lostMeetings > 0 || m_drafts.broken(RecordFile::meetings) ||
           std::ranges::any_of(m_ghosts, between) || displaced(i) || (i > 0 && displaced(i - 1)) ||
           std::ranges::any_of(m_drafts.lostMeetings,
                               [&](const auto& lost) { return lost.first == kNoDay || between(lost.first); });
}

void GroupCheck::balance() {
    for (std::size_t i = 0; i < m_group.meetings.size(); ++i) {
        Wide off = balanceKnown(i) ? imbalance(i) : Wide{0};
        chain(i, off);
        ownBalance(i, off);
    }
}

/// The cash before the meeting against its opening cash. `off` is the meeting's imbalance, made 0 where the
/// opening cash explains it.
void GroupCheck::chain(std::size_t i, Wide& off) {
    const MeetingRow& row = m_group.meetings[i];
    const OpeningDraft& sheet = m_group.opening;
    const bool known = i > 0 ? m_group.meetings[i - 1].closingKnown
                             : sheet.present && !sheet.faulty && !m_drafts.broken(RecordFile::opening);
    if (!known || !row.openingKnown || chainInDoubt(i)) {
        return;
    }
    const Money before = i > 0 ? m_group.meetings[i - 1].closingCash : sheet.cash;
    const Wide gap = Wide{row.openingCash.inPaise()} - before.inPaise();
    if (gap == 0) {
        return;
    }
    if (off != 0 && off == gap) {
        off = 0;
        chainFault(i, before);
    } else if (i > 0 && m_tallies[i - 1].unbalanced && imbalance(i - 1) == gap) {
        // The meeting before is reported: its closing cash, and this opening cash is right.
        return;
    } else if (i == 0 && m_openingOff != 0 && m_openingOff + gap == 0 && sheet.line > 0) {
        m_openingOff = 0;
        fault(FaultCode::openingCashDiffers, RecordFile::opening, sheet.line, "cash",
              {base::formatPlain(row.openingCash), base::formatPlain(before)});
    } else {
        chainFault(i, before);
    }
}

void GroupCheck::chainFault(std::size_t i, Money before) {
    const MeetingRow& row = m_group.meetings[i];
    if (row.line > 0) {
        fault(FaultCode::openingCashDiffers, RecordFile::meetings, row.line, "opening_cash",
              {base::formatPlain(before), base::formatPlain(row.openingCash)});
    } else if (i > 0 && m_group.meetings[i - 1].line > 0) {
        fault(FaultCode::storedMeetingOpensDifferently, RecordFile::meetings, m_group.meetings[i - 1].line,
              "closing_cash", {base::formatPlain(row.openingCash), base::formatPlain(before)});
    }
}

void GroupCheck::ownBalance(std::size_t i, Wide off) {
    const MeetingRow& row = m_group.meetings[i];
    MeetingTally& tally = m_tallies[i];
    const bool loansKnown = row.loansKnown && !m_group.loanDoubt.covers(row.heldOn) &&
                            !m_drafts.loanDoubt.covers(row.heldOn) && !m_drafts.broken(RecordFile::loans);
    const Wide lacking = loansKnown ? Wide{row.loansDisbursed.inPaise()} - tally.loans : Wide{0};
    if (lacking != 0 && off + lacking == 0 && row.line > 0) {
        fault(FaultCode::loansDisbursedDiffers, RecordFile::meetings, row.line, "loans_disbursed",
              {rupees(tally.loans), base::formatPlain(row.loansDisbursed)});
        return;
    }
    if (lacking != 0) {
        m_loanGaps.push_back({i, lacking});
    }
    if (off == 0 || row.line == 0) {
        return;
    }
    const bool displacedLine = std::ranges::any_of(m_group.displaced, [&](const LineRow& line) {
        return off + line.savings.inPaise() + line.voluntary.inPaise() + line.principal.inPaise() +
                   line.interest.inPaise() + line.fine.inPaise() ==
               0;
    });
    const bool follows = off == tally.repaidMore || tally.lineMissing || displacedLine ||
                         (!tally.hasLines && !m_ghosts.empty());
    if (follows) {
        m_faults.mark(m_place);
        return;
    }
    tally.unbalanced = true;
    fault(FaultCode::meetingUnbalanced, RecordFile::meetings, row.line, "closing_cash",
          {rupees(row.closingCash.inPaise() + off), base::formatPlain(row.closingCash)});
}

void GroupCheck::loanGaps() {
    for (const LoanGap& gap : m_loanGaps) {
        m_loansInDoubt.push_back(m_group.meetings[gap.meeting].heldOn);
        if (loanGapFollows(gap)) {
            m_faults.mark(m_place);
        } else {
            loanGapFault(gap);
        }
    }
}

/// True where a loan that is reported elsewhere is what the day lacks.
bool GroupCheck::loanGapFollows(const LoanGap& gap) {
    const Day day = m_group.meetings[gap.meeting].heldOn;
    const auto loose = std::ranges::find_if(
        m_looseLoans, [&](Money principal) { return principal.inPaise() == gap.lacking; });
    if (loose != m_looseLoans.end()) {
        m_looseLoans.erase(loose);
        return true;
    }
    const auto stray = std::ranges::find_if(m_drafts.strayLoans, [&](const Stray& s) {
        return s.principal.inPaise() == gap.lacking && (s.day == kNoDay || s.day == day);
    });
    if (stray != m_drafts.strayLoans.end()) {
        m_drafts.strayLoans.erase(stray);
        return true;
    }
    const bool tallied = m_tallies[gap.meeting].lastLoan != kNone || m_group.meetings[gap.meeting].line > 0;
    return !tallied || (gap.lacking > 0 && std::ranges::any_of(m_loanGaps, [&](const LoanGap& other) {
                            return other.lacking + gap.lacking == 0;
                        }));
}

void GroupCheck::loanGapFault(const LoanGap& gap) {
    const MeetingRow& row = m_group.meetings[gap.meeting];
    const MeetingTally& tally = m_tallies[gap.meeting];
    const std::string sum = rupees(tally.loans);
    const std::string said = base::formatPlain(row.loansDisbursed);
    if (tally.lastLoan == kNone) {
        fault(FaultCode::loansDisbursedDiffers, RecordFile::meetings, row.line, "loans_disbursed",
              {sum, said});
        return;
    }
    // The loan that explains the difference, else the last of the day.
    std::uint32_t at = tally.lastLoan;
    for (const std::uint32_t place : m_group.loans) {
        const LoanDraft& loan = m_drafts.loans[place];
        if (loan.line > 0 && loan.disbursedOn == row.heldOn &&
            loan.value.principal.inPaise() + gap.lacking == 0) {
            at = place;
        }
    }
    m_drafts.loans[at].faulty = true;
    fault(FaultCode::loansOfDayDiffer, RecordFile::loans, m_drafts.loans[at].line, "principal",
          {sum, said, std::to_string(row.line)});
}

}  // namespace sakhi::records
