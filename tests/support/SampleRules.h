#pragma once

#include "lending/LendingRules.h"

namespace sakhi::test {

/// The rule on small arrears that the pure modules are tested with: ten rupees on internal loans.
inline lending::LendingRules sampleRules() {
    return {base::Money::rupees(10), {}};
}

}  // namespace sakhi::test
