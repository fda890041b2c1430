#pragma once

#include "base/Progress.h"
#include "explain/InstructionSet.h"
#include "explain/ReferenceGame.h"

#include <memory>
#include <span>

namespace sakhi::explain {

/// Interventional SHAP against a reference group, exact: the value of a feature set is the mean over the
/// background of the output on the row's cells in the set and the background row's outside it. base() + the
/// sum of a row's contributions = the ensemble's output for the row, in its own unit. May be shared between
/// threads.
class InterventionalShap {
public:
    /// Background: n x featureCount values, NaN = missing. Errors as makeReferenceGame().
    static base::Result<InterventionalShap> make(const learn::TreeEnsemble& ensemble,
                                                 std::span<const double> background,
                                                 InstructionSet set = bestInstructionSet());

    [[nodiscard]] double base() const { return m_game->base; }
    [[nodiscard]] std::size_t featureCount() const { return static_cast<std::size_t>(m_game->featureCount); }

    /// Row after row: rows and phi hold n x featureCount values. False where the listener stopped it.
    bool explainRows(std::span<const double> rows, std::span<double> phi,
                     const base::Progress& progress = {}) const;

private:
    InterventionalShap(ReferenceGame game, InstructionSet set);

    std::shared_ptr<const ReferenceGame> m_game;
    InstructionSet m_set;
};

}  // namespace sakhi::explain
