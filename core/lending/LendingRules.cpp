#include "lending/LendingRules.h"

namespace sakhi::lending {

LendingRules shippedRules() {
    using namespace std::chrono;
    return {base::Money::rupees(10), base::Money{}, sys_days{year{2020} / January / 1},
            "formats/import.md, NORMS.md 2.1: a rounding rest of a few rupees must not make a defaulter"};
}

}  // namespace sakhi::lending
