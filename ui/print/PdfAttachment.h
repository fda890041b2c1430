#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <optional>

namespace sakhi::print {

/// The data attached to a PDF of this program, as they were attached. fileDamaged where the file is no PDF,
/// holds no attachment or one that cannot be unpacked.
base::Result<QByteArray> attachmentOf(const QByteArray& pdf);

/// What a zlib stream holds; nothing where it is none, or holds more than is attached to any paper.
std::optional<QByteArray> unpacked(const QByteArray& packed);

}  // namespace sakhi::print
