#pragma once

#include "base/Result.h"
#include "sound/Pcm.h"

#include <functional>
#include <memory>

namespace sakhi::sound {

/// Takes the bytes of an Ogg page; false where they could not be kept.
using PageSink = std::function<bool(std::span<const std::uint8_t>)>;

/// Writes speech as Ogg/Opus of 16 kbit/s, page after page, half a second each: what was not handed over when
/// a program is killed is less than a second.
class OpusWriter {
public:
    /// internal where the encoder cannot be made. The sink is called during write() and finish().
    static base::Result<OpusWriter> begin(PageSink sink);
    ~OpusWriter();
    OpusWriter(OpusWriter&&) noexcept;
    OpusWriter& operator=(OpusWriter&&) noexcept;
    OpusWriter(const OpusWriter&) = delete;
    OpusWriter& operator=(const OpusWriter&) = delete;

    /// fileUnwritable where the sink kept a page no longer.
    base::Result<void> write(SampleView samples);

    /// The rest, and the end of the stream; nothing where nothing was written.
    base::Result<void> finish();

private:
    struct Encoder;
    explicit OpusWriter(std::unique_ptr<Encoder> encoder);

    std::unique_ptr<Encoder> m_encoder;
};

}  // namespace sakhi::sound
