#pragma once

#include "base/Progress.h"
#include "domain/GroupRecords.h"

#include <filesystem>
#include <vector>

namespace sakhi::records {

/// Writes the eight files of formats/import.md (and other_entries.csv where folderForm() has entries for it)
/// into a folder, which is made where it is missing: rows sorted
/// by key, LF, money without trailing zeros. Each file is written under another name first and all are
/// renamed at the end. Answers the rows written, headers not counted. A derived opening is not written: the
/// files it came from had none. alreadyExists: the folder holds files that are not ours. fileUnwritable.
/// cancelled.
base::Result<std::int64_t> exportFolder(std::vector<domain::GroupRecords> groups,
                                        const std::filesystem::path& folder,
                                        const base::Progress& progress = {});

}  // namespace sakhi::records
