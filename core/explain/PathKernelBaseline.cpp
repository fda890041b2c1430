#include "explain/PathKernel.h"

namespace sakhi::explain {

PathKernels pathKernelsBaseline() {
    return {pathRow<Vector<2>, Vector<2>, Vector<2>>, pathTile<Vector<2>>};
}

}  // namespace sakhi::explain
