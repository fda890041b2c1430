#pragma once

#include "base/Result.h"
#include "explain/DataValue.h"
#include "learn/TreeEnsemble.h"

#include <string>
#include <vector>

namespace sakhi::explain {

/// A model of XGBoost: its trees summed to a margin (log-odds for the logistic objectives, else the target
/// itself), and the features' names, empty where the file has none.
struct XgboostModel {
    learn::TreeEnsemble ensemble;
    std::vector<std::string> columns;
};

/// True where a JSON or UBJ object is a model file of XGBoost (it has a `learner`).
bool isXgboostModel(const DataValue& file);

/// Reads a model file of XGBoost 1.3 and later (its JSON schema: xgboost doc/model.schema): gbtree boosters
/// with one output and no categorical splits, objectives binary:logistic, binary:logitraw, reg:logistic,
/// reg:squarederror. formatMismatch or modelInvalid with the reason.
base::Result<XgboostModel> readXgboostModel(const DataValue& file);

}  // namespace sakhi::explain
