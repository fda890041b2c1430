#include "report/Words.h"

#include <QTranslator>

namespace sakhi::report {

Words::Words(QString language, const QTranslator* translator, const Words* other)
    : m_language(std::move(language)), m_translator(translator), m_other(other) {}

QString Words::translate(const char* context, const char* source, const char* comment) const {
    if (m_translator != nullptr) {
        const QString text = m_translator->translate(context, source, comment);
        if (!text.isEmpty()) {
            return text;
        }
    }
    return QString::fromUtf8(source);
}

QString Words::translateOther(const char* context, const char* source, const char* comment) const {
    return m_other != nullptr ? m_other->translate(context, source, comment) : QString();
}

}  // namespace sakhi::report
