#pragma once

#include "learn/TreeEnsemble.h"

#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace sakhi::learn {

/// How a feature is read: a number as it stands, or a text coded as its rank among the feature's sorted
/// texts.
enum class FeatureKind { number, category };

/// One input a person can name. A category's value is its index in `categories` (sorted by bytes, 0-based);
/// a missing cell and a text the table does not know are NaN.
struct Feature {
    std::string name;
    FeatureKind kind{FeatureKind::number};
    std::vector<std::string> categories;

    bool operator==(const Feature&) const = default;
};

/// The inputs of a model, in the order of a row, and the name of what it foretells; `positive` is the text
/// that means class 1 there.
struct Schema {
    std::vector<Feature> features;
    std::string target;
    std::string positive = "1";

    bool operator==(const Schema&) const = default;
};

/// One column the learners see. category = -1: the feature's own value; otherwise the one-hot column that is
/// 1 where the feature has this category, else 0 (0 also where the feature is missing).
struct Column {
    std::int32_t feature{0};
    std::int32_t category{-1};

    bool operator==(const Column&) const = default;
};

/// Which way a feature may move the probability of class 1.
enum class Monotone : std::int8_t { falling = -1, free = 0, rising = 1 };

/// One voter: its probability counts with `weight`. Its columns are those of the model, in that order.
struct VotePart {
    std::variant<LinearModel, TreeEnsemble> model;
    double weight{1.0};

    bool operator==(const VotePart&) const = default;
};

enum class CalibrationKind { none, platt, isotonic };

/// A rising map of the vote's probability p to the probability shown.
/// platt: sigmoid(slope x logit(p) + intercept), slope >= 0. isotonic: linear between the points (x rising, y
/// not falling), constant outside them.
struct Calibration {
    CalibrationKind kind{CalibrationKind::none};
    double slope{1.0};
    double intercept{0.0};
    std::vector<double> x;
    std::vector<double> y;

    bool operator==(const Calibration&) const = default;
};

/// What a model was trained on: a 64-bit hash of names, coded cells and targets, the counts, the seed and the
/// call.
struct TrainingFingerprint {
    std::uint64_t dataHash{0};
    std::int64_t rows{0};
    std::int64_t positives{0};
    std::uint64_t seed{0};
    /// The options that made the model, as `name=value` in one line.
    std::string options;

    bool operator==(const TrainingFingerprint&) const = default;
};

/// A trained model as a value. Probability of class 1 = calibration(sum of weight x part / sum of weights).
struct Model {
    Schema schema;
    /// What the parts see; without one-hot coding column i is feature i.
    std::vector<Column> columns;
    std::vector<VotePart> parts;
    /// One a feature of the schema, or empty where nothing is constrained.
    std::vector<Monotone> constraints;
    Calibration calibration;
    TrainingFingerprint training;
    /// What a LinearModel sees in place of a missing cell (before standardising); trees have their own
    /// direction.
    double linearMissing{-1.0};

    bool operator==(const Model&) const = default;
};

/// The columns of one row of features (as many values as schema.features, NaN = missing).
void expandRow(std::span<const Column> columns, std::span<const double> features, std::span<double> out);

/// The leaf value sum or mean of an ensemble on expanded columns: a probability or a margin.
double outputOf(const TreeEnsemble& ensemble, std::span<const double> columns);

/// The margin (log-odds) of a linear model on expanded columns.
double marginOf(const LinearModel& linear, std::span<const double> columns, double missing);

/// The probability of class 1 of one part on expanded columns.
double probabilityOf(const VotePart& part, std::span<const double> columns, double linearMissing);

/// The shown probability for a vote's probability.
double calibrated(const Calibration& calibration, double probability);

/// The probability of class 1 of the whole model for one row of features. The plain way, for checks and
/// measures; the fast kernels are in explain.
double probabilityOf(const Model& model, std::span<const double> features);

}  // namespace sakhi::learn
