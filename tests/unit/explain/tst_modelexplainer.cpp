#include "RandomTrees.h"
#include "explain/ModelExplainer.h"
#include "support/Fixture.h"

#include <cmath>
#include <functional>
#include <limits>

using namespace sakhi;
using namespace sakhi::explain;
using namespace sakhi::test;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

double sigmoidByHand(double margin) {
    return 1 / (1 + std::exp(-margin));
}

/// Shapley values of any game of n players by enumerating its sets.
std::vector<double> enumerated(std::size_t n, const std::function<double(std::size_t set)>& value) {
    std::vector<double> phi(n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t set = 0; set < std::size_t{1} << n; ++set) {
            if ((set >> i & 1U) == 0) {
                const auto s = static_cast<double>(__builtin_popcountll(set));
                const double weight = std::tgamma(s + 1) * std::tgamma(static_cast<double>(n) - s) /
                                      std::tgamma(static_cast<double>(n) + 1);
                phi[i] += weight * (value(set | std::size_t{1} << i) - value(set));
            }
        }
    }
    return phi;
}

/// Made up: a logistic regression and a forest over four columns, the last two one feature in one-hot form.
learn::Model vote(bool withLinear, bool withTrees) {
    base::Random random(12);
    learn::Model model;
    model.schema.target = "late";
    model.schema.features = {{"attendance", learn::FeatureKind::number, {}},
                             {"savings", learn::FeatureKind::number, {}},
                             {"purpose", learn::FeatureKind::category, {"cow", "seed", "shop"}}};
    model.columns = {{0, -1}, {1, -1}, {2, 1}, {2, 2}};
    if (withLinear) {
        learn::VotePart& part = model.parts.emplace_back();
        part.weight = 2.0;
        part.model = learn::LinearModel{{1.5, -2, 0.25, 3}, {0.1, 0, 0.5, 0.2}, {1, 0.5, 0.4, 0.3}, -0.75};
    }
    if (withTrees) {
        TreeShape shape;
        learn::TreeEnsemble forest = randomEnsemble(random, shape);
        forest.averaged = true;
        forest.output = learn::TreeOutput::probability;
        forest.base = 0;
        for (auto& tree : forest.trees) {
            for (double& value : tree.value) {
                value = (value + 1) / 2;
            }
        }
        model.parts.emplace_back().model = forest;
    }
    return model;
}

/// The same logistic regression, and boosted trees of depth 1: all parts are sums of margins.
learn::Model additive(base::Random& random) {
    learn::Model model = vote(true, false);
    TreeShape shape;
    shape.depth = 1;
    shape.trees = 30;
    learn::TreeEnsemble stumps = randomEnsemble(random, shape);
    stumps.averaged = false;
    stumps.output = learn::TreeOutput::margin;
    model.parts.emplace_back().model = stumps;
    return model;
}

/// What a stump's leaf adds beyond the mean of its leaves under their covers, and that mean.
std::pair<double, double> partAndMean(const learn::Tree& stump, bool strictly,
                                      const std::vector<double>& columns) {
    if (stump.size() == 1) {
        return {0.0, stump.value[0]};
    }
    const double mean = (stump.cover[1] * stump.value[1] + stump.cover[2] * stump.value[2]) / stump.cover[0];
    learn::TreeEnsemble alone;
    alone.featureCount = static_cast<std::int32_t>(columns.size());
    alone.strictly = strictly;
    alone.trees = {stump};
    return {learn::outputOf(alone, columns) - mean, mean};
}

std::vector<double> someRow(base::Random& random) {
    std::vector<double> row = randomRow(random, 3);
    row[2] = random.below(5) == 0 ? kNan : static_cast<double>(random.below(3));
    return row;
}

}  // namespace

class TstModelExplainer : public Fixture {
    Q_OBJECT

private Q_SLOTS:
    void theSigmoidGameMatchesEnumeration() {
        base::Random random(8);
        for (int round = 0; round < 60; ++round) {
            const std::size_t n = random.below(9) + 1;
            const double size = std::pow(10.0, random.uniform() * 3 - 1);
            std::vector<double> in;
            std::vector<double> out;
            for (std::size_t i = 0; i < n; ++i) {
                in.push_back(size * (random.uniform() - 0.5));
                out.push_back(random.below(4) == 0 ? in.back() : size * (random.uniform() - 0.5));
            }
            const double constant = size * (random.uniform() - 0.5);
            const auto truth = enumerated(n, [&](std::size_t set) {
                double margin = constant;
                for (std::size_t i = 0; i < n; ++i) {
                    margin += (set >> i & 1U) != 0 ? in[i] : out[i];
                }
                return sigmoidByHand(margin);
            });
            std::vector<double> phi(n, 1.0);
            QVERIFY(addSigmoidGame({constant, in, out}, 0.5, phi).has_value());
            for (std::size_t i = 0; i < n; ++i) {
                QVERIFY(std::abs(phi[i] - 1.0 - 0.5 * truth[i]) < 1e-12);
            }
        }
    }

