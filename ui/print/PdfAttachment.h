#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace sakhi::print {

/// The data attached to a PDF of this program, as they were attached. fileDamaged where the file is no PDF,
/// holds no attachment or one that cannot be unpacked.
base::Result<QByteArray> attachmentOf(const QByteArray& pdf);

}  // namespace sakhi::print
