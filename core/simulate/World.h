#pragma once

#include "base/Random.h"
#include "simulate/Simulator.h"

#include <vector>

namespace sakhi::simulate {

/// Random numbers with the draws a simulation needs; whole numbers and plain arithmetic only, so that every
/// platform draws the same.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random(seed), m_entropy(seed ^ 0x5a4b3c2d1e0fULL) {}

    [[nodiscard]] base::Random& random() { return m_random; }

    /// In [low, high].
    int between(int low, int high);

    /// True with a probability; below 0 never, above 1 always.
    bool happens(double probability) { return m_random.uniform() < probability; }

    /// In [low, high).
    double real(double low, double high) { return low + (high - low) * m_random.uniform(); }

    /// A fresh id, made as if on that day.
    base::Uuid id(base::Date day);

private:
    base::Random m_random;
    base::SeededEntropy m_entropy;
};

/// The seed of one group: the others' do not touch it.
std::uint64_t groupSeed(const Plan& plan, int index);

/// How hard a block's households are hit in a month, 0 to 1: in a drought year in May and June, and a little
/// in the month of festivals. The same for all groups of a block.
double hardship(const Plan& plan, const std::string& block, base::Date day);

/// What nobody sees in the books, and what drives them: how steady a member is, and how much of her
/// household's income is free for instalments.
struct Temper {
    double discipline{0.8};
    base::Money monthlyIncome;
};

/// A group before its first recorded meeting, with the hidden causes of what its members will do.
struct Cast {
    domain::GroupRecords records;
    std::vector<Temper> tempers;
    /// What the discipline of all gains or loses a month.
    double drift{0.0};
    /// Lends at flat rates.
    bool flat{false};
    /// The days on which meetings are planned, up to plan.until.
    std::vector<base::Date> meetingDays;
};

/// The next member of a group, made up; a twin has the name of another and another husband's.
domain::Member makeMember(const domain::GroupRecords& records, base::Date joinedOn, bool twin, Dice& dice);

/// Makes the register of a group: the group, its members and its opening sheet.
Cast castGroup(const Plan& plan, int index, Dice& dice);

}  // namespace sakhi::simulate
