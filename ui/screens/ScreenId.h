#pragma once

#include "base/EnumText.h"
#include "domain/Ids.h"

#include <optional>

namespace sakhi::screens {

/// The pages of the program; the key names a page in the saved window state and in pictures.
enum class ScreenId { home, score, applications, queue, appraisal, import, groupSetup };

/// What a page is opened on besides the chosen group; empty where the group alone matters.
struct Subject {
    std::optional<domain::ApplicationId> application;
    /// A measure of the score to begin with: its slider has the focus ("attendance_rate").
    std::string measure;
    /// A group that is not there yet is meant, whichever is chosen.
    bool newGroup{false};
};

}  // namespace sakhi::screens

namespace sakhi::base {
template <>
struct EnumKeys<screens::ScreenId> {
    static constexpr std::array<std::pair<screens::ScreenId, std::string_view>, 7> rows{{
        {screens::ScreenId::home, "home"},
        {screens::ScreenId::score, "score"},
        {screens::ScreenId::applications, "applications"},
        {screens::ScreenId::queue, "queue"},
        {screens::ScreenId::appraisal, "appraisal"},
        {screens::ScreenId::import, "import"},
        {screens::ScreenId::groupSetup, "group_setup"},
    }};
};
}  // namespace sakhi::base
