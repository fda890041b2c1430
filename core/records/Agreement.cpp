#include "records/Agreement.h"

#include "records/GroupCheck.h"

#include <algorithm>

namespace sakhi::records {

using base::Wide;
using domain::PaymentMode;

namespace {

/// Beyond so many disagreements of one group each is reported as it stands: finding its cause would take too
/// long.
constexpr std::size_t kMostExplained = 1000;

bool same(const Stray& stray, Wide principal, Wide interest) {
    return stray.principal.inPaise() == principal && stray.interest.inPaise() == interest;
}

}  // namespace

Agreement::Agreement(Drafts& drafts, std::uint32_t place, FaultList& faults, const std::vector<Day>& ghosts)
    : m_drafts(drafts), m_group(drafts.groups[place]), m_place(place), m_faults(faults), m_ghosts(ghosts) {}

void Agreement::fault(FaultCode code, RecordFile file, std::uint32_t line, std::string_view column,
                      std::vector<std::string> args) {
    m_faults.add({code, file, line, std::string(column), std::move(args)}, m_place);
}

std::map<Day, Agreement::DayGap> Agreement::run() {
    for (const RecordFile file : {RecordFile::members, RecordFile::meetings, RecordFile::meetingLines,
                                  RecordFile::loans, RecordFile::repayments}) {
        if (m_drafts.broken(file)) {
            return {};
        }
    }
    gather();
    if (m_found.size() <= kMostExplained) {
        std::ranges::for_each(m_found, [&](Mismatch& found) { settle(found); });
    }
    for (const Mismatch& found : m_found) {
        if (found.settled) {
            m_faults.mark(m_place);
            m_gaps[found.day].repaidMore +=
                found.line != nullptr ? found.principal + found.interest : Wide{0};
            m_gaps[found.day].lineMissing = m_gaps[found.day].lineMissing || found.line == nullptr;
        } else {
            report(found);
        }
    }
    return std::move(m_gaps);
}

void Agreement::gather() {
    const auto& rows = m_group.repayments;
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const bool inMeeting = rows[i].modeKnown && rows[i].mode == PaymentMode::meetingCash;
        const std::uint32_t member = rows[i].loan == kNone ? kNone : m_drafts.loans[rows[i].loan].member;
        if (inMeeting && member != kNone && m_drafts.members[member].known <= Known::stored) {
            m_order.push_back(i);
        } else if (inMeeting && member != kNone && m_loose.size() < kMostExplained) {
            // Its borrower is reported as unknown; it may be what another member's line lacks.
            m_loose.push_back({kNone, rows[i].paidOn, rows[i].principal, rows[i].interest});
        }
    }
    const auto keyOf = [&](std::uint32_t i) {
        return std::pair(rows[i].paidOn, m_drafts.loans[rows[i].loan].member);
    };
    std::ranges::stable_sort(m_order, {}, keyOf);
    auto line = m_group.lines.begin();
    for (std::size_t begin = 0; begin < m_order.size();) {
        const auto key = keyOf(m_order[begin]);
        std::size_t end = begin;
        while (end < m_order.size() && keyOf(m_order[end]) == key) {
            ++end;
        }
        for (; line != m_group.lines.end() && std::pair(line->heldOn, line->member) < key; ++line) {
            compare(&*line, {});
        }
        const bool found = line != m_group.lines.end() && std::pair(line->heldOn, line->member) == key;
        compare(found ? &*line++ : nullptr, std::span(m_order).subspan(begin, end - begin));
        begin = end;
    }
    for (; line != m_group.lines.end(); ++line) {
        compare(&*line, {});
    }
}

bool Agreement::inDoubt(Day day) const {
    return std::ranges::binary_search(m_ghosts, day) || m_group.lineDoubt.covers(day) ||
           m_drafts.lineDoubt.covers(day) || m_group.repaymentDoubt.covers(day) ||
           m_drafts.repaymentDoubt.covers(day);
}

bool Agreement::hasMeeting(Day day) const {
    return std::ranges::binary_search(m_group.meetings, day, {}, &MeetingRow::heldOn);
}

void Agreement::compare(const LineRow* line, std::span<const std::uint32_t> rows) {
    Wide principal = line != nullptr ? line->principal.inPaise() : 0;
    Wide interest = line != nullptr ? line->interest.inPaise() : 0;
    for (const std::uint32_t i : rows) {
        principal -= m_group.repayments[i].principal.inPaise();
        interest -= m_group.repayments[i].interest.inPaise();
    }
    if (principal == 0 && interest == 0 && line != nullptr) {
        return;
    }
    const Day day = line != nullptr ? line->heldOn : m_group.repayments[rows.front()].paidOn;
    if (inDoubt(day)) {
        return;
    }
    if (!hasMeeting(day)) {
        withoutMeeting(rows);
        return;
    }
    const bool known =
        (line == nullptr || (line->repaidKnown && line->member != kNone)) &&
        std::ranges::all_of(rows, [&](std::uint32_t i) { return m_group.repayments[i].amountsKnown; });
    if (known) {
        const std::uint32_t member =
            line != nullptr ? line->member : m_drafts.loans[m_group.repayments[rows.front()].loan].member;
        m_found.push_back({day, member, principal, interest, line, rows});
    }
}

