#pragma once

#include "screens/Screen.h"

namespace sakhi::screens {

/// The Applications page: what members ask for, where each request is, and what may be done with it.
Screen* makeApplicationsScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
