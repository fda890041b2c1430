#pragma once

#include <QString>

class QTranslator;

namespace sakhi::report {

/// The words of a paper in one language, apart from the language of the windows: a paper may be printed in
/// another. English needs no translator; a text the translator does not know stays English.
class Words {
public:
    /// `language` is "en" or "hi". The translator and `other` (the language of second titles) are borrowed
    /// and must outlive this.
    explicit Words(QString language, const QTranslator* translator = nullptr, const Words* other = nullptr);

    /// The text in the paper's language. The name and the order are those lupdate knows: context, source,
    /// disambiguation.
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment) const;

    /// The same in the other language; empty without one.
    [[nodiscard]] QString translateOther(const char* context, const char* source, const char* comment) const;

    [[nodiscard]] const QString& language() const { return m_language; }

private:
    QString m_language;
    const QTranslator* m_translator;
    const Words* m_other;
};

}  // namespace sakhi::report
