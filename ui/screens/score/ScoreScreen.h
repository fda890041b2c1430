#pragma once

#include "screens/Screen.h"

namespace sakhi::screens {

/// The score of the chosen group: what it is, why, and what would raise it. Read by everyone; a member sees
/// the same totals.
Screen* makeScoreScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
