#pragma once

#include "base/EnumText.h"

#include <array>
#include <vector>

namespace sakhi::explain {

/// Which machine instructions a kernel is made of. Results agree within 1e-13 between them.
enum class InstructionSet { baseline, avx2, avx512 };

/// Those this machine can run, the slowest first; baseline is always there.
std::vector<InstructionSet> availableInstructionSets();

/// The last of availableInstructionSets(), asked of the processor once.
InstructionSet bestInstructionSet();

}  // namespace sakhi::explain

template <>
struct sakhi::base::EnumKeys<sakhi::explain::InstructionSet> {
    static constexpr std::array rows{
        std::pair{sakhi::explain::InstructionSet::baseline, std::string_view("baseline")},
        std::pair{sakhi::explain::InstructionSet::avx2, std::string_view("avx2")},
        std::pair{sakhi::explain::InstructionSet::avx512, std::string_view("avx512")},
    };
};
