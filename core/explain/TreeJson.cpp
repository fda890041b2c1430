#include "explain/TreeJson.h"

#include "explain/TreeCheck.h"

#include <cmath>

namespace sakhi::explain {

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::string_view kList = "tree-shap-fixture-list/1";

/// A list of whole numbers; false where one is missing, broken or beyond 32 bits.
bool wholeNumbers(const DataNumbers* from, std::vector<std::int32_t>& to) {
    if (from == nullptr) {
        return false;
    }
    to.reserve(from->size());
    for (const double number : *from) {
        if (!(number >= -2147483648.0 && number <= 2147483647.0) || number != std::trunc(number)) {
            return false;
        }
        to.push_back(static_cast<std::int32_t>(number));
    }
    return true;
}

bool numbers(const DataNumbers* from, std::vector<double>& to) {
    if (from != nullptr) {
        to = *from;
    }
    return from != nullptr;
}

base::Result<learn::Tree> readTree(const DataValue& from) {
    learn::Tree tree;
    if (!wholeNumbers(from.find<DataNumbers>("feature"), tree.feature) ||
        !wholeNumbers(from.find<DataNumbers>("left"), tree.left) ||
        !wholeNumbers(from.find<DataNumbers>("right"), tree.right) ||
        !numbers(from.find<DataNumbers>("threshold"), tree.threshold) ||
        !numbers(from.find<DataNumbers>("value"), tree.value) ||
        !numbers(from.find<DataNumbers>("cover"), tree.cover)) {
        return fail(ErrorCode::formatMismatch,
                    "a tree needs feature, threshold, left, right, value and cover");
    }
    if (from.find("default_left") != nullptr) {
        std::vector<std::int32_t> ways;
        if (!wholeNumbers(from.find<DataNumbers>("default_left"), ways)) {
            return fail(ErrorCode::formatMismatch, "default_left");
        }
        for (const std::int32_t way : ways) {
            if (way != 0 && way != 1) {
                return fail(ErrorCode::formatMismatch, "default_left");
            }
            tree.defaultLeft.push_back(static_cast<std::uint8_t>(way));
        }
    }
    return tree;
}

/// A text member that must be one of two: whether it is the first.
base::Result<bool> oneOf(const DataValue& model, std::string_view key, std::string_view yes,
                         std::string_view no) {
    const auto* text = model.find<std::string>(key);
    if (text == nullptr || (*text != yes && *text != no)) {
        return fail(ErrorCode::formatMismatch,
                    std::string(key) + " is neither " + std::string(yes) + " nor " + std::string(no));
    }
    return *text == yes;
}

base::Result<learn::TreeEnsemble> readHead(const DataValue& model) {
    learn::TreeEnsemble ensemble;
    const auto probability = oneOf(model, "output", "probability", "margin");
    const auto mean = oneOf(model, "aggregate", "mean", "sum");
    const auto strictly = oneOf(model, "compare", "lt", "le");
    const auto cast = oneOf(model, "input_cast", "float32", "float32");
    for (const auto* part : {&probability, &mean, &strictly, &cast}) {
        if (!*part) {
            return fail(part->error());
        }
    }
    const auto* features = model.find<double>("n_features");
    const auto* base = model.find<double>("base");
    if (features == nullptr || !(*features >= 1 && *features <= kMostFeatures) || base == nullptr) {
        return fail(ErrorCode::formatMismatch, "n_features or base");
    }
    ensemble.featureCount = static_cast<std::int32_t>(*features);
    ensemble.output = *probability ? learn::TreeOutput::probability : learn::TreeOutput::margin;
    ensemble.averaged = *mean;
    ensemble.strictly = *strictly;
    ensemble.base = *base;
    return ensemble;
}

base::Result<learn::TreeEnsemble> readModel(const DataValue& model) {
    auto ensemble = readHead(model);
    if (!ensemble) {
        return ensemble;
    }
    const auto* trees = model.find<DataList>("trees");
    if (trees == nullptr || trees->size() > kMostTrees) {
        return fail(ErrorCode::formatMismatch, "trees");
    }
    for (const DataValue& one : *trees) {
        auto tree = readTree(one);
        if (!tree) {
            return fail(tree.error());
        }
        ensemble->trees.push_back(std::move(*tree));
    }
    if (auto sound = checkEnsemble(*ensemble); !sound) {
        return fail(sound.error());
    }
    return ensemble;
}

base::Result<RowTable> readRows(const DataValue& file, std::string_view key, std::size_t columns) {
    RowTable table{columns, {}};
    const DataValue* rows = file.find(key);
    if (rows == nullptr || (rows->as<DataNumbers>() != nullptr && rows->as<DataNumbers>()->empty())) {
        return table;
    }
    const auto* list = rows->as<DataList>();
    if (list == nullptr) {
        return fail(ErrorCode::formatMismatch, key);
    }
    for (const DataValue& row : *list) {
        const auto* cells = row.as<DataNumbers>();
        if (cells == nullptr || cells->size() != columns) {
            return fail(ErrorCode::formatMismatch, std::string(key) + ": a row of another width");
        }
        table.cells.insert(table.cells.end(), cells->begin(), cells->end());
    }
    return table;
}

base::Result<std::vector<std::string>> readNames(const DataValue& file, std::size_t columns) {
    std::vector<std::string> names;
    const DataValue* list = file.find("columns");
    if (list == nullptr) {
        return names;
    }
    if (list->as<DataList>() == nullptr || list->as<DataList>()->size() != columns) {
        return fail(ErrorCode::formatMismatch, "columns");
    }
    for (const DataValue& name : *list->as<DataList>()) {
        if (name.as<std::string>() == nullptr) {
            return fail(ErrorCode::formatMismatch, "columns");
        }
        names.push_back(*name.as<std::string>());
    }
    return names;
}

base::Result<const DataValue*> pickCase(const DataValue& file, const std::string& name) {
    const auto* format = file.find<std::string>("format");
    if (format == nullptr || *format != kList) {
        return &file;
    }
    const auto* cases = file.find<DataList>("cases");
    if (cases == nullptr || cases->empty()) {
        return fail(ErrorCode::formatMismatch, "cases");
    }
    for (const DataValue& one : *cases) {
        const auto* known = one.find<std::string>("name");
        if (name.empty() || (known != nullptr && *known == name)) {
            return &one;
        }
    }
    return fail(ErrorCode::notFound, name);
}

}  // namespace

