#pragma once

#include "screens/Screen.h"

namespace sakhi::screens {

/// Home: of one group for a representative, a member and (read only) staff; of all groups where none is
/// chosen.
Screen* makeHomeScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
