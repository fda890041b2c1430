#pragma once

#include "screens/Screen.h"

namespace sakhi::screens {

/// The page that brings in a folder of records from CSV files: choose, check, bring in.
Screen* makeImportScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
