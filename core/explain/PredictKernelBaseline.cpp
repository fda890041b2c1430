#include "explain/PredictKernel.h"

namespace sakhi::explain {

void predictTileBaseline(const PredictTile& tile, double* out) {
    predictTile<4, 4>(tile, out);
}

}  // namespace sakhi::explain
