#include "RandomTrees.h"

#include <limits>

namespace sakhi::test {

namespace {

double onGrid(base::Random& random) {
    return static_cast<double>(random.below(9)) * 0.25 - 1.0;
}

class Grower {
public:
    Grower(base::Random& random, const TreeShape& shape) : m_random(random), m_shape(shape) {}

    learn::Tree grow() {
        m_tree = {};
        add(0, 100.0 * (1 + m_random.uniform()));
        return m_tree;
    }

private:
    std::int32_t add(int depth, double cover) {
        const auto i = m_tree.size();
        const bool split = depth < m_shape.depth && m_random.uniform() < m_shape.split;
        m_tree.feature.push_back(split ? static_cast<std::int32_t>(m_random.below(m_shape.features)) : -1);
        m_tree.threshold.push_back(split ? onGrid(m_random) : 0.0);
        m_tree.left.push_back(-1);
        m_tree.right.push_back(-1);
        m_tree.value.push_back(2 * m_random.uniform() - 1);
        m_tree.cover.push_back(cover);
        m_tree.defaultLeft.push_back(static_cast<std::uint8_t>(m_random.below(2)));
        if (split) {
            const double share = 0.05 + 0.9 * m_random.uniform();
            const std::int32_t left = add(depth + 1, cover * share);
            const std::int32_t right = add(depth + 1, cover * (1 - share) * (1 + 1e-7 * m_random.uniform()));
            m_tree.left[i] = left;
            m_tree.right[i] = right;
        }
        return static_cast<std::int32_t>(i);
    }

    base::Random& m_random;
    TreeShape m_shape;
    learn::Tree m_tree;
};

}  // namespace

learn::TreeEnsemble randomEnsemble(base::Random& random, const TreeShape& shape) {
    learn::TreeEnsemble ensemble;
    ensemble.featureCount = shape.features;
    ensemble.averaged = random.below(2) == 0;
    ensemble.strictly = random.below(2) == 0;
    ensemble.output = ensemble.averaged ? learn::TreeOutput::probability : learn::TreeOutput::margin;
    ensemble.base = random.uniform();
    for (int t = 0; t < shape.trees; ++t) {
        ensemble.trees.push_back(Grower(random, shape).grow());
    }
    return ensemble;
}

std::vector<double> randomRow(base::Random& random, std::int32_t features) {
    std::vector<double> row;
    for (std::int32_t f = 0; f < features; ++f) {
        row.push_back(random.below(8) == 0 ? std::numeric_limits<double>::quiet_NaN() : onGrid(random));
    }
    return row;
}

}  // namespace sakhi::test