    void refusesAMarginWithoutBounds() {
        const std::vector<double> in{1e6, 0};
        const std::vector<double> out{0, 1};
        std::vector<double> phi(2, 0.0);
        QCOMPARE(addSigmoidGame({0, in, out}, 1, phi).error().code, base::ErrorCode::outOfRange);
    }

    void aVoteAddsUpAgainstEverything() {
        base::Random random(21);
        const learn::Model model = vote(true, true);
        std::vector<double> background;
        for (int r = 0; r < 11; ++r) {
            const auto row = someRow(random);
            background.insert(background.end(), row.begin(), row.end());
        }
        const auto path = ModelExplainer::make(model);
        const auto against =
            ModelExplainer::make(model, {ExplainMode::interventional, ExplainSpace::probability, background});
        for (int r = 0; r < 40; ++r) {
            const auto row = someRow(random);
            for (const auto* explainer : {&*path, &*against}) {
                const auto explanation = explainer->explain(row);
                QVERIFY(explanation.has_value());
                QVERIFY(explanation->unit == ExplainedUnit::probability);
                QCOMPARE(explanation->contributions.size(), std::size_t{3});
                QVERIFY(std::abs(totalOf(*explanation) - explanation->prediction) < 1e-12);
                QVERIFY(std::abs(explanation->prediction - learn::probabilityOf(model, row)) < 1e-12);
            }
        }
    }

    void theLinearPartOfAVoteMatchesEnumerationOverFeatures() {
        base::Random random(31);
        const learn::Model model = vote(true, false);
        std::vector<double> background;
        std::vector<std::vector<double>> rows;
        for (int r = 0; r < 5; ++r) {
            rows.push_back(someRow(random));
            background.insert(background.end(), rows.back().begin(), rows.back().end());
        }
        const auto explainer =
            ModelExplainer::make(model, {ExplainMode::interventional, ExplainSpace::probability, background});
        const auto row = someRow(random);
        const auto truth = enumerated(3, [&](std::size_t set) {
            double sum = 0;
            for (const auto& other : rows) {
                std::vector<double> mixed = other;
                for (std::size_t f = 0; f < 3; ++f) {
                    mixed[f] = (set >> f & 1U) != 0 ? row[f] : other[f];
                }
                sum += learn::probabilityOf(model, mixed);
            }
            return sum / 5;
        });
        const auto explanation = explainer->explain(row);
        for (std::size_t f = 0; f < 3; ++f) {
            QVERIFY(std::abs(explanation->contributions[f].points - truth[f]) < 1e-12);
        }
    }

    /// Against a reference group the game is the model itself, asked about every mixture of two rows.
    void boostingOfDepthOneMatchesEnumerationInProbability() {
        base::Random random(51);
        for (int round = 0; round < 10; ++round) {
            const learn::Model model = additive(random);
            std::vector<double> background;
            std::vector<std::vector<double>> rows;
            for (int r = 0; r < 5; ++r) {
                rows.push_back(someRow(random));
                background.insert(background.end(), rows.back().begin(), rows.back().end());
            }
            const auto explainer = ModelExplainer::make(
                model, {ExplainMode::interventional, ExplainSpace::probability, background});
            const auto row = someRow(random);
            const auto truth = enumerated(3, [&](std::size_t set) {
                double sum = 0;
                for (const auto& other : rows) {
                    std::vector<double> mixed = other;
                    for (std::size_t f = 0; f < 3; ++f) {
                        mixed[f] = (set >> f & 1U) != 0 ? row[f] : other[f];
                    }
                    sum += learn::probabilityOf(model, mixed);
                }
                return sum / 5;
            });
            const auto explanation = explainer->explain(row);
            QVERIFY(std::abs(totalOf(*explanation) - learn::probabilityOf(model, row)) < 1e-12);
            for (std::size_t f = 0; f < 3; ++f) {
                QVERIFY(std::abs(explanation->contributions[f].points - truth[f]) < 1e-12);
            }
        }
    }

