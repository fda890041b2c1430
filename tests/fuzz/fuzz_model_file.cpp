#include "explain/ModelFile.h"
#include "explain/ModelLoader.h"
#include "explain/PathShap.h"
#include "explain/TreePredictor.h"

#include <zlib.h>

#include <cstdlib>
#include <cstring>

using namespace sakhi;

namespace {

constexpr std::size_t kMostNodes = 500;

/// Our own form with its checksum put right, so that what stands behind it is reached.
std::string sealed(std::string bytes) {
    if (bytes.size() > 4 && bytes.starts_with(explain::kModelMagic)) {
        const std::size_t body = bytes.size() - 4;
        const auto sum = static_cast<std::uint32_t>(
            crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<z_size_t>(body)));
        std::memcpy(bytes.data() + body, &sum, 4);
    }
    return bytes;
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
