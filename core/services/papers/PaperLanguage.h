#pragma once

#include "report/Words.h"

#include <QTranslator>

namespace sakhi::services {

/// The words of a paper with those of its second titles, from the program's own files; English needs none.
class PaperLanguage {
public:
    explicit PaperLanguage(const QString& code);

    [[nodiscard]] const report::Words& words() const { return m_words; }

private:
    QTranslator m_otherFile;
    report::Words m_other;
    QTranslator m_file;
    report::Words m_words;
};

}  // namespace sakhi::services
