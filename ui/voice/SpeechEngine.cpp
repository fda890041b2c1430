#include "voice/SpeechEngine.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibrary>
#include <QSettings>

namespace sakhi::voice {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr float kEngineRate = 16'000.0F;

/// What Vosk's vosk_api.h declares, loaded by name.
struct Interface {
    void* (*newModel)(const char* folder);
    void* (*newRecognizer)(void* model, float rate);
    int (*accept)(void* recognizer, const char* bytes, int length);
    const char* (*result)(void* recognizer);
    /// May be missing in a substitute; what was made then stays until the program ends.
    void (*freeModel)(void* model);
    void (*freeRecognizer)(void* recognizer);
};

template <class Function>
void resolve(QLibrary& library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(library.resolve(name));
}

class LoadedEngine : public SpeechEngine {
public:
    LoadedEngine(std::unique_ptr<QLibrary> library, const Interface& calls, void* model)
        : m_library(std::move(library)), m_calls(calls), m_model(model) {}

    ~LoadedEngine() override {
        if (m_calls.freeModel != nullptr) {
            m_calls.freeModel(m_model);
        }
    }
    LoadedEngine(const LoadedEngine&) = delete;
    LoadedEngine& operator=(const LoadedEngine&) = delete;

    Result<std::string> transcribe(sound::SampleView samples) override {
        void* recognizer = m_calls.newRecognizer(m_model, kEngineRate);
        if (recognizer == nullptr) {
            return fail(ErrorCode::internal, "speech");
        }
        m_calls.accept(recognizer, reinterpret_cast<const char*>(samples.data()),
                       static_cast<int>(samples.size_bytes()));
        // {"text": "..."}
        const QByteArray answer(m_calls.result(recognizer));
        if (m_calls.freeRecognizer != nullptr) {
            m_calls.freeRecognizer(recognizer);
        }
        const QJsonDocument json = QJsonDocument::fromJson(answer);
        if (!json.isObject()) {
            return fail(ErrorCode::formatUnknown, "speech");
        }
        return json.object().value(QLatin1String("text")).toString().trimmed().toStdString();
    }

private:
    std::unique_ptr<QLibrary> m_library;
    Interface m_calls;
    void* m_model;
};

}  // namespace

Result<std::unique_ptr<SpeechEngine>> loadSpeechEngine(const QString& library, const QString& model) {
    auto loaded = std::make_unique<QLibrary>(library);
    Interface calls{};
    resolve(*loaded, "vosk_model_new", calls.newModel);
    resolve(*loaded, "vosk_recognizer_new", calls.newRecognizer);
    resolve(*loaded, "vosk_recognizer_accept_waveform", calls.accept);
    resolve(*loaded, "vosk_recognizer_final_result", calls.result);
    resolve(*loaded, "vosk_model_free", calls.freeModel);
    resolve(*loaded, "vosk_recognizer_free", calls.freeRecognizer);
    if (calls.newModel == nullptr || calls.newRecognizer == nullptr || calls.accept == nullptr ||
        calls.result == nullptr) {
        return fail(ErrorCode::fileUnreadable, library.toStdString());
    }
    void* made = calls.newModel(QFile::encodeName(model).constData());
    if (made == nullptr) {
        return fail(ErrorCode::formatMismatch, model.toStdString());
    }
    return std::make_unique<LoadedEngine>(std::move(loaded), calls, made);
}

std::unique_ptr<SpeechEngine> speechOfSettings() {
    const QSettings settings;
    const QString library = settings.value(QStringLiteral("speech/library")).toString();
    if (library.isEmpty()) {
        return nullptr;
    }
    auto engine = loadSpeechEngine(library, settings.value(QStringLiteral("speech/model")).toString());
    return engine ? std::move(*engine) : nullptr;
}

}  // namespace sakhi::voice
