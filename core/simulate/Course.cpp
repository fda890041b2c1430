#include "simulate/Course.h"

#include "simulate/Names.h"

#include <algorithm>
#include <array>

namespace sakhi::simulate {

using base::Date;
using base::Money;
using std::chrono::days;

namespace {

/// Down to a whole multiple of a step of rupees, not below 0.
Money floorTo(Money amount, std::int64_t rupees) {
    const std::int64_t step = rupees * 100;
    return Money::paise(std::max<std::int64_t>(amount.inPaise(), 0) / step * step);
}

double ratio(Money part, Money whole) {
    return whole.isZero() ? 1.0 : static_cast<double>(part.inPaise()) / static_cast<double>(whole.inPaise());
}

}  // namespace

Course::Course(const Plan& plan, Cast cast, Dice& dice)
    : m_plan(plan),
      m_cast(std::move(cast)),
      m_dice(dice),
      m_cash(m_cast.records.opening->cash),
      m_bank(m_cast.records.opening->bank),
      m_missedLast(m_cast.records.members.size(), false) {
    for (const domain::Member& member : m_cast.records.members) {
        m_saved.push_back(member.openingSavings);
    }
}

domain::GroupRecords Course::run() {
    Date reached = m_cast.records.opening->asOf;
    for (std::size_t i = 0; i < m_cast.meetingDays.size(); ++i) {
        settleWithBank(reached, m_cast.meetingDays[i]);
        reached = m_cast.meetingDays[i];
        hold(i);
    }
    settleWithBank(reached, m_plan.until + days{1});
    for (OpenLoan& loan : m_loans) {
        m_cast.records.loans.push_back(loan.loan());
    }
    return std::move(m_cast.records);
}

/// How steady a member is on a day: herself, the group's drift, and the season.
double Course::steadiness(std::size_t member, Date day) const {
    const auto months = static_cast<double>(base::daysBetween(m_cast.records.opening->asOf, day)) / 30.0;
    const double steady = m_cast.tempers[member].discipline + m_cast.drift * months;
    return std::clamp(steady - 0.25 * hardship(m_plan, m_cast.records.group.block, day), 0.05, 1.0);
}

void Course::hold(std::size_t planned) {
    const Date day = m_cast.meetingDays[planned];
    const Date next =
        planned + 1 < m_cast.meetingDays.size() ? m_cast.meetingDays[planned + 1] : m_plan.until + days{1};
    if (!m_dice.happens(0.75 + 0.25 * steadiness(0, day))) {
        return;
    }
    welcome(day);
    domain::Meeting meeting;
    meeting.id.value = m_dice.id(day);
    meeting.group = m_cast.records.group.id;
    meeting.heldOn = day;
    meeting.place = draw(WordList::place, m_dice.random());
    meeting.openingCash = m_cash;
    takeReceipts(meeting, next);
    lend(meeting);
    keepBox(meeting);
    m_cast.records.meetings.push_back(std::move(meeting));
    leave(day, next);
    askBank(day, next);
}

void Course::takeReceipts(domain::Meeting& meeting, Date next) {
    const auto& members = m_cast.records.members;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!members[i].onRoll(meeting.heldOn)) {
            continue;
        }
        const domain::MeetingLine line = lineOf(i, meeting.heldOn);
        m_cash += line.savings + line.voluntarySavings + line.fine;
        m_saved[i] += line.savings + line.voluntarySavings;
        meeting.lines.push_back(line);
        repay(i, domain::counts(line.attendance), meeting, next);
    }
}

domain::MeetingLine Course::lineOf(std::size_t member, Date day) {
    const double steady = steadiness(member, day);
    const Money compulsory = m_cast.records.group.compulsorySaving;
    domain::MeetingLine line;
    line.member = m_cast.records.members[member].id;
    const bool present = m_dice.happens(0.55 + 0.43 * steady);
    line.attendance = present ? domain::Attendance::present : domain::Attendance::absent;
    const bool saves = m_dice.happens(present ? 0.9 + 0.1 * steady : 0.6 * steady);
    if (saves) {
        const bool twice = m_missedLast[member] && m_dice.happens(0.5 * steady);
        line.savings = twice ? compulsory + compulsory : compulsory;
        if (m_dice.happens(0.12 * steady)) {
            line.voluntarySavings = Money::rupees(std::int64_t{10} * m_dice.between(1, 20));
        }
        line.fine = m_missedLast[member] && m_dice.happens(0.4) ? Money::rupees(5) : Money{};
    }
    m_missedLast[member] = !saves;
    return line;
}

