#include "learn/Train.h"

#include "learn/Boosting.h"
#include "learn/Calibrate.h"
#include "learn/Folds.h"
#include "learn/Forest.h"
#include "learn/Logistic.h"
#include "learn/Predict.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sakhi::learn {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::uint16_t kCalibrationFolds = 5;
constexpr std::int32_t kForestDepth = 10;
constexpr std::int32_t kTreeDepth = 6;
constexpr std::int32_t kTreeMinLeaf = 10;
/// A lone tree's leaf of few rows says too much: so many rows like all of them soften it.
constexpr double kTreePriorRows = 10.0;
constexpr std::int32_t kBoostingDepth = 4;
constexpr std::int32_t kForestTrees = 100;

// What every voter sees.
struct Material {
    std::vector<std::vector<double>> columns;
    std::optional<RankedTable> ranks;
    std::span<const std::uint8_t> target;
    std::vector<Monotone> constraints;
    std::array<double, 2> balanced{1.0, 1.0};
};

bool isWhole(std::optional<std::int32_t> value, std::int32_t most) {
    return !value || (*value >= 1 && *value <= most);
}

Result<void> checkOptions(const TrainOptions& options) {
    const bool boosts = std::any_of(options.voters.begin(), options.voters.end(),
                                    [](const Voter& v) { return v.learner == Learner::boosting; });
    const std::array<std::pair<const char*, bool>, 9> checks{{
        {"learner", !options.voters.empty() && options.voters.size() <= 16},
        {"trees", isWhole(options.trees, kMaxTrees)},
        {"depth", isWhole(options.depth, boosts ? kMaxBoostingDepth : kMaxTreeDepth)},
        {"min-leaf", isWhole(options.minLeaf, 1'000'000)},
        {"rate", options.rate > 0.0 && options.rate <= 1.0},
        {"row-share", options.rowShare > 0.0 && options.rowShare <= 1.0},
        {"l2", options.l2 > 0.0 && options.l2 <= 1e9},
        {"threads", options.threads >= 1 && options.threads <= 256},
        {"weight", std::all_of(options.voters.begin(), options.voters.end(),
                               [](const Voter& v) { return v.weight > 0.0 && v.weight <= 1e6; })},
    }};
    for (const auto& [name, good] : checks) {
        if (!good) {
            return fail(ErrorCode::outOfRange, name);
        }
    }
    return {};
}

Result<std::vector<Monotone>> featureConstraints(const Schema& schema, const TrainOptions& options) {
    std::vector<Monotone> signs;
    for (const auto& [name, sign] : options.constraints) {
        const auto at = std::find_if(schema.features.begin(), schema.features.end(),
                                     [&name = name](const Feature& feature) { return feature.name == name; });
        if (at == schema.features.end()) {
            return fail(ErrorCode::notFound, name);
        }
        if (options.encoding == Encoding::onehot && at->kind == FeatureKind::category &&
            sign != Monotone::free) {
            return fail(ErrorCode::wrongCall, name);
        }
        signs.resize(schema.features.size(), Monotone::free);
        signs[static_cast<std::size_t>(at - schema.features.begin())] = sign;
    }
    return signs;
}

std::array<double, 2> balancedWeights(const Dataset& data) {
    const auto rows = static_cast<double>(data.rowCount);
    const auto ones = static_cast<double>(data.positives());
    return {rows / (2.0 * (rows - ones)), rows / (2.0 * ones)};
}

std::array<double, 2> weightsFor(const Voter& voter, const Material& material, const TrainOptions& options) {
    const bool balanced = options.classWeight == ClassWeight::balanced ||
                          (options.classWeight == ClassWeight::byLearner && voter.learner == Learner::forest);
    return balanced ? material.balanced : std::array<double, 2>{1.0, 1.0};
}

GiniOptions giniOptions(const Voter& voter, const Material& material, const TrainOptions& options) {
    const bool forest = voter.learner == Learner::forest;
    GiniOptions gini;
    gini.maxDepth = options.depth.value_or(forest ? kForestDepth : kTreeDepth);
    gini.minLeaf = static_cast<std::uint32_t>(options.minLeaf.value_or(forest ? 1 : kTreeMinLeaf));
    gini.classWeight = weightsFor(voter, material, options);
    gini.constraints = material.constraints;
    gini.priorRows = forest ? 0.0 : kTreePriorRows;
    if (forest) {
        const double root = std::sqrt(static_cast<double>(material.columns.size()));
        gini.columnsPerSplit = std::max(1, static_cast<std::int32_t>(root));
    }
    return gini;
}

Result<VotePart> fitVoter(const Voter& voter, const Material& material, const TrainOptions& options,
                          const base::Progress& progress) {
    const auto part = [&voter](auto fitted) -> Result<VotePart> {
        if (!fitted) {
            return fail(fitted.error());
        }
        return VotePart{std::move(*fitted), voter.weight};
    };
    switch (voter.learner) {
        case Learner::logistic: {
            LogisticOptions logistic;
            logistic.c = 1.0 / options.l2;
            logistic.classWeight = weightsFor(voter, material, options);
            logistic.constraints = material.constraints;
            return part(fitLogistic(material.columns, material.target, logistic, progress));
        }
        case Learner::tree:
            return VotePart{growTree(*material.ranks, material.target, giniOptions(voter, material, options)),
                            voter.weight};
        case Learner::forest: {
            ForestOptions forest;
            forest.trees = options.trees.value_or(kForestTrees);
            forest.tree = giniOptions(voter, material, options);
            forest.seed = options.seed;
            forest.threads = options.threads;
            return part(growForest(*material.ranks, material.target, forest, progress));
        }
        case Learner::boosting: {
            BoostingOptions boosting;
            boosting.trees = options.trees.value_or(kForestTrees);
            boosting.depth = options.depth.value_or(kBoostingDepth);
            boosting.rate = options.rate;
            boosting.rowShare = options.rowShare;
            boosting.lambda = options.l2;
            boosting.classWeight = weightsFor(voter, material, options);
            boosting.constraints = material.constraints;
            boosting.patience = options.patience;
            boosting.seed = options.seed;
            return part(growBoosting(*material.ranks, material.target, boosting, progress));
        }
    }
    return fail(ErrorCode::internal);
}

