#include "learn/Boosting.h"

#include "base/Random.h"
#include "learn/BoostingTree.h"
#include "learn/Numeric.h"

#include <algorithm>
#include <numeric>

namespace sakhi::learn {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

// Rows that grow the trees and rows that say when to stop.
struct Parts {
    std::vector<std::uint32_t> grown;
    std::vector<std::uint32_t> watched;
};

Parts divide(std::size_t rowCount, const BoostingOptions& options) {
    Parts parts;
    parts.grown.resize(rowCount);
    std::iota(parts.grown.begin(), parts.grown.end(), 0U);
    if (options.patience <= 0) {
        return parts;
    }
    base::Random random(options.seed);
    std::erase_if(parts.grown, [&](std::uint32_t row) {
        const bool watched = random.uniform() < options.holdOut;
        if (watched) {
            parts.watched.push_back(row);
        }
        return watched;
    });
    return parts;
}

class Boosting {
public:
    Boosting(const RankedTable& table, std::span<const std::uint8_t> target, const BoostingOptions& options)
        : m_target(target),
          m_options(options),
          m_grower(table, options),
          m_parts(divide(table.rowCount, options)),
          m_random(~options.seed) {
        m_slopes.first.resize(table.rowCount);
        m_slopes.second.resize(table.rowCount);
        m_slopes.packed.resize(table.rowCount);
        m_model.featureCount = static_cast<std::int32_t>(table.columns.size());
        m_model.output = TreeOutput::margin;
        m_model.averaged = false;
    }

    Result<TreeEnsemble> run(const base::Progress& progress);

private:
    [[nodiscard]] double weightOf(std::uint32_t row) const { return m_options.classWeight[m_target[row]]; }
    [[nodiscard]] bool hasBothClasses() const;
    void differentiate();
    void draw();
    void growTree();
    [[nodiscard]] double watchedLoss() const;

    std::span<const std::uint8_t> m_target;
    const BoostingOptions& m_options;
    BoostingGrower m_grower;
    Parts m_parts;
    Slopes m_slopes;
    std::vector<double> m_margins;
    TreeEnsemble m_model;
    base::Random m_random;
    std::vector<std::uint32_t> m_rows;
    std::vector<std::uint32_t> m_others;
};

bool Boosting::hasBothClasses() const {
    const auto ones = std::count_if(m_parts.grown.begin(), m_parts.grown.end(),
                                    [this](std::uint32_t row) { return m_target[row] != 0; });
    return ones > 0 && static_cast<std::size_t>(ones) < m_parts.grown.size();
}

void Boosting::differentiate() {
    for (const std::uint32_t row : m_rows) {
        const double p = sigmoid(m_margins[row]);
        m_slopes.first[row] = weightOf(row) * (p - m_target[row]);
        m_slopes.second[row] = weightOf(row) * p * (1.0 - p);
    }
    m_slopes.pack(m_rows);
}

// The rows of the next tree, in rising order. Without branches: chance is what a processor cannot guess.
void Boosting::draw() {
    const std::size_t all = m_parts.grown.size();
    m_rows.resize(all);
    m_others.resize(all);
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < all; ++i) {
        const bool isDrawn = m_options.rowShare >= 1.0 || m_random.uniform() < m_options.rowShare;
        m_rows[drawn] = m_parts.grown[i];
        m_others[i - drawn] = m_parts.grown[i];
        drawn += isDrawn ? 1 : 0;
    }
    m_rows.resize(drawn);
    m_others.resize(all - drawn);
}

void Boosting::growTree() {
    draw();
    differentiate();
    m_model.trees.push_back(m_grower.grow(m_rows, m_slopes, m_margins));
    for (const std::uint32_t row : m_others) {
        m_margins[row] += m_grower.leafOf(row);
    }
}

double Boosting::watchedLoss() const {
    double loss = 0.0;
    for (const std::uint32_t row : m_parts.watched) {
        loss += weightOf(row) * softplus(m_target[row] != 0 ? -m_margins[row] : m_margins[row]);
    }
    return loss;
}

Result<TreeEnsemble> Boosting::run(const base::Progress& progress) {
    if (!hasBothClasses()) {
        return fail(ErrorCode::missingData, "only one class");
    }
    m_margins.assign(m_target.size(), 0.0);
    double bestLoss = watchedLoss();
    std::size_t bestTrees = 0;
    for (std::int32_t tree = 0; tree < m_options.trees; ++tree) {
        if (base::cancelled(progress, tree, m_options.trees)) {
            return fail(ErrorCode::cancelled);
        }
        growTree();
        if (m_options.patience <= 0) {
            continue;
        }
        for (const std::uint32_t row : m_parts.watched) {
            m_margins[row] += m_grower.leafOf(row);
        }
        const double loss = watchedLoss();
        if (loss < bestLoss) {
            bestLoss = loss;
            bestTrees = m_model.trees.size();
        } else if (m_model.trees.size() - bestTrees >= static_cast<std::size_t>(m_options.patience)) {
            break;
        }
    }
    if (m_options.patience > 0) {
        m_model.trees.resize(std::max<std::size_t>(bestTrees, 1));
    }
    return std::move(m_model);
}

}  // namespace

Result<TreeEnsemble> growBoosting(const RankedTable& table, std::span<const std::uint8_t> target,
                                  const BoostingOptions& options, const base::Progress& progress) {
    return Boosting(table, target, options).run(progress);
}

}  // namespace sakhi::learn
