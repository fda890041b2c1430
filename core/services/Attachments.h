#pragma once

#include "base/Clock.h"
#include "domain/Attachment.h"
#include "services/Session.h"
#include "store/BlobFolder.h"
#include "store/Store.h"

#include <memory>
#include <optional>
#include <vector>

namespace sakhi::services {

/// A voice note that is being recorded, sealed as it grows. Let go before finish() or discard(), what was
/// recorded is offered by Attachments::leftOver().
class Recording {
public:
    Recording(security::StreamSealer sealer, store::BlobPart part)
        : m_sealer(std::move(sealer)), m_part(std::move(part)) {}

    base::Result<void> append(security::ByteView clear);
    base::Result<domain::Attachment> finish(std::int64_t durationMs);
    void discard() { m_part.discard(); }

private:
    security::StreamSealer m_sealer;
    store::BlobPart m_part;
};

/// The sealed files that belong to records, for whoever may read the record. Usable from every thread.
class Attachments {
public:
    /// Everything must outlive it.
    Attachments(store::Store& store, const base::Clock& clock, base::Entropy& entropy);

    /// Begins a voice note of the signed-in person.
    base::Result<std::unique_ptr<Recording>> record(const Session& session);

    /// Keeps an Ogg/Opus file as her voice note; errors are those of sound::readOpus.
    base::Result<domain::Attachment> keepNote(const Session& session, security::ByteView file);

    /// Keeps a picture (JPEG) of the signed-in person's making. ruleBroken "photo_form" (no JPEG, or it tells
    /// where and by what it was taken), "photo_size".
    base::Result<domain::Attachment> keepPhoto(const Session& session, security::ByteView file);

    /// The clear bytes: of what she recorded herself, or of a record that she may read. notAllowed;
    /// fileNotFound, fileDamaged where the file is missing, cut or altered.
    base::Result<std::vector<std::uint8_t>> open(const Session& session,
                                                 const domain::Attachment& attachment);

    /// Her newest voice note that no record holds: the program ended while she recorded, or before the
    /// application was made. What of it cannot be played is removed.
    base::Result<std::optional<domain::Attachment>> leftOver(const Session& session);

    /// Removes what she recorded and no record holds; another file stays.
    base::Result<void> discard(const Session& session, const domain::Attachment& attachment);

private:
    base::Result<void> mayOpen(const Session& session, const domain::BlobHash& hash, const base::Uuid& owner);
    void recoverParts(const Session& session);

    store::Store& m_store;
    const base::Clock& m_clock;
    base::Entropy& m_entropy;
    store::BlobFolder m_folder;
};

/// The note as it may stand in a record: recorded by the signed-in person, whole, Opus, no longer than
/// allowed; its length is that of the sound.
base::Result<domain::Attachment> checkedNote(const Session& session, const store::BlobFolder& folder,
                                             const domain::Attachment& note);

/// The same for a picture: JPEG of at most kLargestPhoto bytes, without the camera's notes.
base::Result<domain::Attachment> checkedPhoto(const Session& session, const store::BlobFolder& folder,
                                              const domain::Attachment& photo);

/// What a picture may weigh at most.
constexpr std::size_t kLargestPhoto = std::size_t{256} * 1024;

}  // namespace sakhi::services
