#pragma once

#include "domain/Attachment.h"

#include <QVariant>

#include <optional>

namespace sakhi::screens {

/// A kept file as a field of unfinished input, which is written to disk; invalid where there is none.
QVariant fieldOf(const std::optional<domain::Attachment>& attachment);

/// And back; none where the field holds no such thing.
std::optional<domain::Attachment> attachmentIn(const QVariant& field);

}  // namespace sakhi::screens