Result<Model> trainUncalibrated(const Dataset& data, const TrainOptions& options,
                                const base::Progress& progress) {
    auto signs = featureConstraints(data.schema, options);
    if (!signs) {
        return fail(signs.error());
    }
    const std::int64_t ones = data.positives();
    if (data.target.size() != data.rowCount || ones == 0 ||
        ones == static_cast<std::int64_t>(data.rowCount)) {
        return fail(ErrorCode::missingData, "only one class");
    }
    Model model;
    model.schema = data.schema;
    model.columns = columnsOf(data.schema, options.encoding);
    model.constraints = std::move(*signs);
    model.training = {data.hash(), static_cast<std::int64_t>(data.rowCount), ones, options.seed,
                      textOf(options)};
    Material material;
    material.columns = expandColumns(data, model.columns);
    material.target = data.target;
    material.balanced = balancedWeights(data);
    if (!model.constraints.empty()) {
        for (const Column& column : model.columns) {
            material.constraints.push_back(model.constraints[static_cast<std::size_t>(column.feature)]);
        }
    }
    for (const Voter& voter : options.voters) {
        if (voter.learner != Learner::logistic && !material.ranks) {
            material.ranks = rankColumns(material.columns);
        }
        auto part = fitVoter(voter, material, options, progress);
        if (!part) {
            return fail(part.error());
        }
        model.parts.push_back(std::move(*part));
    }
    return model;
}

// The vote's probability of each row from a model that has not seen it.
Result<std::vector<double>> outOfFoldVotes(const Dataset& data, const TrainOptions& options,
                                           const base::Progress& progress) {
    const auto folds = stratifiedFolds(data.target, kCalibrationFolds, options.seed);
    if (!folds) {
        return fail(folds.error());
    }
    std::vector<double> votes(data.rowCount);
    for (std::uint16_t fold = 0; fold < folds->count; ++fold) {
        const auto model = trainUncalibrated(data.subset(folds->outside(fold)), options, progress);
        if (!model) {
            return fail(model.error());
        }
        const auto rows = folds->inside(fold);
        const auto given = votesOf(*model, data.subset(rows));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            votes[rows[i]] = given[i];
        }
    }
    return votes;
}

std::string shortest(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

}  // namespace

Result<Model> train(const Dataset& data, const TrainOptions& options, const base::Progress& progress) {
    if (const auto checked = checkOptions(options); !checked) {
        return fail(checked.error());
    }
    auto model = trainUncalibrated(data, options, progress);
    if (!model || options.calibration == CalibrationWish::none) {
        return model;
    }
    const auto votes = outOfFoldVotes(data, options, progress);
    if (!votes) {
        return fail(votes.error());
    }
    model->calibration = chooseCalibration(data.target, *votes, options.calibration != CalibrationWish::platt,
                                           options.calibration == CalibrationWish::best);
    return model;
}

std::vector<Column> columnsOf(const Schema& schema, Encoding encoding) {
    std::vector<Column> columns;
    for (std::size_t f = 0; f < schema.features.size(); ++f) {
        const auto feature = static_cast<std::int32_t>(f);
        if (encoding == Encoding::rank || schema.features[f].kind == FeatureKind::number) {
            columns.push_back({feature, -1});
            continue;
        }
        const auto categories = static_cast<std::int32_t>(schema.features[f].categories.size());
        for (std::int32_t category = 1; category < categories; ++category) {
            columns.push_back({feature, category});
        }
    }
    return columns;
}

std::string textOf(const TrainOptions& options) {
    std::string text = "learner=";
    for (std::size_t i = 0; i < options.voters.size(); ++i) {
        text += (i > 0 ? "+" : "") + std::string(base::keyOf(options.voters[i].learner)) + "*" +
                shortest(options.voters[i].weight);
    }
    const auto add = [&text](const char* name, const std::string& value) {
        text += " " + std::string(name) + "=" + value;
    };
    add("encode", std::string(base::keyOf(options.encoding)));
    const auto addWhole = [&add](const char* name, std::optional<std::int32_t> value) {
        if (value) {
            add(name, std::to_string(*value));
        }
    };
    addWhole("trees", options.trees);
    addWhole("depth", options.depth);
    addWhole("min-leaf", options.minLeaf);
    add("rate", shortest(options.rate));
    add("row-share", shortest(options.rowShare));
    add("l2", shortest(options.l2));
    add("class-weight", std::string(base::keyOf(options.classWeight)));
    add("calibrate", std::string(base::keyOf(options.calibration)));
    add("patience", std::to_string(options.patience));
    for (const auto& [name, sign] : options.constraints) {
        add("monotone", name + ":" + std::string(base::keyOf(sign)));
    }
    return text;
}

}  // namespace sakhi::learn
