#pragma once

#include "base/Result.h"
#include "explain/DataValue.h"
#include "learn/TreeEnsemble.h"

#include <optional>

namespace sakhi::explain {

/// Rows of numbers, `columns` values each, NaN = missing.
struct RowTable {
    std::size_t columns{0};
    std::vector<double> cells;

    [[nodiscard]] std::size_t rows() const { return columns == 0 ? 0 : cells.size() / columns; }
};

/// What a model of trees is explained with: the tree JSON of `tree-shap-fixture/1`, one case of
/// `tree-shap-fixture-list/1`, or a bare {model}. Names, rows and background are empty where the file has
/// none.
struct TreeFixture {
    learn::TreeEnsemble ensemble;
    std::vector<std::string> columns;
    RowTable rows;
    RowTable background;
};

/// True where a JSON object is one of the forms of readTreeJson().
bool isTreeJson(const DataValue& file);

/// Reads the tree JSON (its keys: README.md here). `name` picks a case of a list; without it the list's
/// first. formatMismatch, modelInvalid or notFound (the case) with the reason.
base::Result<TreeFixture> readTreeJson(const DataValue& file, const std::string& name = {});

}  // namespace sakhi::explain
