#include "learn/Importance.h"

#include "base/Random.h"
#include "learn/GiniTree.h"
#include "learn/Metrics.h"
#include "learn/Predict.h"

#include <cmath>
#include <numeric>

namespace sakhi::learn {

using base::ErrorCode;
using base::fail;
using base::Result;

Result<std::vector<PermutationImportance>> permutationImportance(const Model& model, const Dataset& data,
                                                                 std::int32_t repeats, std::uint64_t seed,
                                                                 const base::Progress& progress) {
    const double whole = rocAuc(data.target, probabilitiesOf(model, data));
    std::vector<PermutationImportance> importance(data.values.size());
    Dataset shuffled = data;
    base::Random random(seed);
    for (std::size_t f = 0; f < importance.size(); ++f) {
        std::vector<double> losses;
        for (std::int32_t repeat = 0; repeat < repeats; ++repeat) {
            if (base::cancelled(progress, static_cast<std::int64_t>(f),
                                static_cast<std::int64_t>(importance.size()))) {
                return fail(ErrorCode::cancelled);
            }
            auto& cells = shuffled.values[f];
            for (std::size_t i = cells.size(); i > 1; --i) {
                std::swap(cells[i - 1], cells[random.below(i)]);
            }
            losses.push_back(whole - rocAuc(data.target, probabilitiesOf(model, shuffled)));
            importance[f].mean += losses.back() / repeats;
        }
        for (const double loss : losses) {
            importance[f].sd += (loss - importance[f].mean) * (loss - importance[f].mean);
        }
        importance[f].sd = repeats > 1 ? std::sqrt(importance[f].sd / (repeats - 1)) : 0.0;
        shuffled.values[f] = data.values[f];
    }
    return importance;
}

std::vector<double> giniImportance(const Model& model) {
    std::vector<double> byColumn(model.columns.size(), 0.0);
    for (const VotePart& part : model.parts) {
        const auto* ensemble = std::get_if<TreeEnsemble>(&part.model);
        if (ensemble == nullptr || !ensemble->averaged) {
            continue;
        }
        for (const Tree& tree : ensemble->trees) {
            addGiniImportance(tree, byColumn);
        }
    }
    std::vector<double> byFeature(model.schema.features.size(), 0.0);
    for (std::size_t c = 0; c < byColumn.size(); ++c) {
        byFeature[static_cast<std::size_t>(model.columns[c].feature)] += byColumn[c];
    }
    const double sum = std::accumulate(byFeature.begin(), byFeature.end(), 0.0);
    for (double& share : byFeature) {
        share = sum > 0.0 ? share / sum : 0.0;
    }
    return byFeature;
}

}  // namespace sakhi::learn
