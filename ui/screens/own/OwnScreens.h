#pragma once

#include "screens/Screen.h"

namespace sakhi::screens {

/// My record: meetings, savings, what she owes and when, how evenly she saves, how the group does.
Screen* makeRecordScreen(const ScreenContext& context, QWidget* parent);

/// Status: where her application stands; after a refusal why, what she can do, and when she may ask again.
Screen* makeStatusScreen(const ScreenContext& context, QWidget* parent);

/// Her passbook, the newest line first.
Screen* makePassbookScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