/// What she owes up to the next meeting is paid in full, in part or not: discipline, the burden on her
/// income, the season, and whether she came herself decide.
void Course::repay(std::size_t member, bool present, domain::Meeting& meeting, Date next) {
    const Date day = meeting.heldOn;
    for (OpenLoan& loan : m_loans) {
        if (loan.closed() || loan.loan().member != m_cast.records.members[member].id) {
            continue;
        }
        const Date dueUntil = next - days{1};
        const lending::Instalment due = loan.owed(dueUntil);
        if (due.total().isZero()) {
            continue;
        }
        const double burden = ratio(due.total(), m_cast.tempers[member].monthlyIncome);
        const double hard = hardship(m_plan, m_cast.records.group.block, day);
        const double willing = 0.35 + 0.65 * steadiness(member, day) - 0.8 * burden - 0.25 * hard;
        domain::Repayment paid;
        if (m_dice.happens(present ? willing : willing - 0.3)) {
            paid = m_dice.happens(0.01) ? loan.settle(day) : loan.pay(day, dueUntil, due.total());
        } else if (m_dice.happens(0.35)) {
            paid = loan.pay(day, dueUntil, floorTo(Money::paise(due.total().inPaise() / 2), 10));
        }
        if (!(paid.principal + paid.interest).isZero()) {
            paid.mode = domain::PaymentMode::meetingCash;
            paid.meeting = meeting.id;
            m_cash += paid.principal + paid.interest;
            meeting.repayments.push_back(paid);
        }
    }
}

bool Course::borrows(std::size_t member) const {
    return std::ranges::any_of(m_loans, [&](const OpenLoan& loan) {
        return !loan.closed() && loan.loan().member == m_cast.records.members[member].id;
    });
}

/// Kept at the bank for the next instalments of the bank loan.
Money Course::reserve() const {
    return m_bankLoan ? Money::paise(2 * m_loans[*m_bankLoan].instalment().inPaise()) : Money{};
}

OpenLoan& Course::addLoan(domain::Loan loan) {
    loan.id.value = m_dice.id(loan.disbursedOn);
    loan.group = m_cast.records.group.id;
    std::string number = std::to_string(m_loans.size() + 1);
    number.insert(0, 4 - std::min<std::size_t>(4, number.size()), '0');
    loan.code = "L" + m_cast.records.group.code + "-" + number;
    return m_loans.emplace_back(loan);
}

std::optional<domain::Loan> Course::loanFor(std::size_t member, Date day, Money available) {
    static constexpr std::array kTenures{6, 10, 12, 12, 18, 24};
    const double wish = 1.6 / domain::meetingsPerYear(m_cast.records.group.frequency);
    if (!m_cast.records.members[member].onRoll(day) || borrows(member) || !m_dice.happens(wish)) {
        return std::nullopt;
    }
    const Money most =
        std::min(available, std::max(Money::rupees(3000), Money::paise(m_saved[member].inPaise() * 4)));
    const Money principal =
        floorTo(std::min(most, Money::rupees(std::int64_t{500} * m_dice.between(4, 50))), 500);
    if (principal < Money::rupees(1000)) {
        return std::nullopt;
    }
    domain::Loan loan;
    loan.member = m_cast.records.members[member].id;
    loan.purpose = draw(WordList::purpose, m_dice.random());
    loan.principal = principal;
    loan.yearlyRate = base::Rate::basisPoints(12 * m_cast.records.group.internalMonthlyRate.inBasisPoints());
    loan.method = m_cast.flat ? domain::InterestMethod::flat : domain::InterestMethod::reducing;
    loan.tenureMonths = kTenures[m_dice.random().below(kTenures.size())];
    loan.disbursedOn = day;
    loan.firstDueOn = base::addMonths(day, 1);
    return loan;
}

void Course::lend(domain::Meeting& meeting) {
    int borrowers = 0;
    for (std::size_t i = 0; i < m_cast.records.members.size(); ++i) {
        const Money available = m_cash + m_bank - reserve() - meeting.loansDisbursed;
        if (auto loan = loanFor(i, meeting.heldOn, available)) {
            meeting.loansDisbursed += loan->principal;
            addLoan(*std::move(loan));
            ++borrowers;
        }
    }
    if (borrowers > 0) {
        meeting.resolution = "Loans of Rs " + base::formatPlain(meeting.loansDisbursed) + " approved to " +
                             std::to_string(borrowers) + " member(s)";
    }
}

/// Fetches what the loans need from the bank, takes what is too much to keep in the box there, and closes the
/// box.
void Course::keepBox(domain::Meeting& meeting) {
    if (meeting.loansDisbursed > m_cash) {
        const Money missing = meeting.loansDisbursed - m_cash;
        meeting.bankWithdrawn =
            std::min(m_bank, floorTo(missing + Money::rupees(99) + Money::paise(99), 100));
    }
    m_cash += meeting.bankWithdrawn - meeting.loansDisbursed;
    meeting.expenses = std::min(floorTo(m_cash, 10), Money::rupees(std::int64_t{10} * m_dice.between(0, 5)));
    m_cash -= meeting.expenses;
    const Money kept = Money::rupees(2000);
    if (m_cash > kept && meeting.bankWithdrawn.isZero()) {
        meeting.bankDeposited = floorTo(m_cash - kept, 100);
    }
    m_cash -= meeting.bankDeposited;
    m_bank += meeting.bankDeposited - meeting.bankWithdrawn;
    meeting.closingCash = m_cash;
}

