#pragma once

#include "base/Result.h"

#include <cstdint>
#include <filesystem>
#include <span>

namespace sakhi::store {

/// A new file of this user alone, written from its beginning; what is written is the operating system's at
/// once.
class SafeFile {
public:
    /// fileUnwritable; an older file of the name is emptied.
    static base::Result<SafeFile> make(const std::filesystem::path& path);

    SafeFile(SafeFile&& other) noexcept;
    SafeFile& operator=(SafeFile&& other) noexcept;
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;
    ~SafeFile();

    /// storeFull or fileUnwritable.
    base::Result<void> append(std::span<const std::uint8_t> bytes);

    /// On the disk and closed.
    base::Result<void> finish();

private:
    explicit SafeFile(int file) : m_file(file) {}

    int m_file{-1};
};

/// Makes names that were made or changed in the folder outlast a power cut.
base::Result<void> syncFolder(const std::filesystem::path& folder);

}  // namespace sakhi::store
