#include "store/BlobFolder.h"

#include <algorithm>
#include <fstream>

namespace sakhi::store {

using base::ErrorCode;
using base::fail;
using base::Result;
namespace fs = std::filesystem;

namespace {

constexpr const char* kPart = ".part";
/// Nothing of ours is larger; what is, is not read into memory.
constexpr std::uintmax_t kLargest = std::uintmax_t{16} * 1024 * 1024;

/// Details name the file by the first of its hash: enough to find it.
std::string shortName(const fs::path& path) {
    return path.filename().string().substr(0, 12);
}

Result<Bytes> readFile(const fs::path& path) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error) {
        return fail(ErrorCode::fileNotFound, shortName(path));
    }
    if (size > kLargest) {
        return fail(ErrorCode::fileTooLarge, shortName(path));
    }
    std::ifstream in(path, std::ios::binary);
    Bytes bytes(static_cast<std::size_t>(size));
    if (!in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()))) {
        return fail(ErrorCode::fileUnreadable, shortName(path));
    }
    return bytes;
}

std::vector<fs::directory_entry> entriesOf(const fs::path& folder) {
    std::vector<fs::directory_entry> out;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        out.push_back(*at);
    }
    return out;
}

}  // namespace

Result<void> BlobPart::append(ByteView sealed) {
    m_digest.add(sealed);
    m_size += static_cast<std::int64_t>(sealed.size());
    return m_file.append(sealed);
}

Result<NamedBlob> BlobPart::finish() {
    if (const auto kept = m_file.finish(); !kept) {
        return fail(kept.error());
    }
    const NamedBlob named{m_digest.finish(), m_size};
    std::error_code error;
    fs::rename(m_path, m_path.parent_path() / security::toHex(named.hash), error);
    if (error) {
        return fail(ErrorCode::fileUnwritable, shortName(m_path));
    }
    if (const auto kept = syncFolder(m_path.parent_path()); !kept) {
        return fail(kept.error());
    }
    return named;
}

void BlobPart::discard() {
    std::error_code ignored;
    fs::remove(m_path, ignored);
}

BlobFolder::BlobFolder(const fs::path& store) : m_folder(store) {
    m_folder += ".blobs";
}

Result<BlobPart> BlobFolder::begin(const base::Uuid& id) const {
    std::error_code error;
    if (fs::create_directories(m_folder, error)) {
        fs::permissions(m_folder, fs::perms::owner_all, error);
    }
    fs::path path = m_folder / base::toText(id);
    path += kPart;
    auto file = SafeFile::make(path);
    if (!file) {
        return fail(file.error());
    }
    return BlobPart(std::move(*file), std::move(path));
}

Result<Bytes> BlobFolder::read(const domain::BlobHash& hash) const {
    const fs::path path = pathOf(hash);
    auto bytes = readFile(path);
    if (bytes && security::blake2b256(*bytes) != hash) {
        return fail(ErrorCode::fileDamaged, shortName(path));
    }
    return bytes;
}

Result<Bytes> BlobFolder::readPart(const fs::path& part) {
    return readFile(part);
}

std::vector<fs::path> BlobFolder::parts() const {
    std::vector<fs::path> out;
    for (const auto& entry : entriesOf(m_folder)) {
        if (entry.path().extension() == kPart) {
            out.push_back(entry.path());
        }
    }
    std::ranges::sort(out);
    return out;
}

std::vector<domain::BlobHash> BlobFolder::all() const {
    std::vector<std::pair<fs::file_time_type, domain::BlobHash>> found;
    for (const auto& entry : entriesOf(m_folder)) {
        const auto bytes = security::fromHex(entry.path().filename().string());
        std::error_code error;
        const auto written = entry.last_write_time(error);
        if (bytes && bytes->size() == domain::BlobHash().size() && !error) {
            domain::BlobHash hash{};
            std::ranges::copy(*bytes, hash.begin());
            found.emplace_back(written, hash);
        }
    }
    std::ranges::sort(found, std::greater());
    std::vector<domain::BlobHash> out(found.size());
    std::ranges::transform(found, out.begin(), [](const auto& one) { return one.second; });
    return out;
}

void BlobFolder::remove(const domain::BlobHash& hash) const {
    std::error_code ignored;
    fs::remove(pathOf(hash), ignored);
}

fs::path BlobFolder::pathOf(const domain::BlobHash& hash) const {
    return m_folder / security::toHex(hash);
}

}  // namespace sakhi::store
