#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace sakhi::explain {

/// A whole file, unpacked where it is gzip. fileNotFound, fileUnreadable, fileTooLarge above kMostFileBytes
/// (unpacked), fileDamaged where the gzip stream is cut or its checksum is wrong.
base::Result<std::string> readFileBytes(const std::string& path);

/// Bytes unpacked where they are gzip, else as they are.
base::Result<std::string> unpacked(std::string bytes);

/// Writes a file beside its place and renames it there. fileUnwritable.
base::Result<void> writeFileBytes(const std::string& path, std::string_view bytes);

}  // namespace sakhi::explain