    /// Against the training population a feature that does not play has the mean of its margins.
    void boostingOfDepthOneAgainstThePopulation() {
        base::Random random(52);
        for (int round = 0; round < 10; ++round) {
            learn::Model model = additive(random);
            model.parts.erase(model.parts.begin());
            const auto& stumps = std::get<learn::TreeEnsemble>(model.parts.front().model);
            const auto row = someRow(random);
            std::vector<double> columns(4);
            learn::expandRow(model.columns, row, columns);
            const auto truth = enumerated(3, [&](std::size_t set) {
                double margin = stumps.base;
                for (const learn::Tree& stump : stumps.trees) {
                    const auto [part, mean] = partAndMean(stump, stumps.strictly, columns);
                    const auto column = static_cast<std::size_t>(std::max(stump.feature[0], 0));
                    const auto feature = static_cast<std::size_t>(model.columns[column].feature);
                    margin += mean + ((set >> feature & 1U) != 0 ? part : 0.0);
                }
                return sigmoidByHand(margin);
            });
            const auto explainer =
                ModelExplainer::make(model, {ExplainMode::path, ExplainSpace::probability, {}});
            const auto explanation = explainer->explain(row);
            QVERIFY(std::abs(totalOf(*explanation) - learn::probabilityOf(model, row)) < 1e-12);
            for (std::size_t f = 0; f < 3; ++f) {
                QVERIFY(std::abs(explanation->contributions[f].points - truth[f]) < 1e-12);
            }
        }
    }

    void oneLogisticPartIsExplainedInLogOdds() {
        base::Random random(41);
        learn::Model model = vote(true, false);
        model.calibration = {learn::CalibrationKind::platt, 1.25, -0.5, {}, {}};
        const auto explainer = ModelExplainer::make(model);
        QVERIFY(explainer->unit() == ExplainedUnit::logOdds);
        const auto row = someRow(random);
        const auto explanation = explainer->explain(row);
        QCOMPARE(explanation->contributions.size(), std::size_t{3});
        QVERIFY(std::abs(totalOf(*explanation) - explanation->prediction) < 1e-12);
        QVERIFY(std::abs(sigmoidByHand(explanation->prediction) - learn::probabilityOf(model, row)) < 1e-12);
    }

    void aCalibrationThatIsNotAffineIsABarOfItsOwn() {
        base::Random random(43);
        learn::Model model = vote(true, true);
        model.calibration = {learn::CalibrationKind::isotonic, 1, 0, {0.1, 0.9}, {0.3, 0.6}};
        const auto row = someRow(random);
        const auto explanation = ModelExplainer::make(model)->explain(row);
        QCOMPARE(explanation->contributions.size(), std::size_t{4});
        QCOMPARE(explanation->contributions.back().feature, std::string(kCalibrationBar));
        QVERIFY(std::abs(totalOf(*explanation) - learn::probabilityOf(model, row)) < 1e-12);
    }

    void refusesWhatIsNotExact() {
        learn::Model model = vote(true, true);
        QCOMPARE(ModelExplainer::make(model, {ExplainMode::path, ExplainSpace::logOdds, {}}).error().code,
                 base::ErrorCode::modelInvalid);
        QCOMPARE(ModelExplainer::make(model, {ExplainMode::interventional, {}, {}}).error().code,
                 base::ErrorCode::missingData);
        std::get<learn::TreeEnsemble>(model.parts[1].model).output = learn::TreeOutput::margin;
        QCOMPARE(ModelExplainer::make(model).error().code, base::ErrorCode::modelInvalid);
    }

    void pointsFoldsAndRulesKeepTheSum() {
        const Explanation explanation{
            0.4,
            {{"a", 1, 0.1}, {"b_log", 2, 0.05}, {"c", 3, -0.2}, {"b_share", 4, 0.02}},
            0.37,
            ExplainedUnit::probability};
        const std::vector<FeatureFold> folds{{"b", {"b_log", "b_share", "b_gone"}}};
        const Explanation shown =
            overridden(folded(inPoints(explanation, {-550, 850}), folds), "limit_used", 300);
        QVERIFY(shown.unit == ExplainedUnit::points);
        QCOMPARE(shown.contributions.size(), std::size_t{4});
        QCOMPARE(shown.contributions[1].feature, std::string("b"));
        QVERIFY(std::abs(shown.contributions[1].points + 38.5) < 1e-9);
        QVERIFY(std::abs(shown.contributions[3].points - (300 - 646.5)) < 1e-9);
        QVERIFY(std::abs(shown.base - 630) < 1e-9);
        QVERIFY(std::abs(totalOf(shown) - 300) < 1e-9);
    }
};

SAKHI_TEST(TstModelExplainer)
#include "tst_modelexplainer.moc"
