#include "explain/Counterfactual.h"
#include "support/Fixture.h"

#include <cmath>
#include <limits>

using namespace sakhi;
using namespace sakhi::explain;

namespace {

/// A made-up card: 30 points for attendance above 80 %, 30 for savings above 500, 40 for repayment above 90
/// %.
learn::Model card() {
    learn::Model model;
    model.schema.features = {{"attendance", learn::FeatureKind::number, {}},
                             {"savings", learn::FeatureKind::number, {}},
                             {"repayment", learn::FeatureKind::number, {}}};
    model.columns = {{0, -1}, {1, -1}, {2, -1}};
    learn::TreeEnsemble trees{3, learn::TreeOutput::probability, false, false, 0.0, {}};
    const double thresholds[] = {80, 500, 90};
    const double points[] = {30, 30, 40};
    for (std::int32_t f = 0; f < 3; ++f) {
        trees.trees.push_back(
            {{f, -1, -1}, {thresholds[f], 0, 0}, {1, -1, -1}, {2, -1, -1}, {0, 0, points[f]}, {2, 1, 1}, {}});
    }
    model.parts.emplace_back().model = trees;
    return model;
}

double scoreOf(const learn::Model& model, std::span<const double> row) {
    return learn::outputOf(std::get<learn::TreeEnsemble>(model.parts.front().model), row);
}

const std::vector<Lever> kLevers{{0, 5.0, true, false, 0, 100}, {1, 50.0, true, false, 0, 5000}};

}  // namespace

class TstCounterfactual : public sakhi::test::Fixture {
    Q_OBJECT

private:
    static std::vector<Proposal> ask(const std::vector<double>& row, double target,
                                     const std::vector<Lever>& levers = kLevers) {
        const learn::Model model = card();
        const Scorer scorer = [&](std::span<const double> inputs) { return scoreOf(model, inputs); };
        const auto proposals = proposalsFor(model, scorer, row, levers, {target, 5});
        for (const Proposal& proposal : proposals) {
            std::vector<double> changed = row;
            for (const Change& change : proposal.changes) {
                changed[change.feature] = change.to;
            }
            if (scoreOf(model, changed) != proposal.score || proposal.score < target) {
                qFatal("a proposal that does not hold");
            }
        }
        return proposals;
    }

private Q_SLOTS:
    void oneLeverAloneGoesJustPastTheThreshold() {
        const auto proposals = ask({70, 320, 95}, 60);
        QCOMPARE(proposals.size(), std::size_t{2});
        QCOMPARE(proposals[0].changes, (std::vector<Change>{{0, 70, 85, 3}}));
        QCOMPARE(proposals[1].changes, (std::vector<Change>{{1, 320, 520, 4}}));
        QCOMPARE(proposals[0].score, 70.0);
    }

    void twoLeversTogetherWhereNoneDoesAlone() {
        const auto proposals = ask({70, 320, 95}, 100);
        QCOMPARE(proposals.size(), std::size_t{1});
        QCOMPARE(proposals[0].changes, (std::vector<Change>{{0, 70, 85, 3}, {1, 320, 520, 4}}));
    }

    void thresholdsFarAwayAreReachedInOneSweep() {
        const auto proposals = ask({70, 320, 95}, 60, {{1, 1.0, true, false, 0, 5000}});
        QCOMPARE(proposals.size(), std::size_t{1});
        QCOMPARE(proposals[0].changes, (std::vector<Change>{{1, 320, 501, 181}}));
    }

    void boundsDirectionsAndMissingInputsHold() {
        QVERIFY(ask({70, 320, 95}, 101).empty());
        QVERIFY(ask({90, 600, 95}, 60).empty());
        QVERIFY(ask({70, 320, 95}, 60, {{0, 5.0, false, true, 0, 100}}).empty());
        QVERIFY(ask({70, 320, 95}, 60, {{0, 5.0, true, false, 0, 80}}).empty());
        QVERIFY(ask({std::numeric_limits<double>::quiet_NaN(), 320, 95}, 60, {kLevers[0]}).empty());
    }

    void thresholdsAreRisingAndDistinct() {
        learn::Model model = card();
        auto& trees = std::get<learn::TreeEnsemble>(model.parts.front().model).trees;
        trees.push_back(trees.front());
        trees.back().threshold[0] = 20;
        trees.push_back(trees.front());
        QCOMPARE(thresholdsOf(model, 0), (std::vector<double>{20, 80}));
    }
};

SAKHI_TEST(TstCounterfactual)
#include "tst_counterfactual.moc"
