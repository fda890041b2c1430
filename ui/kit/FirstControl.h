#pragma once

class QWidget;

namespace sakhi::kit {

/// The first control of a part that Tab stops at, or null where none is shown.
QWidget* firstControl(const QWidget& part);

}  // namespace sakhi::kit
