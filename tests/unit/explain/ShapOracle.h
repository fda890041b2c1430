#pragma once

#include "explain/TreeJson.h"

#include <vector>

namespace sakhi::test {

/// The fixture of a file in shared data/shap, opened and checked.
explain::TreeFixture fixtureOf(const char* file, const std::string& name = {});

/// Expected values of a fixture file: predict, base and phi of one mode ("path" or "interventional").
struct Expected {
    std::vector<double> predict;
    double base{0.0};
    std::vector<std::vector<double>> phi;
};
Expected expectedOf(const char* file, const char* mode, const std::string& name = {});

/// The names of the cases in tiny_brute.json.gz.
std::vector<std::string> tinyCases();

/// One row's Shapley values by enumerating every set of features, straight from the definitions in
/// data/shap/README.md: the value of a set walks both ways at a split on a feature outside it. Element 0 is
/// the empty set's value.
std::vector<double> enumeratedPath(const learn::TreeEnsemble& ensemble, const std::vector<double>& row);

/// The same where the value of a set is the mean over `background` of the output on the row's cells in the
/// set and the background's outside it.
std::vector<double> enumeratedInterventional(const learn::TreeEnsemble& ensemble,
                                             const std::vector<double>& row,
                                             const std::vector<std::vector<double>>& background);

/// The ensemble's output for a row by walking each tree.
double outputByHand(const learn::TreeEnsemble& ensemble, const std::vector<double>& row);

/// Rows of a table as vectors.
std::vector<std::vector<double>> rowsOf(const explain::RowTable& table);

}  // namespace sakhi::test
