#pragma once

#include "base/Progress.h"
#include "explain/PathKernels.h"

#include <memory>
#include <span>

namespace sakhi::explain {

/// Path-dependent TreeSHAP, exact: the value of a feature set walks both children at a split on another
/// feature, weighted by their covers. base() + the sum of a row's contributions = the ensemble's output for
/// the row, in its own unit (probability or margin). May be shared between threads.
class PathShap {
public:
    /// modelInvalid with the reason where makeShapForest() refuses the ensemble.
    static base::Result<PathShap> make(const learn::TreeEnsemble& ensemble,
                                       InstructionSet set = bestInstructionSet());

    [[nodiscard]] double base() const { return m_forest->base; }
    [[nodiscard]] std::size_t featureCount() const {
        return static_cast<std::size_t>(m_forest->featureCount);
    }
    [[nodiscard]] InstructionSet instructionSet() const { return m_set; }

    /// The contributions of one row (featureCount values each, NaN = missing).
    void explain(std::span<const double> row, std::span<double> phi) const;

    /// Row after row: rows and phi hold n x featureCount values. False where the listener stopped it.
    bool explainRows(std::span<const double> rows, std::span<double> phi,
                     const base::Progress& progress = {}) const;

private:
    PathShap(ShapForest forest, InstructionSet set);

    std::shared_ptr<const ShapForest> m_forest;
    InstructionSet m_set;
};

}  // namespace sakhi::explain
