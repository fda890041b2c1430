#pragma once

#include "base/EnumText.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "learn/Dataset.h"
#include "learn/Model.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sakhi::learn {

enum class Learner { logistic, tree, forest, boosting };
enum class Encoding { rank, onehot };
enum class ClassWeight { byLearner, none, balanced };
enum class CalibrationWish { none, platt, isotonic, best };

/// One voter and its weight.
struct Voter {
    Learner learner{Learner::forest};
    double weight{1.0};
};

/// What to train. An empty option takes the learner's own default: trees 100; depth 6 (tree), 10 (forest), 4
/// (boosting); least leaf 10 (tree), 1 (forest).
struct TrainOptions {
    /// At first one forest.
    std::vector<Voter> voters = std::vector<Voter>(1);
    Encoding encoding{Encoding::rank};
    std::optional<std::int32_t> trees;
    std::optional<std::int32_t> depth;
    /// Least rows of a leaf of tree and forest (boosting bounds the sum of second derivatives at 1 instead).
    std::optional<std::int32_t> minLeaf;
    double rate{0.1};
    /// The share of rows, drawn by the seed, that each boosted tree sees.
    double rowShare{0.8};
    /// Strength of the L2 penalty: 1 / C of the logistic regression, lambda of boosting.
    double l2{1.0};
    /// byLearner: balanced for forests, none for the rest. Balanced: rows / (2 x rows of the class).
    ClassWeight classWeight{ClassWeight::byLearner};
    /// Feature name and direction; unnamed features are free.
    std::vector<std::pair<std::string, Monotone>> constraints;
    CalibrationWish calibration{CalibrationWish::none};
    /// Rounds of boosting without gain on a held-out tenth before it stops; 0 = never.
    std::int32_t patience{0};
    std::uint64_t seed{1};
    /// Changes the time, never the model.
    std::int32_t threads{1};
};

/// The least and the most of each number above.
inline constexpr std::int32_t kMaxTrees = 10'000;
inline constexpr std::int32_t kMaxTreeDepth = 32;
inline constexpr std::int32_t kMaxBoostingDepth = 8;

/// Trains the voters on all rows and calibrates as wished on out-of-fold probabilities. The same options and
/// rows give the same model, byte for byte, on every machine and for any number of threads. Errors:
/// missingData (a class without rows), notFound (a constrained feature that is not there), outOfRange (an
/// option, named), wrongCall (a constraint on a one-hot coded category), cancelled.
base::Result<Model> train(const Dataset& data, const TrainOptions& options,
                          const base::Progress& progress = {});

/// The columns of a schema under an encoding: one a feature, or for a category under one-hot one for each of
/// its texts but the first.
std::vector<Column> columnsOf(const Schema& schema, Encoding encoding);

/// The options as `name=value` in one line: the part of the fingerprint that tells how.
std::string textOf(const TrainOptions& options);

}  // namespace sakhi::learn

template <>
struct sakhi::base::EnumKeys<sakhi::learn::Learner> {
    static constexpr std::array<std::pair<sakhi::learn::Learner, std::string_view>, 4> rows{{
        {sakhi::learn::Learner::logistic, "logistic"},
        {sakhi::learn::Learner::tree, "tree"},
        {sakhi::learn::Learner::forest, "forest"},
        {sakhi::learn::Learner::boosting, "boost"},
    }};
};

template <>
struct sakhi::base::EnumKeys<sakhi::learn::Encoding> {
    static constexpr std::array<std::pair<sakhi::learn::Encoding, std::string_view>, 2> rows{{
        {sakhi::learn::Encoding::rank, "rank"},
        {sakhi::learn::Encoding::onehot, "onehot"},
    }};
};

template <>
struct sakhi::base::EnumKeys<sakhi::learn::ClassWeight> {
    static constexpr std::array<std::pair<sakhi::learn::ClassWeight, std::string_view>, 3> rows{{
        {sakhi::learn::ClassWeight::byLearner, "default"},
        {sakhi::learn::ClassWeight::none, "none"},
        {sakhi::learn::ClassWeight::balanced, "balanced"},
    }};
};

template <>
struct sakhi::base::EnumKeys<sakhi::learn::CalibrationWish> {
    static constexpr std::array<std::pair<sakhi::learn::CalibrationWish, std::string_view>, 4> rows{{
        {sakhi::learn::CalibrationWish::none, "none"},
        {sakhi::learn::CalibrationWish::platt, "platt"},
        {sakhi::learn::CalibrationWish::isotonic, "isotonic"},
        {sakhi::learn::CalibrationWish::best, "auto"},
    }};
};

template <>
struct sakhi::base::EnumKeys<sakhi::learn::Monotone> {
    static constexpr std::array<std::pair<sakhi::learn::Monotone, std::string_view>, 3> rows{{
        {sakhi::learn::Monotone::falling, "-"},
        {sakhi::learn::Monotone::free, "0"},
        {sakhi::learn::Monotone::rising, "+"},
    }};
};
