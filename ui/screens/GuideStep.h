#pragma once

#include "base/EnumText.h"

namespace sakhi::screens {

/// How far a guided first meeting has come. A page that takes part says each as it happens
/// (Screen::guideStep): the Meeting page all of them, in whatever order she goes.
enum class GuideStep { started, rollCalled, collected, resolved, counted, closed };

}  // namespace sakhi::screens

namespace sakhi::base {
template <>
struct EnumKeys<screens::GuideStep> {
    static constexpr std::array<std::pair<screens::GuideStep, std::string_view>, 6> rows{{
        {screens::GuideStep::started, "started"},
        {screens::GuideStep::rollCalled, "roll_called"},
        {screens::GuideStep::collected, "collected"},
        {screens::GuideStep::resolved, "resolved"},
        {screens::GuideStep::counted, "counted"},
        {screens::GuideStep::closed, "closed"},
    }};
};
}  // namespace sakhi::base
