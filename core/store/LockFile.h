#pragma once

#include "base/Result.h"

#include <filesystem>

namespace sakhi::store {

/// The exclusive lock beside a store (`<file>.lock`), held by the operating system for this process: it goes
/// with the process, however that ends. A mark in it tells whether the last holder closed the store.
class LockFile {
public:
    /// storeLocked where another holder (this process too) has it; fileUnwritable where it cannot be made.
    static base::Result<LockFile> take(const std::filesystem::path& store);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

    /// Lets go and leaves the mark "not closed".
    ~LockFile();

    /// True where the holder before this one ended without release().
    [[nodiscard]] bool wasLeftOpen() const { return m_leftOpen; }

    /// Sets the mark "closed" and lets go.
    void release();

private:
    LockFile(std::intptr_t handle, bool leftOpen) : m_handle(handle), m_leftOpen(leftOpen) {}

    std::intptr_t m_handle{-1};
    bool m_leftOpen{false};
};

}  // namespace sakhi::store
