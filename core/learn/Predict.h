#pragma once

#include "learn/Dataset.h"
#include "learn/Model.h"

#include <span>
#include <vector>

namespace sakhi::learn {

/// The columns the learners see, made of a table's features (column-major).
std::vector<std::vector<double>> expandColumns(const Dataset& data, std::span<const Column> columns);

/// The probability of class 1 of every row, the same numbers as probabilityOf() row by row. The table has the
/// model's schema (readRows).
std::vector<double> probabilitiesOf(const Model& model, const Dataset& data);

/// The same before calibration.
std::vector<double> votesOf(const Model& model, const Dataset& data);

}  // namespace sakhi::learn
