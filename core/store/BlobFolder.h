#pragma once

#include "domain/Attachment.h"
#include "security/Digest.h"
#include "store/SafeFile.h"
#include "store/Statement.h"

#include <filesystem>
#include <vector>

namespace sakhi::store {

/// A sealed file as it is named: by the hash of its bytes.
struct NamedBlob {
    domain::BlobHash hash{};
    std::int64_t size{0};
};

/// A blob that is being written: `<id>.part` until finish() gives it its name. Let go before, the part stays
/// for recovery.
class BlobPart {
public:
    BlobPart(SafeFile file, std::filesystem::path path) : m_file(std::move(file)), m_path(std::move(path)) {}

    /// Sealed bytes, handed to the operating system at once: a kill of the program loses none of them.
    base::Result<void> append(ByteView sealed);

    /// On the disk under its name; the part is gone.
    base::Result<NamedBlob> finish();

    /// Removes it.
    void discard();

private:
    SafeFile m_file;
    std::filesystem::path m_path;
    security::DigestStream m_digest;
    std::int64_t m_size{0};
};

/// The sealed files beside a store: `<store>.blobs/<hash in hex>`. They never change; what stands in them is
/// told by their name. Clear bytes are never written here.
class BlobFolder {
public:
    explicit BlobFolder(const std::filesystem::path& store);

    /// Begins a new blob; makes the folder where there is none. fileUnwritable, storeFull.
    base::Result<BlobPart> begin(const base::Uuid& id) const;

    /// The sealed bytes. fileNotFound where the file is missing, fileDamaged where it is cut or altered.
    [[nodiscard]] base::Result<Bytes> read(const domain::BlobHash& hash) const;

    /// A part's bytes, however it ended.
    [[nodiscard]] static base::Result<Bytes> readPart(const std::filesystem::path& part);

    /// What was being written when a program ended; in order of making.
    [[nodiscard]] std::vector<std::filesystem::path> parts() const;

    /// All blobs, the newest file first.
    [[nodiscard]] std::vector<domain::BlobHash> all() const;

    void remove(const domain::BlobHash& hash) const;

private:
    [[nodiscard]] std::filesystem::path pathOf(const domain::BlobHash& hash) const;

    std::filesystem::path m_folder;
};

}  // namespace sakhi::store
