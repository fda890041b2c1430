#include "explain/ByteStream.h"
#include "explain/ModelFile.h"
#include "explain/ModelLoader.h"
#include "explain/PathShap.h"
#include "explain/TreePredictor.h"

#include <cstdlib>

using namespace sakhi;

namespace {

constexpr std::size_t kMostNodes = 500;

/// Our own form with its checksum put right, so that what stands behind it is reached.
std::string sealed(std::string bytes) {
    constexpr std::size_t kSum = 8;
    if (bytes.size() <= kSum || !bytes.starts_with(explain::kModelMagic)) {
        return bytes;
    }
    explain::ByteWriter out;
    out.bytes() = bytes.substr(0, bytes.size() - kSum);
    out.number(explain::sumOfBytes(out.bytes()));
    return out.bytes();
}

/// What was accepted must be explained and predicted with without a fault.
void use(const learn::TreeEnsemble& ensemble) {
    std::size_t nodes = 0;
    for (const learn::Tree& tree : ensemble.trees) {
        nodes += tree.size();
    }
    const auto shap = explain::PathShap::make(ensemble);
    const auto predictor = explain::TreePredictor::make(ensemble);
    if (nodes > kMostNodes || !shap || !predictor) {
        return;
    }
    const std::vector<double> row(shap->featureCount(), 0.5);
    std::vector<double> phi(row.size());
    shap->explain(row, phi);
    static_cast<void>(predictor->predict(row));
}

}  // namespace

/// Any bytes as a model file: refused, or a model that can be written again and explained.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = sealed(std::string(reinterpret_cast<const char*>(data), size));
    const auto loaded = explain::loadModel(bytes);
    if (!loaded) {
        return 0;
    }
    const std::string written = explain::writeModel(loaded->model);
    const auto again = explain::readModel(written);
    if (!again || explain::writeModel(*again) != written) {
        std::abort();
    }
    if (const auto* trees = std::get_if<learn::TreeEnsemble>(&loaded->model.parts.front().model)) {
        use(*trees);
    }
    return 0;
}
