#pragma once

#include "screens/Screen.h"

namespace sakhi::screens {

/// An officer's visit to the chosen group: checklist, who was met, notes, earlier visits; and the way to a
/// meeting that she enters on the group's behalf.
Screen* makeVisitScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
