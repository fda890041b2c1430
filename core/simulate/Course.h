#pragma once

#include "simulate/OpenLoan.h"
#include "simulate/World.h"

#include <optional>
#include <vector>

namespace sakhi::simulate {

/// Lives a group's meetings one after the other: who comes, saves, repays and borrows, and the money in box
/// and bank.
class Course {
public:
    Course(const Plan& plan, Cast cast, Dice& dice);

    /// Runs to the last planned day and hands the records over; call once.
    domain::GroupRecords run();

private:
    void hold(std::size_t meeting);
    void takeReceipts(domain::Meeting& meeting, base::Date next);
    [[nodiscard]] domain::MeetingLine lineOf(std::size_t member, base::Date day);
    void repay(std::size_t member, bool present, domain::Meeting& meeting, base::Date next);
    void lend(domain::Meeting& meeting);
    void keepBox(domain::Meeting& meeting);
    void welcome(base::Date day);
    void leave(base::Date day, base::Date next);
    void settleWithBank(base::Date from, base::Date to);
    void askBank(base::Date day, base::Date next);
    std::optional<domain::Loan> loanFor(std::size_t member, base::Date day, base::Money available);
    OpenLoan& addLoan(domain::Loan loan);
    [[nodiscard]] double steadiness(std::size_t member, base::Date day) const;
    [[nodiscard]] bool borrows(std::size_t member) const;
    [[nodiscard]] base::Money reserve() const;

    const Plan& m_plan;
    Cast m_cast;
    Dice& m_dice;
    base::Money m_cash;
    base::Money m_bank;
    std::vector<OpenLoan> m_loans;
    std::optional<std::size_t> m_bankLoan;
    /// When the group next goes to the bank to pay its instalment.
    base::Date m_bankVisit;
    std::vector<bool> m_missedLast;
    std::vector<base::Money> m_saved;
};

}  // namespace sakhi::simulate
