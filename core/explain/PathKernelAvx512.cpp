#include "explain/PathKernel.h"

namespace sakhi::explain {

PathKernels pathKernelsAvx512() {
#if defined(__AVX512F__)
    return {pathRow<Vector<2>, Vector<4>, Vector<8>>, pathTile<Vector<8>>};
#else
    return {pathRow<Vector<2>, Vector<4>, Vector<4>>, pathTile<Vector<4>>};
#endif
}

}  // namespace sakhi::explain
