#include "simulate/World.h"

#include "simulate/Names.h"

#include <algorithm>
#include <array>

namespace sakhi::simulate {

using base::Date;
using base::Money;

int Dice::between(int low, int high) {
    return low + static_cast<int>(m_random.below(static_cast<std::uint64_t>(high - low) + 1));
}

base::Uuid Dice::id(Date day) {
    return base::makeUuidV7(static_cast<base::InstantMs>(day.time_since_epoch().count()) * 86'400'000,
                            m_entropy);
}

std::uint64_t groupSeed(const Plan& plan, int index) {
    return base::Random(plan.seed + 0x9e3779b97f4a7c15ULL * (static_cast<std::uint64_t>(index) + 1)).next();
}

double hardship(const Plan& plan, const std::string& block, Date day) {
    const std::chrono::year_month_day ymd(day);
    const auto month = static_cast<unsigned>(ymd.month());
    if (month == 10) {
        return 0.15;
    }
    if (month != 5 && month != 6) {
        return 0.0;
    }
    std::uint64_t mixed =
        plan.seed ^ static_cast<std::uint64_t>(static_cast<int>(ymd.year())) * 0x100000001b3ULL;
    for (const char c : block) {
        mixed = (mixed ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    const double drought = base::Random(mixed).uniform();
    return drought < 0.4 ? 0.5 + drought : 0.1;
}

namespace {

std::string numbered(const std::string& head, int number, std::size_t width) {
    std::string digits = std::to_string(number);
    digits.insert(0, width - std::min(width, digits.size()), '0');
    return head + digits;
}

std::string digits(Dice& dice, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) {
        out += static_cast<char>('0' + dice.between(0, 9));
    }
    return out;
}

domain::MeetingFrequency frequency(Dice& dice) {
    const int drawn = dice.between(1, 10);
    return drawn <= 7   ? domain::MeetingFrequency::monthly
           : drawn <= 9 ? domain::MeetingFrequency::fortnightly
                        : domain::MeetingFrequency::weekly;
}

Money compulsorySaving(domain::MeetingFrequency frequency, Dice& dice) {
    static constexpr std::array kMonthly{50, 100, 100, 200, 200, 300, 500};
    const int monthly = kMonthly[dice.random().below(kMonthly.size())];
    switch (frequency) {
        case domain::MeetingFrequency::weekly:
            return Money::rupees(std::max(10, monthly / 50 * 10));
        case domain::MeetingFrequency::fortnightly:
            return Money::rupees(monthly / 2);
        case domain::MeetingFrequency::monthly:
            return Money::rupees(monthly);
    }
    return Money::rupees(monthly);
}

domain::Group makeGroup(const Plan& plan, int index, Dice& dice) {
    domain::Group group;
    const Date start = base::addMonths(plan.until, -plan.months);
    const bool young = plan.months >= 12 && dice.happens(0.2);
    // Draws stand one a statement: the order in which operands are evaluated is not the same everywhere.
    const int monthsAway = young ? dice.between(1, plan.months / 2) : -dice.between(3, 30);
    const std::chrono::days daysBack{young ? 0 : dice.between(0, 27)};
    group.formedOn = base::addMonths(start, monthsAway) - daysBack;
    group.id.value = dice.id(group.formedOn);
    group.code = numbered("SM", index + 1, 4);
    group.name = std::string(draw(WordList::groupName, dice.random())) + " SHG " + std::to_string(index + 1);
    // The villages of a block lie together: every block has its own share of the groups.
    const auto place = static_cast<std::size_t>(index);
    group.village = at(WordList::village, place / 2 + place % 2 * 7);
    group.panchayat = group.village + " GP";
    const auto blocks =
        std::clamp<std::size_t>(static_cast<std::size_t>(plan.groups) / 12 + 1, 1, size(WordList::block));
    group.block = at(WordList::block, place % blocks);
    group.district = "Sonbhumi";
    group.state = "Rajasthan";
    group.frequency = frequency(dice);
    group.compulsorySaving = compulsorySaving(group.frequency, dice);
    group.internalMonthlyRate = base::Rate::basisPoints(50 * dice.between(2, 4));
    group.bankName = "Sonbhumi Gramin Bank (sample)";
    group.branchIfsc = "SMPL0" + digits(dice, 6);
    group.accountNo = std::to_string(dice.between(1, 9));
    const int accountDigits = dice.between(10, 13);
    group.accountNo += digits(dice, accountDigits);
    group.cclLimit = Money::rupees(dice.happens(0.5) ? std::int64_t{100'000} * dice.between(1, 6) : 0);
    return group;
}

/// A name, and a second Sunita Devi here and there: told apart by her husband's name alone.
void nameMember(domain::Member& member, const std::vector<domain::Member>& others, bool twin, Dice& dice) {
    const auto taken = [&](bool withRelation) {
        return std::ranges::any_of(others, [&](const auto& m) {
            return m.name == member.name && (!withRelation || m.relationName == member.relationName);
        });
    };
    if (twin && !others.empty()) {
        member.name = others[dice.random().below(others.size())].name;
    } else {
        do {
            member.name = draw(WordList::woman, dice.random());
            member.name += " ";
            member.name += draw(WordList::surname, dice.random());
        } while (taken(false));
    }
    do {
        member.relationName = draw(WordList::man, dice.random());
        member.relationName += " ";
        member.relationName += at(WordList::surname, 11 + dice.random().below(9));
    } while (taken(true));
}

/// The days of meetings after the opening, in the group's rhythm.
std::vector<Date> planMeetings(const Plan& plan, domain::Group& group, Date after, Dice& dice) {
    static constexpr std::array<std::string_view, 7> kWeekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                               "thursday", "friday", "saturday"};
    std::vector<Date> days;
    if (group.frequency == domain::MeetingFrequency::monthly) {
        const int dayOfMonth = dice.between(5, 26);
        group.meetingDay = std::to_string(dayOfMonth);
        for (Date month = base::monthStart(after); month <= plan.until; month = base::addMonths(month, 1)) {
            days.push_back(month + std::chrono::days{dayOfMonth - 1});
        }
    } else {
        const int step = group.frequency == domain::MeetingFrequency::weekly ? 7 : 14;
        Date day = after + std::chrono::days{dice.between(1, step)};
        group.meetingDay = kWeekdays[std::chrono::weekday(day).c_encoding()];
        for (; day <= plan.until; day += std::chrono::days{step}) {
            days.push_back(day);
        }
    }
    std::erase_if(days, [&](Date day) { return day <= after || day > plan.until; });
    return days;
}

/// The cut-off sheet: cash + bank = savings + surplus.
domain::Opening openingSheet(Cast& cast, Date asOf, Dice& dice) {
    domain::Opening opening;
    opening.asOf = asOf;
    const domain::Group& group = cast.records.group;
    const auto days = static_cast<double>(base::daysBetween(group.formedOn, asOf));
    const int past = static_cast<int>(days * domain::meetingsPerYear(group.frequency) / 365.0);
    Money savings;
    for (std::size_t i = 0; i < cast.records.members.size(); ++i) {
        const int paid = static_cast<int>(past * (0.5 + 0.5 * cast.tempers[i].discipline));
        cast.records.members[i].openingSavings = Money::paise(group.compulsorySaving.inPaise() * paid);
        savings += cast.records.members[i].openingSavings;
    }
    opening.surplus = past == 0 ? Money{} : Money::rupees(std::int64_t{50} * dice.between(0, 20));
    opening.cash =
        std::min(savings, past == 0 ? Money{} : Money::rupees(std::int64_t{100} * dice.between(2, 25)));
    opening.bank = savings + opening.surplus - opening.cash;
    return opening;
}

}  // namespace

domain::Member makeMember(const domain::GroupRecords& records, base::Date joinedOn, bool twin, Dice& dice) {
    static constexpr std::array kLiteracy{domain::Literacy::none, domain::Literacy::canSign,
                                          domain::Literacy::primary, domain::Literacy::secondary,
                                          domain::Literacy::higher};
    const domain::Group& group = records.group;
    const int number = static_cast<int>(records.members.size()) + 1;
    domain::Member member;
    member.id.value = dice.id(joinedOn);
    member.group = group.id;
    member.code = numbered(group.code + "-", number, 2);
    member.dateOfBirth = group.formedOn - std::chrono::days{dice.between(21 * 365, 60 * 365)};
    member.joinedOn = joinedOn;
    member.office = number == 1   ? domain::Office::president
                    : number == 2 ? domain::Office::secretary
                    : number == 3 ? domain::Office::treasurer
                                  : domain::Office::member;
    member.phone = std::to_string(dice.between(6, 9));
    member.phone += digits(dice, 9);
    member.monthlyHouseholdIncome = Money::rupees(std::int64_t{100} * dice.between(40, 220));
    member.primaryOccupation = draw(WordList::occupation, dice.random());
    member.literacy = kLiteracy[dice.random().below(kLiteracy.size())];
    nameMember(member, records.members, twin, dice);
    return member;
}

Cast castGroup(const Plan& plan, int index, Dice& dice) {
    Cast cast;
    domain::Group& group = cast.records.group;
    group = makeGroup(plan, index, dice);
    const double discipline = dice.real(0.2, 1.0);
    cast.drift = dice.real(-0.006, 0.006);
    cast.flat = dice.happens(0.1);
    const int members = dice.between(10, 15);
    const int twin = dice.happens(0.4) ? dice.between(4, members) : 0;
    for (int number = 1; number <= members; ++number) {
        domain::Member member = makeMember(cast.records, group.formedOn, number == twin, dice);
        cast.tempers.push_back(
            {std::clamp(discipline + dice.real(-0.2, 0.2), 0.1, 1.0), *member.monthlyHouseholdIncome});
        cast.records.members.push_back(std::move(member));
    }
    const Date asOf = std::max(base::addMonths(plan.until, -plan.months), group.formedOn);
    cast.meetingDays = planMeetings(plan, group, asOf, dice);
    cast.records.opening = openingSheet(cast, asOf, dice);
    return cast;
}

}  // namespace sakhi::simulate
