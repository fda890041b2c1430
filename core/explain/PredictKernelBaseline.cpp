#include "explain/PredictKernel.h"

namespace sakhi::explain {

void predictTileBaseline(const PredictTile& tile, double* out) {
    predictTile(tile, out);
}

}  // namespace sakhi::explain
