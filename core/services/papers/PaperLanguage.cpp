#include "services/papers/PaperLanguage.h"

namespace sakhi::services {

namespace {

QString otherOf(const QString& code) {
    return code == QLatin1String("en") ? QStringLiteral("hi") : QStringLiteral("en");
}

}  // namespace

PaperLanguage::PaperLanguage(const QString& code)
    : m_other(otherOf(code), &m_otherFile), m_words(code, &m_file, &m_other) {
    for (auto [file, language] : {std::pair(&m_otherFile, otherOf(code)), std::pair(&m_file, code)}) {
        static_cast<void>(file->load(QStringLiteral(":/translations/sakhi_%1.qm").arg(language)));
    }
}

}  // namespace sakhi::services
