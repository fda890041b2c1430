#include "explain/PredictKernel.h"

namespace sakhi::explain {

void predictTileAvx2(const PredictTile& tile, double* out) {
    predictTile(tile, out);
}

}  // namespace sakhi::explain
