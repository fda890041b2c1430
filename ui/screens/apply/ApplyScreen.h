#pragma once

#include "screens/Screen.h"

namespace sakhi::screens {

/// A new application, one decision a page: who (for a representative), what for, how much, in her own voice,
/// and once more in plain words.
Screen* makeApplyScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
