#include "records/OutFile.h"

namespace sakhi::records {

using base::ErrorCode;
using base::fail;

std::string OutFile::temporaryName(std::string_view name) {
    return std::string(name) + ".part";
}

OutFile::OutFile(const std::filesystem::path& folder, RecordFile file)
    : m_path(folder / nameOf(file)),
      m_temporary(folder / temporaryName(nameOf(file))),
      m_stream(m_temporary, std::ios::binary | std::ios::trunc) {
    for (const std::string_view column : columnsOf(file)) {
        m_csv.field(column);
    }
    m_csv.endRow();
}

OutFile::~OutFile() {
    if (!m_temporary.empty()) {
        m_stream.close();
        std::error_code ignored;
        std::filesystem::remove(m_temporary, ignored);
    }
}

void OutFile::row(std::initializer_list<std::string_view> fields) {
    for (const std::string_view field : fields) {
        m_csv.field(field);
    }
    m_csv.endRow();
    ++m_rows;
    constexpr std::size_t kChunk = std::size_t{256} * 1024;
    if (m_csv.text().size() >= kChunk) {
        m_stream << m_csv.text();
        m_csv.clear();
    }
}

base::Result<void> OutFile::finish() {
    m_stream << m_csv.text();
    m_csv.clear();
    m_stream.close();
    if (m_stream.fail()) {
        return fail(ErrorCode::fileUnwritable, m_path.filename().string());
    }
    return {};
}

base::Result<void> OutFile::takeName() {
    std::error_code error;
    std::filesystem::rename(m_temporary, m_path, error);
    if (error) {
        return fail(ErrorCode::fileUnwritable, m_path.filename().string());
    }
    m_temporary.clear();
    return {};
}

}  // namespace sakhi::records
