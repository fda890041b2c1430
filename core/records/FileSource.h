#pragma once

#include "base/CsvReader.h"
#include "base/Progress.h"

#include <cstdint>
#include <filesystem>
#include <memory>

struct gzFile_s;

namespace sakhi::records {

/// A plain or .gz file read in chunks; never whole in memory.
class FileSource {
public:
    /// Opens a file; fileUnreadable where it cannot be.
    static base::Result<FileSource> open(const std::filesystem::path& path);

    /// Reads on; fileUnreadable, or fileDamaged where a .gz does not hold what it says.
    base::Result<std::size_t> read(std::span<char> room);

    /// Bytes of the file (not of its contents) read so far.
    [[nodiscard]] std::int64_t bytesRead() const;

private:
    struct Close {
        void operator()(gzFile_s* file) const;
    };

    std::unique_ptr<gzFile_s, Close> m_file;
};

}  // namespace sakhi::records
