#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace sakhi::screens {

/// What a picture shows: a face may be small, a page of the books must stay legible.
enum class PhotoOf { face, page };

/// A picture file as a JPEG that may be kept (services::kLargestPhoto): turned upright, at most 480 pixels a
/// side of a face and 1,600 of a page, written anew so that nothing of what the camera noted (place, day,
/// make) is in it. formatUnknown, fileTooLarge. Usable from every thread.
base::Result<QByteArray> photoFrom(const QString& file, PhotoOf what);

}  // namespace sakhi::screens
