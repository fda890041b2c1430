#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace sakhi::screens {

/// A picture file as a small JPEG: turned upright, at most 480 pixels a side, written anew so that nothing of
/// what the camera noted (place, day, make) is in it. formatUnknown, fileTooLarge.
base::Result<QByteArray> photoOf(const QString& file);

}  // namespace sakhi::screens
