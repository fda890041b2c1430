#include "services/Attachments.h"

#include "sound/OpusReader.h"
#include "store/BlobReader.h"

#include <algorithm>

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Attachment;

namespace {

/// A note shorter than this was a slip of the finger.
constexpr std::int64_t kLeastMs = 200;

/// How long the sound of a note is; ruleBroken voice_empty where there is none.
Result<std::int64_t> lengthOf(security::ByteView file) {
    const auto samples = sound::readOpus(file);
    if (!samples) {
        return fail(samples.error());
    }
    if (samples->empty()) {
        return fail(ErrorCode::ruleBroken, "voice_empty");
    }
    return std::min<std::int64_t>(sound::toMs(samples->size()), sound::kLongestNoteMs);
}

/// The camera's notes (place, day, make) stand in these segments of a JPEG: Exif and XMP, and Photoshop's.
bool holdsNotes(std::uint8_t marker) {
    return marker == 0xE1 || marker == 0xED;
}

/// Walks the segments up to the picture itself.
Result<void> checkJpeg(security::ByteView file) {
    constexpr std::size_t kHead = 4;
    constexpr std::uint8_t kScan = 0xDA;
    if (file.size() > kLargestPhoto) {
        return fail(ErrorCode::ruleBroken, "photo_size");
    }
    const bool jpeg = file.size() > 2 && file[0] == 0xFF && file[1] == 0xD8;
    for (std::size_t at = 2; jpeg && at + kHead <= file.size() && file[at] == 0xFF;) {
        const std::uint8_t marker = file[at + 1];
        if (marker == kScan) {
            return {};
        }
        if (holdsNotes(marker)) {
            break;
        }
        at += 2 + (static_cast<std::size_t>(file[at + 2]) << 8 | file[at + 3]);
    }
    return fail(ErrorCode::ruleBroken, "photo_form");
}

/// The right to read the record that a file belongs to. A visit is the officer's own paper.
security::CommandKind readingOf(store::BlobReader::Use::Of record) {
    using Of = store::BlobReader::Use::Of;
    switch (record) {
        case Of::member:
            return security::CommandKind::readMember;
        case Of::visit:
            return security::CommandKind::recordVisit;
        case Of::application:
            break;
    }
    return security::CommandKind::readApplication;
}

Result<security::OpenedStream> openWhole(const Session& session, const store::Bytes& sealed) {
    auto opened = session.openStream(sealed);
    if (opened && !opened->whole) {
        return fail(ErrorCode::fileDamaged, "attachment");
    }
    return opened;
}

/// The clear bytes of a file that the signed-in person made herself; its sealed size is set.
Result<std::vector<std::uint8_t>> ownBytes(const Session& session, const store::BlobFolder& folder,
                                           Attachment& attachment) {
    const auto sealed = folder.read(attachment.hash);
    if (!sealed) {
        return fail(sealed.error());
    }
    auto opened = openWhole(session, *sealed);
    if (!opened) {
        return fail(opened.error());
    }
    if (opened->owner != session.user().id.value) {
        return fail(ErrorCode::notAllowed);
    }
    attachment.size = static_cast<std::int64_t>(sealed->size());
    return std::move(opened->clear);
}

}  // namespace

Result<void> Recording::append(security::ByteView clear) {
    return m_part.append(m_sealer.seal(clear));
}

Result<Attachment> Recording::finish(std::int64_t durationMs) {
    if (const auto ended = m_part.append(m_sealer.end()); !ended) {
        return fail(ended.error());
    }
    const auto named = m_part.finish();
    return named ? Result<Attachment>(Attachment{named->hash, named->size, domain::Media::opus, durationMs})
                 : fail(named.error());
}

Attachments::Attachments(store::Store& store, const base::Clock& clock, base::Entropy& entropy)
    : m_store(store), m_clock(clock), m_entropy(entropy), m_folder(store.file()) {}

Result<std::unique_ptr<Recording>> Attachments::record(const Session& session) {
    auto sealer = session.sealStream();
    if (!sealer) {
        return fail(sealer.error());
    }
    auto part = m_folder.begin(base::makeUuidV7(m_clock.nowMs(), m_entropy));
    if (!part) {
        return fail(part.error());
    }
    if (const auto begun = part->append(sealer->header()); !begun) {
        part->discard();
        return fail(begun.error());
    }
    return std::make_unique<Recording>(std::move(*sealer), std::move(*part));
}

Result<Attachment> Attachments::keepNote(const Session& session, security::ByteView file) {
    const auto length = lengthOf(file);
    if (!length) {
        return fail(length.error());
    }
    auto recording = record(session);
    if (!recording) {
        return fail(recording.error());
    }
    if (const auto kept = (*recording)->append(file); !kept) {
        (*recording)->discard();
        return fail(kept.error());
    }
    return (*recording)->finish(*length);
}

