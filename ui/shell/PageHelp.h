#pragma once

#include "screens/ScreenId.h"

#include <QStringList>

namespace sakhi::shell {

/// The help of a page, a paragraph a line, in the language of the screen; empty where none is written.
QStringList helpOf(screens::ScreenId page);

}  // namespace sakhi::shell
