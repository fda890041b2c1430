#include "explain/ModelFile.h"

#include "explain/ByteStream.h"
#include "explain/DataValue.h"
#include "explain/ModelCheck.h"

namespace sakhi::explain {

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::uint32_t kVersion = 3;
constexpr std::uint8_t kLinear = 0;
constexpr std::uint8_t kTrees = 1;
/// Bytes of a tree's head, and of one node.
constexpr std::size_t kTreeHead = 5;
constexpr std::uint8_t kDefaultLeft = 1;

void writeSchema(ByteWriter& out, const learn::Model& model) {
    out.text(model.schema.target);
    out.text(model.schema.positive);
    out.number(static_cast<std::uint32_t>(model.schema.features.size()));
    for (const learn::Feature& feature : model.schema.features) {
        out.text(feature.name);
        out.number(static_cast<std::uint8_t>(feature.kind));
        out.number(static_cast<std::uint32_t>(feature.categories.size()));
        for (const std::string& category : feature.categories) {
            out.text(category);
        }
    }
    out.number(static_cast<std::uint32_t>(model.columns.size()));
    for (const learn::Column& column : model.columns) {
        out.number(column.feature);
        out.number(column.category);
    }
    out.number(static_cast<std::uint32_t>(model.constraints.size()));
    for (const learn::Monotone way : model.constraints) {
        out.number(static_cast<std::int8_t>(way));
    }
}

void readSchema(ByteReader& in, learn::Model& model) {
    model.schema.target = in.text();
    model.schema.positive = in.text();
    model.schema.features.resize(in.count(9));
    for (learn::Feature& feature : model.schema.features) {
        feature.name = in.text();
        feature.kind = in.choice(1) == 0 ? learn::FeatureKind::number : learn::FeatureKind::category;
        feature.categories.resize(in.count(4));
        for (std::string& category : feature.categories) {
            category = in.text();
        }
    }
    model.columns.resize(in.count(8));
    for (learn::Column& column : model.columns) {
        column.feature = in.number<std::int32_t>();
        column.category = in.number<std::int32_t>();
    }
    model.constraints.resize(in.count(1));
    for (learn::Monotone& way : model.constraints) {
        const auto value = static_cast<std::int8_t>(in.number<std::int8_t>());
        way = value < 0   ? learn::Monotone::falling
              : value > 0 ? learn::Monotone::rising
                          : learn::Monotone::free;
    }
}

void writeTrees(ByteWriter& out, const learn::TreeEnsemble& trees) {
    out.number(trees.featureCount);
    out.number(static_cast<std::uint8_t>(trees.output));
    out.number(static_cast<std::uint8_t>(trees.averaged ? 1 : 0));
    out.number(static_cast<std::uint8_t>(trees.strictly ? 1 : 0));
    out.number(trees.base);
    out.number(static_cast<std::uint32_t>(trees.trees.size()));
    for (const learn::Tree& tree : trees.trees) {
        out.number(static_cast<std::uint32_t>(tree.size()));
        out.number(static_cast<std::uint8_t>(tree.defaultLeft.empty() ? 0 : kDefaultLeft));
        out.elements(tree.feature);
        out.elements(tree.left);
        out.elements(tree.right);
        out.elements(tree.threshold);
        out.elements(tree.value);
        out.elements(tree.cover);
        out.elements(tree.defaultLeft);
    }
}

learn::TreeEnsemble readTrees(ByteReader& in) {
    learn::TreeEnsemble trees;
    trees.featureCount = in.number<std::int32_t>();
    trees.output = in.choice(1) == 0 ? learn::TreeOutput::probability : learn::TreeOutput::margin;
    trees.averaged = in.choice(1) == 1;
    trees.strictly = in.choice(1) == 1;
    trees.base = in.number<double>();
    trees.trees.resize(in.count(kTreeHead));
    for (learn::Tree& tree : trees.trees) {
        const auto nodes = in.number<std::uint32_t>();
        const bool ways = in.choice(kDefaultLeft) == kDefaultLeft;
        tree.feature = in.elements<std::int32_t>(nodes);
        tree.left = in.elements<std::int32_t>(nodes);
        tree.right = in.elements<std::int32_t>(nodes);
        tree.threshold = in.elements<double>(nodes);
        tree.value = in.elements<double>(nodes);
        tree.cover = in.elements<double>(nodes);
        tree.defaultLeft = in.elements<std::uint8_t>(ways ? nodes : 0);
    }
    return trees;
}

void writePart(ByteWriter& out, const learn::VotePart& part) {
    out.number(part.weight);
    if (const auto* linear = std::get_if<learn::LinearModel>(&part.model)) {
        out.number(kLinear);
        out.number(linear->intercept);
        out.array(linear->coefficient);
        out.array(linear->mean);
        out.array(linear->spread);
        return;
    }
    out.number(kTrees);
    writeTrees(out, std::get<learn::TreeEnsemble>(part.model));
}

void readPart(ByteReader& in, learn::VotePart& part) {
    part.weight = in.number<double>();
    if (in.choice(kTrees) == kTrees) {
        part.model = readTrees(in);
        return;
    }
    learn::LinearModel linear;
    linear.intercept = in.number<double>();
    linear.coefficient = in.array<double>();
    linear.mean = in.array<double>();
    linear.spread = in.array<double>();
    part.model = std::move(linear);
}

void writeTraining(ByteWriter& out, const learn::Model& model) {
    out.number(static_cast<std::uint8_t>(model.calibration.kind));
    out.number(model.calibration.slope);
    out.number(model.calibration.intercept);
    out.array(model.calibration.x);
    out.array(model.calibration.y);
    out.number(model.linearMissing);
    out.number(model.training.dataHash);
    out.number(model.training.rows);
    out.number(model.training.positives);
    out.number(model.training.seed);
    out.text(model.training.options);
}

void readTraining(ByteReader& in, learn::Model& model) {
    model.calibration.kind = static_cast<learn::CalibrationKind>(in.choice(2));
    model.calibration.slope = in.number<double>();
    model.calibration.intercept = in.number<double>();
    model.calibration.x = in.array<double>();
    model.calibration.y = in.array<double>();
    model.linearMissing = in.number<double>();
    model.training.dataHash = in.number<std::uint64_t>();
    model.training.rows = in.number<std::int64_t>();
    model.training.positives = in.number<std::int64_t>();
    model.training.seed = in.number<std::uint64_t>();
    model.training.options = in.text();
}

}  // namespace

