#include "sound/OpusWriter.h"

#include <opusenc.h>

namespace sakhi::sound {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int kBitsPerSecond = 16'000;
/// In samples: how long the encoder looks ahead, and how much stands in a page.
constexpr int kLookAhead = 0;
constexpr int kPage = kRate / 2;

}  // namespace

struct OpusWriter::Encoder {
    PageSink sink;
    OggOpusComments* comments{nullptr};
    OggOpusEnc* opus{nullptr};
    bool lost{false};
    bool begun{false};

    ~Encoder() {
        if (opus != nullptr) {
            ope_encoder_destroy(opus);
        }
        if (comments != nullptr) {
            ope_comments_destroy(comments);
        }
    }

    static int keep(void* self, const unsigned char* bytes, opus_int32 size) {
        auto* encoder = static_cast<Encoder*>(self);
        encoder->lost = encoder->lost || !encoder->sink({bytes, static_cast<std::size_t>(size)});
        return encoder->lost ? 1 : 0;
    }
    static int close(void*) { return 0; }
};

OpusWriter::OpusWriter(std::unique_ptr<Encoder> encoder) : m_encoder(std::move(encoder)) {}
OpusWriter::~OpusWriter() = default;
OpusWriter::OpusWriter(OpusWriter&&) noexcept = default;
OpusWriter& OpusWriter::operator=(OpusWriter&&) noexcept = default;

Result<OpusWriter> OpusWriter::begin(PageSink sink) {
    static constexpr OpusEncCallbacks kCallbacks{&Encoder::keep, &Encoder::close};
    auto encoder = std::make_unique<Encoder>();
    encoder->sink = std::move(sink);
    encoder->comments = ope_comments_create();
    int error = OPE_OK;
    encoder->opus =
        ope_encoder_create_callbacks(&kCallbacks, encoder.get(), encoder->comments, kRate, 1, 0, &error);
    if (encoder->opus == nullptr || error != OPE_OK ||
        ope_encoder_ctl(encoder->opus, OPUS_SET_BITRATE(kBitsPerSecond)) != OPE_OK ||
        ope_encoder_ctl(encoder->opus, OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE)) != OPE_OK ||
        ope_encoder_ctl(encoder->opus, OPE_SET_DECISION_DELAY(kLookAhead)) != OPE_OK ||
        ope_encoder_ctl(encoder->opus, OPE_SET_MUXING_DELAY(kPage)) != OPE_OK) {
        return fail(ErrorCode::internal, "opus " + std::to_string(error));
    }
    return OpusWriter(std::move(encoder));
}

Result<void> OpusWriter::write(SampleView samples) {
    if (samples.empty()) {
        return {};
    }
    m_encoder->begun = true;
    const int done = ope_encoder_write(m_encoder->opus, samples.data(), static_cast<int>(samples.size()));
    return done == OPE_OK && !m_encoder->lost ? Result<void>() : fail(ErrorCode::fileUnwritable, "opus");
}

Result<void> OpusWriter::finish() {
    // The library asserts that something was written.
    if (!m_encoder->begun) {
        return {};
    }
    const int done = ope_encoder_drain(m_encoder->opus);
    return done == OPE_OK && !m_encoder->lost ? Result<void>() : fail(ErrorCode::fileUnwritable, "opus");
}

}  // namespace sakhi::sound
