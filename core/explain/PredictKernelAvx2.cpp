#include "explain/PredictKernel.h"

namespace sakhi::explain {

void predictTileAvx2(const PredictTile& tile, double* out) {
    predictTile<8, 2>(tile, out);
}

}  // namespace sakhi::explain