void Agreement::withoutMeeting(std::span<const std::uint32_t> rows) {
    for (const std::uint32_t i : rows) {
        RepaymentRow& row = m_group.repayments[i];
        const bool follows = m_group.lostMeetings > 0 || m_drafts.lostMeetings.contains(row.paidOn) ||
                             m_drafts.lostMeetings.contains(kNoDay);
        if (follows) {
            m_faults.mark(m_place);
        } else if (row.line > 0 && !row.faulty) {
            fault(FaultCode::repaymentWithoutMeeting, RecordFile::repayments, row.line, "paid_on");
        }
        row.faulty = true;
        if (m_loose.size() < kMostExplained) {
            m_loose.push_back({m_drafts.loans[row.loan].member, row.paidOn, row.principal, row.interest});
        }
    }
}

/// Settles a mismatch that only follows from another row's fault.
void Agreement::settle(Mismatch& found) {
    const bool lineHasMore = found.principal >= 0 && found.interest >= 0 && found.line != nullptr;
    if (lineHasMore) {
        found.settled = found.line->faulty || elsewhere(found) || otherMode(found);
    } else {
        found.settled = lineElsewhere(found);
    }
}

/// The payment the repayments lack stands on another day or at another loan.
bool Agreement::elsewhere(const Mismatch& found) {
    const auto take = [&](std::vector<Stray>& strays) {
        const auto at = std::ranges::find_if(strays, [&](const Stray& stray) {
            return same(stray, found.principal, found.interest) &&
                   (stray.member == kNone ? stray.day == kNoDay || stray.day == found.day
                                          : stray.member == found.member);
        });
        if (at == strays.end()) {
            return false;
        }
        strays.erase(at);
        return true;
    };
    return take(m_loose) || take(m_drafts.strayRepayments) ||
           std::ranges::any_of(m_found, [&](const Mismatch& other) {
               return other.principal + found.principal == 0 && other.interest + found.interest == 0 &&
                      (other.day == found.day || other.member == found.member) && !other.rows.empty();
           });
}

/// The payment stands in repayments.csv with another mode: that row is the fault.
bool Agreement::otherMode(const Mismatch& found) {
    for (RepaymentRow& row : m_group.repayments) {
        const bool candidate = row.paidOn == found.day && row.line > 0 && row.modeKnown && !row.faulty &&
                               row.mode != PaymentMode::meetingCash && row.loan != kNone;
        if (candidate && m_drafts.loans[row.loan].member == found.member &&
            same({kNone, kNoDay, row.principal, row.interest}, found.principal, found.interest)) {
            row.faulty = true;
            fault(FaultCode::repaymentModeDiffers, RecordFile::repayments, row.line, "mode",
                  {std::to_string(found.line->line)});
            return true;
        }
    }
    return false;
}

/// The line the repayments lack stands at another meeting, or names another member and is reported there.
bool Agreement::lineElsewhere(const Mismatch& found) {
    const auto holds = [&](const LineRow& line) {
        return Wide{line.principal.inPaise()} + found.principal == 0 &&
               Wide{line.interest.inPaise()} + found.interest == 0;
    };
    const bool displaced = std::ranges::any_of(m_group.displaced, [&](const LineRow& line) {
        return holds(line) && (line.member == found.member || line.heldOn == found.day);
    });
    return found.line == nullptr && (displaced || std::ranges::any_of(m_found, [&](const Mismatch& other) {
                                         return other.day == found.day && other.line != nullptr &&
                                                other.line->faulty && holds(*other.line);
                                     }));
}

/// The row a mismatch is reported at: the one that explains it, else the last new one.
std::uint32_t Agreement::rowOf(const Mismatch& found) const {
    std::uint32_t best = kNone;
    for (const std::uint32_t i : found.rows) {
        const RepaymentRow& row = m_group.repayments[i];
        if (row.line > 0) {
            best = i;
        }
    }
    for (const std::uint32_t i : found.rows) {
        const RepaymentRow& row = m_group.repayments[i];
        if (row.line > 0 &&
            same({kNone, kNoDay, row.principal, row.interest}, -found.principal, -found.interest)) {
            best = i;
        }
    }
    return best;
}

void Agreement::report(const Mismatch& found) {
    DayGap& gap = m_gaps[found.day];
    if (found.line == nullptr) {
        gap.lineMissing = true;
        const std::uint32_t row = rowOf(found);
        if (row != kNone && !m_group.repayments[row].faulty) {
            fault(FaultCode::repaymentWithoutLine, RecordFile::repayments, m_group.repayments[row].line,
                  "paid_on");
            m_group.repayments[row].faulty = true;
        }
        return;
    }
    gap.repaidMore += found.principal + found.interest;
    const bool ofPrincipal = found.principal != 0;
    const Wide said = (ofPrincipal ? found.line->principal : found.line->interest).inPaise();
    const Wide paid = said - (ofPrincipal ? found.principal : found.interest);
    const std::uint32_t row = rowOf(found);
    if (row != kNone) {
        reportRepayment(found, row, paid, said);
    } else if (found.line->line > 0 && !found.line->faulty) {
        fault(FaultCode::lineWithoutRepayment, RecordFile::meetingLines, found.line->line,
              ofPrincipal ? "principal_repaid" : "interest_repaid", {rupees(paid), rupees(said)});
    }
}

void Agreement::reportRepayment(const Mismatch& found, std::uint32_t row, Wide paid, Wide said) {
    RepaymentRow& at = m_group.repayments[row];
    if (!at.faulty) {
        fault(FaultCode::repaymentDiffers, RecordFile::repayments, at.line,
              found.principal != 0 ? "principal" : "interest",
              {rupees(paid), rupees(said), std::to_string(found.line->line)});
    }
    at.faulty = true;
}

}  // namespace sakhi::records
