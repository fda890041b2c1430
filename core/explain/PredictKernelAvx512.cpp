#include "explain/PredictKernel.h"

namespace sakhi::explain {

void predictTileAvx512(const PredictTile& tile, double* out) {
    predictTile<16, 2>(tile, out);
}

}  // namespace sakhi::explain
