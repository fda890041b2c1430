#pragma once

#include <string_view>

namespace sakhi::services {

/// resources/models/group_low_risk.sakhi-model, as the build found it; empty where there was none.
std::string_view groupLowRiskBytes();

}  // namespace sakhi::services