Result<Attachment> Attachments::keepPhoto(const Session& session, security::ByteView file) {
    if (const auto fit = checkJpeg(file); !fit) {
        return fail(fit.error());
    }
    auto recording = record(session);
    if (!recording) {
        return fail(recording.error());
    }
    if (const auto kept = (*recording)->append(file); !kept) {
        (*recording)->discard();
        return fail(kept.error());
    }
    auto photo = (*recording)->finish(0);
    if (photo) {
        photo->media = domain::Media::jpeg;
    }
    return photo;
}

Result<void> Attachments::mayOpen(const Session& session, const domain::BlobHash& hash,
                                  const base::Uuid& owner) {
    if (owner == session.user().id.value) {
        return {};
    }
    auto reader = m_store.openReader();
    if (!reader) {
        return fail(reader.error());
    }
    const auto uses = store::BlobReader(*reader).usesOf(hash);
    if (!uses) {
        return fail(uses.error());
    }
    const bool allowed = std::ranges::any_of(*uses, [&session](const store::BlobReader::Use& use) {
        return session.may(readingOf(use.of), use.group, use.member).has_value();
    });
    return allowed ? Result<void>() : fail(ErrorCode::notAllowed);
}

Result<std::vector<std::uint8_t>> Attachments::open(const Session& session, const Attachment& attachment) {
    const auto sealed = m_folder.read(attachment.hash);
    if (!sealed) {
        return fail(sealed.error());
    }
    auto opened = openWhole(session, *sealed);
    if (!opened) {
        return fail(opened.error());
    }
    if (const auto allowed = mayOpen(session, attachment.hash, opened->owner); !allowed) {
        return fail(allowed.error());
    }
    return std::move(opened->clear);
}

void Attachments::recoverParts(const Session& session) {
    for (const auto& part : m_folder.parts()) {
        const auto sealed = store::BlobFolder::readPart(part);
        const auto opened =
            sealed ? session.openStream(*sealed) : Result<security::OpenedStream>(fail(sealed.error()));
        if (!opened || opened->owner != session.user().id.value) {
            continue;
        }
        const auto length = lengthOf(opened->clear);
        if (!length || *length < kLeastMs || keepNote(session, opened->clear)) {
            std::error_code ignored;
            std::filesystem::remove(part, ignored);
        }
    }
}

Result<std::optional<Attachment>> Attachments::leftOver(const Session& session) {
    recoverParts(session);
    auto reader = m_store.openReader();
    if (!reader) {
        return fail(reader.error());
    }
    for (const auto& hash : m_folder.all()) {
        const auto used = store::BlobReader(*reader).isUsed(hash);
        if (!used) {
            return fail(used.error());
        }
        const auto sealed = *used ? Result<store::Bytes>(store::Bytes()) : m_folder.read(hash);
        if (*used || !sealed || security::ownerOfStream(*sealed) != session.user().id.value) {
            continue;
        }
        const auto opened = openWhole(session, *sealed);
        const auto length = opened ? lengthOf(opened->clear) : fail(opened.error());
        if (length) {
            return Attachment{hash, static_cast<std::int64_t>(sealed->size()), domain::Media::opus, *length};
        }
    }
    return std::optional<Attachment>();
}

Result<void> Attachments::discard(const Session& session, const Attachment& attachment) {
    auto reader = m_store.openReader();
    if (!reader) {
        return fail(reader.error());
    }
    const auto used = store::BlobReader(*reader).isUsed(attachment.hash);
    const auto sealed = m_folder.read(attachment.hash);
    if (!used || *used || !sealed) {
        return used ? Result<void>() : fail(used.error());
    }
    if (security::ownerOfStream(*sealed) != session.user().id.value) {
        return fail(ErrorCode::notAllowed);
    }
    m_folder.remove(attachment.hash);
    return {};
}

Result<Attachment> checkedNote(const Session& session, const store::BlobFolder& folder,
                               const Attachment& note) {
    Attachment kept = note;
    const auto clear = ownBytes(session, folder, kept);
    if (!clear) {
        return fail(clear.error());
    }
    const auto length = lengthOf(*clear);
    if (!length) {
        return fail(length.error());
    }
    return Attachment{kept.hash, kept.size, domain::Media::opus, *length};
}

Result<Attachment> checkedPhoto(const Session& session, const store::BlobFolder& folder,
                                const Attachment& photo) {
    Attachment kept = photo;
    const auto clear = ownBytes(session, folder, kept);
    if (!clear) {
        return fail(clear.error());
    }
    if (const auto fit = checkJpeg(*clear); !fit) {
        return fail(fit.error());
    }
    return Attachment{kept.hash, kept.size, domain::Media::jpeg, 0};
}

}  // namespace sakhi::services
