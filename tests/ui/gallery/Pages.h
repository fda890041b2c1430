#pragma once

#include "theme/Theme.h"

#include <QWidget>

namespace sakhi::gallery {

/// Buttons, fields, chips, empty list, dialog, toast, checks, progress: as in the picture of the components.
QWidget* makeComponents(const theme::Theme& theme);

/// Gauge, radar, waterfall, months, what-if and rows: as in the picture of the score.
QWidget* makeScore(const theme::Theme& theme);

/// Tables, steps, segments, dates, stat cells.
QWidget* makeLists(const theme::Theme& theme);

}  // namespace sakhi::gallery