bool isTreeJson(const DataValue& file) {
    const auto* format = file.find<std::string>("format");
    return (format != nullptr && (*format == kList || *format == "tree-shap-fixture/1")) ||
           file.find<DataObject>("model") != nullptr;
}

base::Result<TreeFixture> readTreeJson(const DataValue& file, const std::string& name) {
    const auto chosen = pickCase(file, name);
    if (!chosen) {
        return fail(chosen.error());
    }
    const DataValue* model = (*chosen)->find("model");
    if (model == nullptr) {
        return fail(ErrorCode::formatMismatch, "no model");
    }
    auto ensemble = readModel(*model);
    if (!ensemble) {
        return fail(ensemble.error());
    }
    const auto columns = static_cast<std::size_t>(ensemble->featureCount);
    auto names = readNames(**chosen, columns);
    auto rows = readRows(**chosen, "rows", columns);
    auto background = readRows(**chosen, "background", columns);
    for (const base::Error* error : {names ? nullptr : &names.error(), rows ? nullptr : &rows.error(),
                                     background ? nullptr : &background.error()}) {
        if (error != nullptr) {
            return fail(*error);
        }
    }
    return TreeFixture{std::move(*ensemble), std::move(*names), std::move(*rows), std::move(*background)};
}

}  // namespace sakhi::explain
