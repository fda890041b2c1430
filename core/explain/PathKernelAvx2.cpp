#include "explain/PathKernel.h"

namespace sakhi::explain {

PathKernels pathKernelsAvx2() {
    return {pathRow<Vector<2>, Vector<4>, Vector<4>>, pathTile<Vector<4>>};
}

}  // namespace sakhi::explain
