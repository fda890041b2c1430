#pragma once

#include "screens/Screen.h"

namespace sakhi::screens {

/// The page that begins a group (its register, members, and what it had before) and changes its rules later.
Screen* makeGroupSetupScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
