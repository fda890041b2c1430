#include "Samples.h"
#include "learn/Train.h"
#include "support/Fixture.h"

#include <algorithm>
#include <cmath>

using namespace sakhi::learn;

namespace {

using Signs = std::vector<std::pair<std::string, Monotone>>;

const Signs kCausal{{"debt_to_income_ratio", Monotone::rising}, {"loan_to_income_ratio", Monotone::rising},
                    {"late_payments", Monotone::rising},        {"monthly_income", Monotone::falling},
                    {"has_collateral", Monotone::falling},      {"has_guarantor", Monotone::falling},
                    {"years_of_experience", Monotone::falling}};
const Signs kGroups{{"attendance_rate", Monotone::falling},    {"loan_repayment_rate", Monotone::falling},
                    {"savings_per_member", Monotone::falling}, {"budget_consistency", Monotone::falling},
                    {"meetings_per_month", Monotone::falling}, {"overdue_instalments", Monotone::rising},
                    {"member_turnover", Monotone::rising}};

struct Sweep {
    int steps{0};
    int violations{0};
};

// At most `most` different values of a column, evenly spread.
std::vector<double> gridOf(const std::vector<double>& cells, std::size_t most) {
    std::vector<double> values;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(values),
                 [](double v) { return !std::isnan(v); });
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::vector<double> grid;
    const std::size_t count = std::min(most, values.size());
    for (std::size_t i = 0; i < count; ++i) {
        grid.push_back(values[i * (values.size() - 1) / std::max<std::size_t>(count - 1, 1)]);
    }
    return grid;
}

// Moves every constrained feature of some rows over its values and counts the steps the wrong way.
Sweep sweep(const Model& model, const Dataset& data, const Signs& signs, std::size_t rows) {
    Sweep result;
    std::vector<double> row(data.values.size());
    for (const auto& [name, sign] : signs) {
        std::size_t f = 0;
        while (data.schema.features[f].name != name) {
            ++f;
        }
        const auto grid = gridOf(data.values[f], 40);
        for (std::size_t k = 0; k < rows; ++k) {
            data.copyRow(k * data.rowCount / rows, row);
            double before = NAN;
            for (const double value : grid) {
                row[f] = value;
                const double p = probabilityOf(model, row);
                if (!std::isnan(before)) {
                    ++result.steps;
                    result.violations += (p - before) * static_cast<double>(sign) < 0.0 ? 1 : 0;
                }
                before = p;
            }
        }
    }
    return result;
}

void check(const char* set, const Dataset& data, const Signs& signs) {
    TrainOptions options;
    const auto unbound = train(data, options);
    const Sweep free = sweep(*unbound, data, signs, 40);
    QVERIFY(free.violations > 0);
    qInfo("%s, forest without constraints: %d of %d steps the wrong way (%.1f %%)", set, free.violations,
          free.steps, 100.0 * free.violations / free.steps);
    options.constraints = signs;
    const std::vector<std::pair<const char*, std::vector<Voter>>> kinds{
        {"logistic", {{Learner::logistic, 1.0}}},
        {"tree", {{Learner::tree, 1.0}}},
        {"forest", {{Learner::forest, 1.0}}},
        {"boosting", {{Learner::boosting, 1.0}}},
        {"vote", {{Learner::logistic, 1.0}, {Learner::forest, 1.0}, {Learner::boosting, 1.0}}}};
    for (const auto& [name, voters] : kinds) {
        options.voters = voters;
        options.calibration = CalibrationWish::best;
        const auto model = train(data, options);
        const Sweep bound = sweep(*model, data, signs, 40);
        qInfo("%s, %s constrained: %d of %d", set, name, bound.violations, bound.steps);
        QVERIFY(bound.steps > 1000);
        QCOMPARE(bound.violations, 0);
    }
}

}  // namespace

class TstMonotone : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void everyLearnerKeepsItsDirections() {
        check("made-up rows with gaps", sakhi::test::madeUp(1500, 51, 0.1),
              {{"income", Monotone::falling}, {"debt", Monotone::rising}, {"late", Monotone::rising}});
    }

    void everyLearnerKeepsThoseOfTheCreditSets() {
        if (!sakhi::test::hasCredit()) {
            QSKIP("../shared/data/credit is not here");
        }
        check("causal28", sakhi::test::credit("causal28").data, kCausal);
        check("shg", sakhi::test::credit("shg").data, kGroups);
    }

    void aDirectionAgainstTheDataFlattens() {
        const Dataset data = sakhi::test::madeUp(1500, 52, 0.0);
        const Signs wrong{{"debt", Monotone::falling}};
        for (const Learner learner : {Learner::logistic, Learner::tree, Learner::forest, Learner::boosting}) {
            TrainOptions options;
            options.voters = {{learner, 1.0}};
            options.constraints = wrong;
            const Sweep bound = sweep(*train(data, options), data, wrong, 60);
            QCOMPARE(bound.violations, 0);
        }
    }
};

SAKHI_TEST(TstMonotone)
#include "tst_monotone.moc"
