#include "services/models/SimulatedHistories.h"

#include "scorecards/Assess.h"
#include "services/models/GroupRiskModel.h"
#include "services/norms/CardFile.h"
#include "services/norms/NormBook.h"
#include "simulate/Simulator.h"

namespace sakhi::services {

using base::Date;
using base::ErrorCode;
using base::fail;

namespace {

constexpr int kHorizonMonths = 6;
constexpr int kFolds = 5;
constexpr double kMostPar30 = 10.0;
constexpr int kMostDaysPastDue = 30;

Date lastDay() {
    return Date(std::chrono::year(2026) / std::chrono::March / 31);
}

bool atRiskOn(const scorecards::GroupMeasurer& measurer, Date day) {
    double outstanding = 0.0;
    double late = 0.0;
    for (const auto& account : measurer.accounts()) {
        const auto left = static_cast<double>(account.outstanding(day).inPaise());
        if (left <= 0.0) {
            continue;
        }
        const bool isLate = account.daysPastDue(day) > kMostDaysPastDue;
        if (isLate && account.loan().kind == domain::LoanKind::bank) {
            return true;
        }
        outstanding += left;
        late += isLate ? left : 0.0;
    }
    return outstanding > 0.0 && 100.0 * late / outstanding > kMostPar30;
}

/// What the simulated groups are measured and scored by.
struct Yardstick {
    scorecards::Card card;
    lending::LendingRules rules;
};

base::Result<Yardstick> shippedYardstick() {
    auto card = shippedCard("group");
    const auto norms = NormBook::shipped();
    if (!card || !norms) {
        return fail(!card ? card.error() : norms.error());
    }
    return Yardstick{std::move(*card), norms->on(lastDay()).lending};
}

void addGroup(SimulatedHistories& histories, const scorecards::GroupMeasurer& measurer,
              const scorecards::Card& card, const HistoryPlan& plan) {
    learn::Dataset& data = histories.data;
    for (int k = 0; k < plan.daysEach; ++k) {
        const Date asOf = base::addMonths(lastDay(), -kHorizonMonths - k * plan.monthsApart);
        const auto measures = measurer.measure(asOf);
        if (!scorecards::scoreOf(card, scorecards::inputsOf(card, measures))) {
            continue;
        }
        const std::vector<double> row = riskRow(measures);
        for (std::size_t f = 0; f < row.size(); ++f) {
            data.values[f].push_back(row[f]);
        }
        data.target.push_back(staysAtLowRisk(measurer, asOf) ? 1 : 0);
        ++data.rowCount;
    }
}

}  // namespace

bool staysAtLowRisk(const scorecards::GroupMeasurer& measurer, Date asOf) {
    const Date end = base::addMonths(asOf, kHorizonMonths);
    for (Date day = asOf + std::chrono::days{7}; day <= end; day += std::chrono::days{7}) {
        if (atRiskOn(measurer, day)) {
            return false;
        }
    }
    return true;
}

base::Result<SimulatedHistories> simulatedHistories(const HistoryPlan& plan, const base::Progress& progress) {
    const simulate::Plan world{plan.groups, plan.months, lastDay(), plan.seed};
    if (const auto fit = simulate::validate(world); !fit) {
        return fail(fit.error());
    }
    const int needed = kHorizonMonths + (plan.daysEach - 1) * plan.monthsApart + scorecards::kWindowMonths;
    if (plan.daysEach < 1 || plan.monthsApart < 1 || needed > plan.months || plan.groups < kFolds) {
        return fail(ErrorCode::outOfRange, std::to_string(plan.months));
    }
    const auto yardstick = shippedYardstick();
    if (!yardstick) {
        return fail(yardstick.error());
    }
    SimulatedHistories histories;
    histories.folds.count = kFolds;
    histories.data.schema.target = kLowRiskTarget;
    for (const RiskFeature& feature : riskFeatures()) {
        histories.data.schema.features.push_back({std::string(base::keyOf(feature.measure)), {}, {}});
        histories.data.values.emplace_back();
    }
    for (int index = 0; index < plan.groups; ++index) {
        if (progress && !progress(index, plan.groups)) {
            return fail(ErrorCode::cancelled);
        }
        const auto records = simulate::simulateGroup(world, index);
        const scorecards::GroupMeasurer measurer(records, yardstick->rules);
        addGroup(histories, measurer, yardstick->card, plan);
        histories.folds.of.resize(histories.data.rowCount, static_cast<std::uint16_t>(index % kFolds));
    }
    return histories;
}

}  // namespace sakhi::services
