#include "explain/ModelLoader.h"

#include "explain/FileBytes.h"
#include "explain/JsonReader.h"
#include "explain/ModelCheck.h"
#include "explain/ModelFile.h"
#include "explain/UbjReader.h"
#include "explain/XgboostModel.h"

namespace sakhi::explain {

namespace {

using base::fail;

base::Result<learn::Model> modelOf(learn::TreeEnsemble ensemble, const std::vector<std::string>& names) {
    learn::Model model;
    for (std::int32_t i = 0; i < ensemble.featureCount; ++i) {
        learn::Feature& feature = model.schema.features.emplace_back();
        feature.name = names.empty() ? "f" + std::to_string(i) : names[static_cast<std::size_t>(i)];
        model.columns.push_back({i, -1});
    }
    model.parts.emplace_back().model.emplace<learn::TreeEnsemble>(std::move(ensemble));
    if (auto sound = checkModel(model); !sound) {
        return fail(sound.error());
    }
    return model;
}

base::Result<LoadedModel> importModel(const DataValue& file, const std::string& name) {
    if (isXgboostModel(file)) {
        auto from = readXgboostModel(file);
        auto model = from ? modelOf(std::move(from->ensemble), from->columns) : fail(from.error());
        if (!model) {
            return fail(model.error());
        }
        return LoadedModel{ModelSource::xgboost, std::move(*model), {}, {}};
    }
    if (!isTreeJson(file)) {
        return fail(base::ErrorCode::formatUnknown, "no model that is known here");
    }
    auto from = readTreeJson(file, name);
    auto model = from ? modelOf(std::move(from->ensemble), from->columns) : fail(from.error());
    if (!model) {
        return fail(model.error());
    }
    return LoadedModel{ModelSource::treeJson, std::move(*model), std::move(from->rows),
                       std::move(from->background)};
}

}  // namespace

base::Result<LoadedModel> loadModel(std::string_view bytes, const std::string& name) {
    if (bytes.starts_with(kModelMagic)) {
        auto model = readModel(bytes);
        if (!model) {
            return fail(model.error());
        }
        return LoadedModel{ModelSource::own, std::move(*model), {}, {}};
    }
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || bytes[first] != '{') {
        return fail(base::ErrorCode::formatUnknown, "no model that is known here");
    }
    const auto file = looksLikeUbj(bytes) ? readUbj(bytes) : readJson(bytes);
    if (!file) {
        return fail(file.error());
    }
    return importModel(*file, name);
}

base::Result<LoadedModel> loadModelFile(const std::string& path, const std::string& name) {
    const auto bytes = readFileBytes(path);
    if (!bytes) {
        return fail(bytes.error());
    }
    return loadModel(*bytes, name);
}

}  // namespace sakhi::explain
