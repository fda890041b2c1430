#include "explain/InstructionSet.h"

namespace sakhi::explain {

std::vector<InstructionSet> availableInstructionSets() {
    std::vector<InstructionSet> sets{InstructionSet::baseline};
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0) {
        sets.push_back(InstructionSet::avx2);
        if (__builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512dq") != 0 &&
            __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512bw") != 0) {
            sets.push_back(InstructionSet::avx512);
        }
    }
#endif
    return sets;
}

InstructionSet bestInstructionSet() {
    static const InstructionSet best = availableInstructionSets().back();
    return best;
}

}  // namespace sakhi::explain