/// Now and then a new member comes.
void Course::welcome(Date day) {
    auto& members = m_cast.records.members;
    const double chance = 0.1 / domain::meetingsPerYear(m_cast.records.group.frequency);
    if (members.size() >= 20 || !m_dice.happens(chance)) {
        return;
    }
    domain::Member member = makeMember(m_cast.records, day, false, m_dice);
    m_cast.tempers.push_back({m_cast.tempers.back().discipline, *member.monthlyHouseholdIncome});
    m_missedLast.push_back(false);
    m_saved.emplace_back();
    members.push_back(std::move(member));
}

/// Now and then a member who owes nothing and holds no office leaves, between two meetings.
void Course::leave(Date day, Date next) {
    const double chance = 0.15 / domain::meetingsPerYear(m_cast.records.group.frequency);
    const auto gap = static_cast<int>(base::daysBetween(day, next)) - 1;
    if (gap < 1 || !m_dice.happens(chance)) {
        return;
    }
    auto& members = m_cast.records.members;
    const std::size_t member = m_dice.random().below(members.size());
    const auto onRoll = std::ranges::count_if(members, [day](const auto& m) { return m.onRoll(day); });
    const bool mayGo =
        members[member].office == domain::Office::member && members[member].onRoll(day) && !borrows(member);
    if (mayGo && onRoll > 8) {
        members[member].leftOn = std::min(day + days{m_dice.between(1, gap)}, m_plan.until);
    }
}

/// The visits to the bank with from <= day < to: what is due is paid as far as the account reaches.
void Course::settleWithBank(Date from, Date to) {
    while (m_bankLoan && m_bankVisit < to) {
        OpenLoan& loan = m_loans[*m_bankLoan];
        const Date visit = std::max(m_bankVisit, from);
        const Money due = std::min(loan.owed(visit).total(), floorTo(m_bank, 1));
        if (!due.isZero()) {
            static constexpr std::array kModes{domain::PaymentMode::bankCash,
                                               domain::PaymentMode::bankTransfer, domain::PaymentMode::upi};
            domain::Repayment paid = loan.pay(visit, visit, due);
            paid.mode = kModes[m_dice.random().below(kModes.size())];
            m_bank -= paid.principal + paid.interest;
            m_cast.records.otherRepayments.push_back(paid);
        }
        const int months = static_cast<int>(base::daysBetween(loan.loan().firstDueOn, visit) / 31) + 1;
        Date nextDue = base::addMonths(loan.loan().firstDueOn, months);
        while (nextDue <= visit) {
            nextDue = base::addMonths(nextDue, 1);
        }
        const bool late = !m_dice.happens(0.8 + 0.2 * steadiness(0, visit));
        m_bankVisit = nextDue + days{late ? m_dice.between(2, 25) : 0};
        if (loan.closed()) {
            m_bankLoan.reset();
        }
    }
}

/// A steady group with half a year of records asks the bank once its funds are lent out.
void Course::askBank(Date day, Date next) {
    const Date disbursed = day + days{3};
    const bool ripe = base::daysBetween(m_cast.records.opening->asOf, day) > 180;
    const double chance = 0.9 / domain::meetingsPerYear(m_cast.records.group.frequency);
    if (m_bankLoan || !ripe || disbursed >= next || disbursed > m_plan.until ||
        !m_dice.happens(chance * steadiness(0, day))) {
        return;
    }
    Money savings;
    for (const Money saved : m_saved) {
        savings += saved;
    }
    const Money principal = std::clamp(floorTo(Money::paise(savings.inPaise() * 2), 10'000),
                                       Money::rupees(20'000), Money::rupees(300'000));
    domain::Loan loan;
    loan.kind = domain::LoanKind::bank;
    loan.purpose = "bank_linkage";
    loan.principal = principal;
    loan.yearlyRate = base::Rate::basisPoints(100 * m_dice.between(7, 12));
    loan.tenureMonths = m_dice.happens(0.5) ? 24 : 36;
    loan.disbursedOn = disbursed;
    loan.firstDueOn = base::addMonths(disbursed, 1);
    m_bankLoan = m_loans.size();
    m_bankVisit = addLoan(loan).loan().firstDueOn;
    m_bank += principal;
}

}  // namespace sakhi::simulate
