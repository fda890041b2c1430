#pragma once

#include "base/Result.h"
#include "sound/Pcm.h"

#include <QString>

#include <memory>
#include <string>

namespace sakhi::voice {

/// Turns speech into words. None is part of the program: one is loaded where the settings name it.
class SpeechEngine {
public:
    virtual ~SpeechEngine() = default;

    /// The words of samples at 16,000 a second, in UTF-8. Slow; one call at a time.
    virtual base::Result<std::string> transcribe(sound::SampleView samples) = 0;
};

/// An engine with Vosk's C interface (vosk_model_new, vosk_recognizer_new, vosk_recognizer_accept_waveform,
/// vosk_recognizer_final_result) and the folder of a model for the language spoken. fileUnreadable where the
/// library has not these four, formatMismatch where it does not take the model.
base::Result<std::unique_ptr<SpeechEngine>> loadSpeechEngine(const QString& library, const QString& model);

/// The engine of this computer's settings (speech/library, speech/model); null where none is named or it
/// cannot be loaded.
std::unique_ptr<SpeechEngine> speechOfSettings();

}  // namespace sakhi::voice
