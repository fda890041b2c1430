#pragma once

#include "base/Uuid.h"
#include "security/Digest.h"
#include "security/KeyRing.h"

#include <memory>
#include <vector>

namespace sakhi::security {

/// The most clear bytes of one frame of a sealed stream.
inline constexpr std::size_t kFrameBytes = std::size_t{16} * 1024;

/// Seals a file that grows: libsodium's secretstream under a subkey of a key of the ring, frame by frame, so
/// that what was written is sealed at every moment. A stream is a header (mark, key id, the owner's id,
/// secretstream's own header) and frames, each after its length in four bytes; key id and owner are bound
/// into every frame.
class StreamSealer {
public:
    /// notFound where the ring lacks the key.
    static base::Result<StreamSealer> begin(const KeyRing& keys, const base::Uuid& owner,
                                            std::uint32_t keyId = kStoreKeyId);
    ~StreamSealer();
    StreamSealer(StreamSealer&&) noexcept;
    StreamSealer& operator=(StreamSealer&&) noexcept;
    StreamSealer(const StreamSealer&) = delete;
    StreamSealer& operator=(const StreamSealer&) = delete;

    /// What stands before the first frame.
    [[nodiscard]] const std::vector<std::uint8_t>& header() const { return m_header; }

    /// The next bytes, in as many frames as they need.
    std::vector<std::uint8_t> seal(ByteView clear);

    /// The frame by which a reader knows that nothing is cut; nothing comes after it.
    std::vector<std::uint8_t> end();

private:
    struct State;
    StreamSealer();
    void addFrame(ByteView clear, unsigned char tag, std::vector<std::uint8_t>& out);

    std::unique_ptr<State> m_state;
    std::vector<std::uint8_t> m_header;
};

/// What a sealed stream gave.
struct OpenedStream {
    base::Uuid owner;
    std::vector<std::uint8_t> clear;
    /// False where the end is missing, or bytes after those in `clear` are not as they were sealed.
    bool whole{false};
};

/// Whose stream it is, without a key; fileDamaged where it is none.
base::Result<base::Uuid> ownerOfStream(ByteView sealed);

/// Opens as much of a stream as stands unchanged. fileDamaged where it is no stream of ours, notFound where
/// the ring lacks its key.
base::Result<OpenedStream> openStream(const KeyRing& keys, ByteView sealed);

}  // namespace sakhi::security
