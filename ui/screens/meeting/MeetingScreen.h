#pragma once

#include "screens/Screen.h"

namespace sakhi::screens {

/// The page of a meeting while it is held: everybody stands pre-filled, and only what differs is typed.
Screen* makeMeetingScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
