#include "store/LockFile.h"

#include <utility>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace sakhi::store {

namespace {

constexpr std::intptr_t kNone = -1;

#ifdef _WIN32

HANDLE handleOf(std::intptr_t handle) {
    return reinterpret_cast<HANDLE>(handle);
}

// No sharing: a second opening fails until this one ends.
base::Result<std::intptr_t> openExclusive(const std::filesystem::path& path) {
    const HANDLE handle = CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return base::fail(GetLastError() == ERROR_SHARING_VIOLATION ? base::ErrorCode::storeLocked
                                                                    : base::ErrorCode::fileUnwritable,
                          path.filename().string());
    }
    return reinterpret_cast<std::intptr_t>(handle);
}

bool hasMark(std::intptr_t handle) {
    LARGE_INTEGER size{};
    return GetFileSizeEx(handleOf(handle), &size) != 0 && size.QuadPart > 0;
}

void setMark(std::intptr_t handle, bool open) {
    DWORD written = 0;
    SetFilePointer(handleOf(handle), 0, nullptr, FILE_BEGIN);
    SetEndOfFile(handleOf(handle));
    if (open) {
        WriteFile(handleOf(handle), "open\n", 5, &written, nullptr);
    }
}

void closeHandle(std::intptr_t handle) {
    CloseHandle(handleOf(handle));
}

#else

base::Result<std::intptr_t> openExclusive(const std::filesystem::path& path) {
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        return base::fail(base::ErrorCode::fileUnwritable, path.filename().string());
    }
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool held = errno == EWOULDBLOCK;
        ::close(file);
        return base::fail(held ? base::ErrorCode::storeLocked : base::ErrorCode::fileUnwritable,
                          path.filename().string());
    }
    return file;
}

bool hasMark(std::intptr_t handle) {
    return ::lseek(static_cast<int>(handle), 0, SEEK_END) > 0;
}

// A mark that cannot be written costs only the check after an unclean end.
void setMark(std::intptr_t handle, bool open) {
    const int file = static_cast<int>(handle);
    const bool done = ::ftruncate(file, 0) == 0 && (!open || ::pwrite(file, "open\n", 5, 0) == 5);
    static_cast<void>(done);
}

void closeHandle(std::intptr_t handle) {
    ::close(static_cast<int>(handle));
}

#endif

}  // namespace

base::Result<LockFile> LockFile::take(const std::filesystem::path& store) {
    std::filesystem::path path = store;
    path += ".lock";
    const auto handle = openExclusive(path);
    if (!handle) {
        return base::fail(handle.error());
    }
    LockFile lock(*handle, hasMark(*handle));
    setMark(*handle, true);
    return lock;
}

LockFile::LockFile(LockFile&& other) noexcept
    : m_handle(std::exchange(other.m_handle, kNone)), m_leftOpen(other.m_leftOpen) {}

LockFile& LockFile::operator=(LockFile&& other) noexcept {
    if (this != &other) {
        if (m_handle != kNone) {
            closeHandle(m_handle);
        }
        m_handle = std::exchange(other.m_handle, kNone);
        m_leftOpen = other.m_leftOpen;
    }
    return *this;
}

LockFile::~LockFile() {
    if (m_handle != kNone) {
        closeHandle(m_handle);
    }
}

void LockFile::release() {
    if (m_handle != kNone) {
        setMark(m_handle, false);
        closeHandle(std::exchange(m_handle, kNone));
    }
}

}  // namespace sakhi::store
