#pragma once

#include "screens/Screen.h"

namespace sakhi::screens {

/// An officer's day: visits due, groups that meet this week, applications to check, meetings that are not in
/// the books.
Screen* makeTodayScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