std::string writeModel(const learn::Model& model) {
    ByteWriter out;
    out.bytes() = kModelMagic;
    out.number(kVersion);
    writeSchema(out, model);
    out.number(static_cast<std::uint32_t>(model.parts.size()));
    for (const learn::VotePart& part : model.parts) {
        writePart(out, part);
    }
    writeTraining(out, model);
    out.number(sumOfBytes(out.bytes()));
    return std::move(out.bytes());
}

base::Result<learn::Model> readModel(std::string_view bytes) {
    constexpr std::size_t kSum = sizeof(std::uint64_t);
    if (!bytes.starts_with(kModelMagic)) {
        return fail(ErrorCode::formatUnknown, "no model file");
    }
    if (bytes.size() > kMostFileBytes) {
        return fail(ErrorCode::fileTooLarge, "the model");
    }
    if (bytes.size() < kModelMagic.size() + sizeof(std::uint32_t) + kSum) {
        return fail(ErrorCode::fileDamaged, "cut short");
    }
    ByteReader in(bytes.substr(kModelMagic.size(), bytes.size() - kModelMagic.size() - kSum));
    if (in.number<std::uint32_t>() != kVersion) {
        return fail(ErrorCode::formatMismatch, "a model of another version");
    }
    ByteReader tail(bytes.substr(bytes.size() - kSum));
    if (tail.number<std::uint64_t>() != sumOfBytes(bytes.substr(0, bytes.size() - kSum))) {
        return fail(ErrorCode::fileDamaged, "the checksum is wrong");
    }
    learn::Model model;
    readSchema(in, model);
    model.parts.resize(in.count(9));
    for (learn::VotePart& part : model.parts) {
        readPart(in, part);
    }
    readTraining(in, model);
    if (!in.atEnd()) {
        return fail(ErrorCode::fileDamaged, in.ok() ? "something after the end" : "cut short");
    }
    if (auto sound = checkModel(model); !sound) {
        return fail(sound.error());
    }
    return model;
}

}  // namespace sakhi::explain
