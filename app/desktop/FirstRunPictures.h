#pragma once

#include "shell/Window.h"

#include <functional>

namespace sakhi::desktop {

/// Goes as a new person from a computer without records to the cut-off sheet of her first group and to the
/// practice group, and calls `save` with a name for each page on the way. The window has begun on a store
/// that is not there; its folder goes after it.
void walkFirstRun(shell::Window& window, const std::function<void(const char*)>& save);

/// The help sheet and the search for commands over the page that is shown.
void showHelpAndCommands(shell::Window& window, const std::function<void(const char*)>& save);

}  // namespace sakhi::desktop
