#pragma once

#include "base/Result.h"
#include "services/Attachments.h"

#include <QByteArray>
#include <QString>

namespace sakhi::screens {

/// What a picture shows: a face may be small, a page of the books must stay legible.
enum class PhotoOf { face, page };

/// A picture file as a JPEG that may be kept (services::kLargestPhoto): turned upright, at most 480 pixels a
/// side of a face and 1,600 of a page, written anew so that nothing of what the camera noted (place, day,
/// make) is in it. formatUnknown, fileTooLarge. Usable from every thread.
base::Result<QByteArray> photoFrom(const QString& file, PhotoOf what);

/// Its bytes as they are kept; valid as long as `photo` is.
inline security::ByteView viewOf(const QByteArray& photo) {
    return {reinterpret_cast<const std::uint8_t*>(photo.constData()), static_cast<std::size_t>(photo.size())};
}

}  // namespace sakhi::screens
