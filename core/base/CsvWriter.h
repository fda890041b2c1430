#pragma once

#include <string>
#include <string_view>

namespace sakhi::base {

/// Builds RFC 4180 text: commas, LF, a field quoted only where it must be.
class CsvWriter {
public:
    /// Adds a field to the row.
    void field(std::string_view text);

    /// Ends the row.
    void endRow();

    [[nodiscard]] const std::string& text() const { return m_text; }

    /// Forgets the text; to write it out in parts.
    void clear() { m_text.clear(); }

private:
    std::string m_text;
    bool m_rowOpen{false};
};

}  // namespace sakhi::base
