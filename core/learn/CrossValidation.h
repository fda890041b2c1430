#pragma once

#include "learn/Folds.h"
#include "learn/Metrics.h"
#include "learn/Train.h"

#include <vector>

namespace sakhi::learn {

/// How options fare on rows their models have not seen.
struct CrossValidation {
    std::vector<Metrics> folds;
    MetricsSpread spread;
    /// All folds together, at 0.5.
    Confusion confusion;
    /// Each row's probability from the model that did not see it.
    std::vector<double> probability;
    /// Mean AUC on the rows a model was trained on, less that on the rows it was not: what was learnt by
    /// heart.
    double trainTestGap{0.0};
};

/// Trains once a fold on the rows outside it and measures on those inside. Errors of train(); progress counts
/// folds.
base::Result<CrossValidation> crossValidate(const Dataset& data, const Folds& folds,
                                            const TrainOptions& options, const base::Progress& progress = {});

/// The difference of two models over the same folds: b - a of one measure.
struct PairedComparison {
    std::vector<double> differences;
    double mean{0.0};
    double sd{0.0};
    /// Student's interval, folds taken as independent.
    double low{0.0};
    double high{0.0};
    /// The same with the variance x (1 / k + 1 / (k - 1)) in place of 1 / k: training sets overlap (Nadeau,
    /// Bengio 2003). The honest one to decide by.
    double correctedLow{0.0};
    double correctedHigh{0.0};
};

/// wrongCall where the two have not the same number of folds, or fewer than two.
base::Result<PairedComparison> compare(const CrossValidation& a, const CrossValidation& b,
                                       double Metrics::*measure, double level = 0.95);

}  // namespace sakhi::learn
