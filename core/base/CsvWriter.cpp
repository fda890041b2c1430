#include "base/CsvWriter.h"

namespace sakhi::base {

void CsvWriter::field(std::string_view text) {
    if (m_rowOpen) {
        m_text += ',';
    }
    m_rowOpen = true;
    // Spaces at the ends are quoted too: many readers take them off a bare field.
    const bool bare = text.find_first_of(",\"\r\n;\t") == std::string_view::npos && !text.starts_with(' ') &&
                      !text.ends_with(' ');
    if (bare) {
        m_text += text;
        return;
    }
    m_text += '"';
    for (const char c : text) {
        m_text.append(c == '"' ? 2U : 1U, c);
    }
    m_text += '"';
}

void CsvWriter::endRow() {
    m_text += '\n';
    m_rowOpen = false;
}

}  // namespace sakhi::base
