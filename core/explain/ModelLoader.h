#pragma once

#include "explain/TreeJson.h"
#include "learn/Model.h"

#include <string_view>

namespace sakhi::explain {

/// Where a model came from.
enum class ModelSource { own, xgboost, treeJson };

/// A model from a file, with the rows and the background that a data/shap file brings along.
struct LoadedModel {
    ModelSource source{ModelSource::own};
    learn::Model model;
    RowTable rows;
    RowTable background;
};

/// A model of any form this program takes, told by its content: our own file, XGBoost JSON or UBJ, the tree
/// JSON of data/shap (`name` picks a case). An imported model has one part; nameless features are f0, f1 ...
/// Errors as the reader of each form; formatUnknown where it is none of them.
base::Result<LoadedModel> loadModel(std::string_view bytes, const std::string& name = {});

/// The same from a file, gzip or not.
base::Result<LoadedModel> loadModelFile(const std::string& path, const std::string& name = {});

}  // namespace sakhi::explain
