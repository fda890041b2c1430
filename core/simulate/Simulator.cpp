#include "simulate/Simulator.h"

#include "simulate/Course.h"

namespace sakhi::simulate {

namespace {

void lengthen(domain::GroupRecords& records) {
    records.group.name =
        "Shri Maa Durga Vaishno " + records.group.name + " Swayam Sahayata Mahila Bachat Samuh";
    records.group.village += " Khurd Purvi Tola, Naya Basti";
    records.group.block += " Vikas Khand (Dakshin)";
    for (auto& member : records.members) {
        member.name = "Lakshmi Narayani " + member.name + " Venkateshwari";
        member.relationName = "Satyanarayan Prasad " + member.relationName + " Vishwakarma";
    }
}

}  // namespace

base::Result<void> validate(const Plan& plan) {
    if (plan.groups < 1 || plan.groups > 100'000) {
        return base::fail(base::ErrorCode::outOfRange, "groups");
    }
    if (plan.months < 1 || plan.months > 240) {
        return base::fail(base::ErrorCode::outOfRange, "months");
    }
    if (plan.until < base::earliestDate() + std::chrono::years{30} || plan.until > base::latestDate()) {
        return base::fail(base::ErrorCode::outOfRange, "until");
    }
    return {};
}

domain::GroupRecords simulateGroup(const Plan& plan, int index) {
    Dice dice(groupSeed(plan, index));
    Cast cast = castGroup(plan, index, dice);
    auto records = Course(plan, std::move(cast), dice).run();
    if (plan.longNames) {
        lengthen(records);
    }
    return records;
}

}  // namespace sakhi::simulate
