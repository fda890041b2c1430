#pragma once

#include "explain/Explanation.h"
#include "explain/InterventionalShap.h"
#include "explain/LinearGame.h"
#include "explain/PathShap.h"
#include "learn/Model.h"

#include <optional>
#include <variant>

namespace sakhi::explain {

/// Against what a row is explained: the training population (trees by their covers, linear parts by the
/// training mean), or a reference group of rows.
enum class ExplainMode { path, interventional };

/// The space of the contributions. automatic: probability for forests and votes, log-odds for one logistic or
/// boosted part.
enum class ExplainSpace { automatic, probability, logOdds };

struct ExplainOptions {
    ExplainMode mode{ExplainMode::path};
    ExplainSpace space{ExplainSpace::automatic};
    /// n rows of as many values as the model has features; for the mode interventional.
    std::span<const double> background;
    InstructionSet set{bestInstructionSet()};
};

/// The name of the bar that stands for a calibration which is not affine in the explained space.
inline constexpr std::string_view kCalibrationBar = "calibration";

/// Explains a whole model, feature by feature: one-hot columns fold into their feature, a vote is the
/// weighted sum of its parts' exact contributions, Platt calibration in log-odds is part of the scale, any
/// other calibration a last bar named kCalibrationBar. May be shared between threads.
class ModelExplainer {
public:
    /// modelInvalid (a boosted part deeper than 1 in a vote or in probability, a forest or a vote in
    /// log-odds: not exact), missingData (interventional without background), and as PathShap and
    /// InterventionalShap.
    static base::Result<ModelExplainer> make(const learn::Model& model, const ExplainOptions& options = {});

    [[nodiscard]] ExplainedUnit unit() const { return m_unit; }

    /// One row of features (NaN = missing). outOfRange where a linear part's margin is beyond
    /// addSigmoidGame().
    [[nodiscard]] base::Result<Explanation> explain(std::span<const double> features) const;

private:
    using TreeShap = std::variant<std::monostate, PathShap, InterventionalShap>;
    struct Part {
        TreeShap trees;
        double weight{0.0};
        /// A sum of the features' own margins, explained by addMargin().
        bool isMargin{false};
        /// What the contributions start from: the intercept, or the trees' base.
        double constant{0.0};
        /// The margins by feature of each reference; against the training population one row of zeros, its
        /// means.
        std::vector<std::vector<double>> references;
    };

    ModelExplainer() = default;

    base::Result<void> addPart(const learn::VotePart& part, double weight, const ExplainOptions& options);
    /// Fills the references of part k and answers their mean output.
    double addReferences(std::size_t k);
    [[nodiscard]] std::vector<double> byFeature(std::span<const double> columns) const;
    [[nodiscard]] std::vector<double> marginsOf(std::size_t k, std::span<const double> columns) const;
    [[nodiscard]] double shownBy(const learn::VotePart& part, std::span<const double> columns) const;
    [[nodiscard]] base::Result<void> addMargin(std::size_t k, std::span<const double> columns,
                                               std::span<double> phi) const;
    void addTrees(const Part& part, std::span<const double> columns, std::span<double> phi) const;

    learn::Model m_model;
    ExplainedUnit m_unit{ExplainedUnit::probability};
    ExplainMode m_mode{ExplainMode::path};
    std::vector<Part> m_parts;
    /// The background's columns, row after row.
    std::vector<double> m_background;
    double m_base{0.0};
};

}  // namespace sakhi::explain
