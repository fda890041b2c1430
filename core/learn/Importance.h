#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "learn/Dataset.h"
#include "learn/Model.h"

#include <cstdint>
#include <vector>

namespace sakhi::learn {

/// How much AUC is lost where a feature's cells are shuffled among the rows (Breiman 2001): mean and sample
/// standard deviation over the repeats.
struct PermutationImportance {
    double mean{0.0};
    double sd{0.0};
};

/// One a feature, in the schema's order. Use rows the model has not seen. cancelled where the listener stops
/// it.
base::Result<std::vector<PermutationImportance>> permutationImportance(const Model& model,
                                                                       const Dataset& data,
                                                                       std::int32_t repeats,
                                                                       std::uint64_t seed,
                                                                       const base::Progress& progress = {});

/// The decrease of Gini impurity by feature over the averaged trees of a model, adding up to 1; one-hot
/// columns count for their feature. All 0 where the model has no such trees. Favours columns of many values:
/// see the permutation too.
std::vector<double> giniImportance(const Model& model);

}  // namespace sakhi::learn
