#include "explain/XgboostModel.h"

#include "explain/TreeCheck.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace sakhi::explain {

namespace {

using base::ErrorCode;
using base::fail;

auto mismatch(std::string reason) {
    return fail(ErrorCode::formatMismatch, std::move(reason));
}

/// A number that XGBoost writes as a text.
std::optional<double> numberIn(const DataValue* object, std::string_view key) {
    const auto* text = object == nullptr ? nullptr : object->find<std::string>(key);
    if (text == nullptr) {
        return std::nullopt;
    }
    double value = 0;
    const auto [stop, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc() || stop != text->data() + text->size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

/// The arrays of a tree as the file has them.
struct RawTree {
    const DataNumbers* left;
    const DataNumbers* right;
    const DataNumbers* feature;
    const DataNumbers* condition;
    const DataNumbers* cover;
    std::vector<std::uint8_t> defaultLeft;
};

/// default_left is a list of numbers, in older files of true and false.
std::vector<std::uint8_t> waysOf(const DataValue& tree) {
    std::vector<std::uint8_t> ways;
    if (const auto* numbers = tree.find<DataNumbers>("default_left")) {
        for (const double number : *numbers) {
            ways.push_back(number != 0 ? 1 : 0);
        }
    } else if (const auto* list = tree.find<DataList>("default_left")) {
        for (const DataValue& one : *list) {
            ways.push_back(one.as<bool>() != nullptr && *one.as<bool>() ? 1 : 0);
        }
    }
    return ways;
}

std::string readRaw(const DataValue& tree, RawTree& raw) {
    raw = {tree.find<DataNumbers>("left_children"), tree.find<DataNumbers>("right_children"),
           tree.find<DataNumbers>("split_indices"), tree.find<DataNumbers>("split_conditions"),
           tree.find<DataNumbers>("sum_hessian"),   waysOf(tree)};
    for (const DataNumbers* array : {raw.left, raw.right, raw.feature, raw.condition, raw.cover}) {
        if (array == nullptr || array->empty() || array->size() != raw.left->size()) {
            return "a tree's arrays are missing or differ in length";
        }
    }
    if (raw.defaultLeft.size() != raw.left->size()) {
        return "a tree's arrays are missing or differ in length";
    }
    if (const auto* types = tree.find<DataNumbers>("split_type")) {
        if (std::any_of(types->begin(), types->end(), [](double type) { return type != 0; })) {
            return "a categorical split";
        }
    }
    return {};
}

/// The nodes that can be reached, breadth first; pruned ones stay out.
std::string orderOf(const RawTree& raw, std::vector<std::size_t>& order) {
    const auto count = static_cast<double>(raw.left->size());
    std::vector<bool> seen(raw.left->size(), false);
    order.assign(1, 0);
    seen[0] = true;
    for (std::size_t at = 0; at < order.size(); ++at) {
        const double left = (*raw.left)[order[at]];
        const double right = (*raw.right)[order[at]];
        if (left == -1 && right == -1) {
            continue;
        }
        for (const double child : {left, right}) {
            if (!(child > 0 && child < count) || child != std::trunc(child)) {
                return "a child out of range";
            }
            const auto node = static_cast<std::size_t>(child);
            if (seen[node]) {
                return "a node with two parents, or a ring";
            }
            seen[node] = true;
            order.push_back(node);
        }
    }
    return {};
}

std::string readTree(const DataValue& from, learn::Tree& tree) {
    RawTree raw{};
    std::vector<std::size_t> order;
    std::string reason = readRaw(from, raw);
    if (reason.empty()) {
        reason = orderOf(raw, order);
    }
    std::int32_t next = 1;
    for (std::size_t at = 0; reason.empty() && at < order.size(); ++at) {
        const std::size_t i = order[at];
        const bool leaf = (*raw.left)[i] == -1;
        const auto condition = static_cast<double>(static_cast<float>((*raw.condition)[i]));
        const double feature = leaf ? -1 : (*raw.feature)[i];
        if (!(feature >= -1 && feature < kMostFeatures) || feature != std::trunc(feature)) {
            return "a feature out of range";
        }
        tree.feature.push_back(static_cast<std::int32_t>(feature));
        tree.threshold.push_back(leaf ? 0.0 : condition);
        tree.value.push_back(leaf ? condition : 0.0);
        tree.cover.push_back(static_cast<double>(static_cast<float>((*raw.cover)[i])));
        tree.defaultLeft.push_back(raw.defaultLeft[i]);
        tree.left.push_back(leaf ? -1 : next++);
        tree.right.push_back(leaf ? -1 : next++);
    }
    return reason;
}

/// What the objective makes of base_score: the margin the sum of trees starts from.
base::Result<double> baseMargin(const DataValue& learner) {
    const DataValue* objective = learner.find("objective");
    const auto* name = objective == nullptr ? nullptr : objective->find<std::string>("name");
    const auto score = numberIn(learner.find("learner_model_param"), "base_score");
    if (name == nullptr || !score) {
        return mismatch("no objective or base_score");
    }
    const auto base = static_cast<double>(static_cast<float>(*score));
    if (*name == "reg:squarederror") {
        return base;
    }
    if (*name != "binary:logistic" && *name != "binary:logitraw" && *name != "reg:logistic") {
        return mismatch("the objective " + *name);
    }
    if (!(base > 0 && base < 1)) {
        return mismatch("a base_score that is no probability");
    }
    return std::log(base / (1 - base));
}

base::Result<std::int32_t> featureCountOf(const DataValue& learner) {
    const DataValue* parameters = learner.find("learner_model_param");
    const auto features = numberIn(parameters, "num_feature");
    const auto classes = numberIn(parameters, "num_class");
    const auto targets = numberIn(parameters, "num_target");
    if (!features || !(*features >= 1 && *features <= kMostFeatures)) {
        return mismatch("the number of features");
    }
    if ((classes && *classes > 1) || (targets && *targets > 1)) {
        return mismatch("more than one output");
    }
    return static_cast<std::int32_t>(*features);
}

base::Result<const DataList*> treesOf(const DataValue& learner) {
    const DataValue* booster = learner.find("gradient_booster");
    const auto* name = booster == nullptr ? nullptr : booster->find<std::string>("name");
    if (name == nullptr || *name != "gbtree") {
        return mismatch("the booster is not gbtree");
    }
    const DataValue* model = booster->find("model");
    const auto* trees = model == nullptr ? nullptr : model->find<DataList>("trees");
    if (trees == nullptr || trees->empty() || trees->size() > kMostTrees) {
        return mismatch("no trees, or too many");
    }
    return trees;
}

std::vector<std::string> namesOf(const DataValue& learner, std::size_t features) {
    std::vector<std::string> names;
    const auto* list = learner.find<DataList>("feature_names");
    for (std::size_t i = 0; list != nullptr && list->size() == features && i < features; ++i) {
        const auto* name = (*list)[i].as<std::string>();
        if (name == nullptr) {
            return {};
        }
        names.push_back(*name);
    }
    return names;
}

}  // namespace

bool isXgboostModel(const DataValue& file) {
    return file.find<DataObject>("learner") != nullptr;
}

base::Result<XgboostModel> readXgboostModel(const DataValue& file) {
    const DataValue* learner = file.find("learner");
    if (learner == nullptr) {
        return mismatch("no learner");
    }
    const auto features = featureCountOf(*learner);
    const auto base = baseMargin(*learner);
    const auto trees = treesOf(*learner);
    for (const base::Error* error : {features ? nullptr : &features.error(), base ? nullptr : &base.error(),
                                     trees ? nullptr : &trees.error()}) {
        if (error != nullptr) {
            return fail(*error);
        }
    }
    XgboostModel model;
    model.ensemble = {*features, learn::TreeOutput::margin, false, true, *base, {}};
    for (const DataValue& one : **trees) {
        const std::string reason = readTree(one, model.ensemble.trees.emplace_back());
        if (!reason.empty()) {
            return mismatch("tree " + std::to_string(model.ensemble.trees.size() - 1) + ": " + reason);
        }
    }
    if (auto sound = checkEnsemble(model.ensemble); !sound) {
        return fail(sound.error());
    }
    model.columns = namesOf(*learner, static_cast<std::size_t>(*features));
    return model;
}

}  // namespace sakhi::explain
