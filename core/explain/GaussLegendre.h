#pragma once

#include <cstddef>
#include <vector>

namespace sakhi::explain {

/// Nodes and weights of Gauss-Legendre quadrature on [0, 1]: exact for polynomials of degree 2n - 1.
struct Quadrature {
    std::vector<double> node;
    std::vector<double> weight;
};

/// The rule with n >= 1 nodes, by Newton's method on the Legendre polynomial (Press et al., Numerical
/// Recipes, 4.6).
Quadrature gaussLegendre(std::size_t n);

}  // namespace sakhi::explain
