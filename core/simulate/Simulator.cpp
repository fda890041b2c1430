#include "simulate/Simulator.h"

#include "simulate/Course.h"

namespace sakhi::simulate {

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
    return Course(plan, std::move(cast), dice).run();
}

}  // namespace sakhi::simulate
