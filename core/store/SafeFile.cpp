#include "store/SafeFile.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#ifdef _WIN32
#include <io.h>
#include <sys/stat.h>
#else
#include <unistd.h>
#endif

namespace sakhi::store {

namespace {

#ifdef _WIN32

int openNew(const std::filesystem::path& path) {
    return _wopen(path.c_str(), _O_WRONLY | _O_CREAT | _O_TRUNC | _O_BINARY, _S_IREAD | _S_IWRITE);
}

std::int64_t writeSome(int file, std::span<const std::uint8_t> bytes) {
    return _write(file, bytes.data(), static_cast<unsigned>(bytes.size()));
}

bool flush(int file) {
    return _commit(file) == 0;
}

bool closeFile(int file) {
    return _close(file) == 0;
}

#else

int openNew(const std::filesystem::path& path) {
    return ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}

std::int64_t writeSome(int file, std::span<const std::uint8_t> bytes) {
    return ::write(file, bytes.data(), bytes.size());
}

bool flush(int file) {
    return ::fsync(file) == 0;
}

bool closeFile(int file) {
    return ::close(file) == 0;
}

#endif

base::Result<void> failedWrite() {
    return base::fail(errno == ENOSPC ? base::ErrorCode::storeFull : base::ErrorCode::fileUnwritable,
                      "attachment");
}

}  // namespace

base::Result<SafeFile> SafeFile::make(const std::filesystem::path& path) {
    const int file = openNew(path);
    if (file < 0) {
        return base::fail(failedWrite().error());
    }
    return SafeFile(file);
}

SafeFile::SafeFile(SafeFile&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

SafeFile& SafeFile::operator=(SafeFile&& other) noexcept {
    std::swap(m_file, other.m_file);
    return *this;
}

SafeFile::~SafeFile() {
    if (m_file >= 0) {
        closeFile(m_file);
    }
}

base::Result<void> SafeFile::append(std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const std::int64_t written = writeSome(m_file, bytes);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return failedWrite();
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

base::Result<void> SafeFile::finish() {
    const bool flushed = flush(m_file);
    const bool closed = closeFile(std::exchange(m_file, -1));
    return flushed && closed ? base::Result<void>() : failedWrite();
}

base::Result<void> syncFolder(const std::filesystem::path& folder) {
#ifdef _WIN32
    // NTFS keeps names in its own log.
    static_cast<void>(folder);
    return {};
#else
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0) {
        return failedWrite();
    }
    const bool flushed = flush(file);
    closeFile(file);
    return flushed ? base::Result<void>() : failedWrite();
#endif
}

}  // namespace sakhi::store
