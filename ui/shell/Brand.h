#pragma once

#include "theme/Theme.h"

#include <QWidget>

namespace sakhi::shell {

/// The program's mark and its name.
QWidget* makeBrand(const theme::Theme& theme, QWidget* parent);

}  // namespace sakhi::shell
