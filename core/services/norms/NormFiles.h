#pragma once

#include <span>
#include <string_view>

namespace sakhi::services {

/// A file as the build found it.
struct ResourceFile {
    std::string_view name;
    std::string_view text;
};

/// resources/rules/*.json.
std::span<const ResourceFile> ruleFiles();

/// resources/scorecards/*.json.
std::span<const ResourceFile> cardFiles();

}  // namespace sakhi::services
