#pragma once

#include "theme/Icons.h"

#include <QColor>
#include <QPixmap>

namespace sakhi::theme {

/// Draws an icon `px` pixels wide for a screen of `ratio` device pixels a pixel: `currentColor` becomes
/// `first`, `secondColor` becomes `second`. A null picture where the file is missing.
QPixmap iconPixmap(Icon icon, const QColor& first, const QColor& second, int px, qreal ratio);

}  // namespace sakhi::theme
