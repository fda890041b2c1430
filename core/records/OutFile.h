#pragma once

#include "base/CsvWriter.h"
#include "base/Result.h"
#include "records/RecordFile.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <initializer_list>

namespace sakhi::records {

/// One file of an export: written under a temporary name, header first; removed again unless it takes its
/// own name.
class OutFile {
public:
    OutFile(const std::filesystem::path& folder, RecordFile file);
    OutFile(OutFile&&) = default;
    OutFile& operator=(OutFile&&) = delete;
    ~OutFile();

    static std::string temporaryName(std::string_view name);

    void row(std::initializer_list<std::string_view> fields);

    /// Writes what is left and closes the file; fileUnwritable.
    base::Result<void> finish();

    /// Gives the file its own name, in place of an older one; fileUnwritable.
    base::Result<void> takeName();

    [[nodiscard]] std::int64_t rows() const { return m_rows; }

private:
    std::filesystem::path m_path;
    std::filesystem::path m_temporary;
    std::ofstream m_stream;
    base::CsvWriter m_csv;
    std::int64_t m_rows{0};
};

}  // namespace sakhi::records
