#include "records/FileSource.h"

#include <zlib.h>

#include <algorithm>
#include <climits>

namespace sakhi::records {

using base::ErrorCode;
using base::fail;

void FileSource::Close::operator()(gzFile_s* file) const {
    gzclose(file);
}

base::Result<FileSource> FileSource::open(const std::filesystem::path& path) {
    FileSource source;
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        return fail(ErrorCode::fileUnreadable, path.filename().string());
    }
    // zlib reads a file without its header as it is.
    source.m_file.reset(gzopen(path.c_str(), "rb"));
    if (!source.m_file) {
        return fail(ErrorCode::fileUnreadable, path.filename().string());
    }
    gzbuffer(source.m_file.get(), 128 * 1024);
    return source;
}

base::Result<std::size_t> FileSource::read(std::span<char> room) {
    const auto most = static_cast<unsigned>(std::min<std::size_t>(room.size(), INT_MAX));
    const int got = gzread(m_file.get(), room.data(), most);
    int state = Z_OK;
    gzerror(m_file.get(), &state);
    if (got < 0 || (got == 0 && state == Z_BUF_ERROR)) {
        return fail(state == Z_ERRNO ? ErrorCode::fileUnreadable : ErrorCode::fileDamaged);
    }
    return static_cast<std::size_t>(got);
}

std::int64_t FileSource::bytesRead() const {
    return gzoffset(m_file.get());
}

}  // namespace sakhi::records
