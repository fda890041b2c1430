#pragma once

#include "base/EnumText.h"

#include <array>
#include <span>
#include <string_view>

namespace sakhi::records {

/// The files of a folder of records, in the order they are read and written: the eight of formats/import.md,
/// and one of ours for money they have no column for, written only where there is any.
enum class RecordFile {
    groups,
    members,
    opening,
    openingMembers,
    meetings,
    meetingLines,
    loans,
    repayments,
    otherEntries,
};

inline constexpr std::size_t kRecordFiles = 9;

/// The columns of a file, in the order they are written.
std::span<const std::string_view> columnsOf(RecordFile file);

/// The name of a file: "groups.csv".
constexpr std::string_view nameOf(RecordFile file);

}  // namespace sakhi::records

namespace sakhi::base {
template <>
struct EnumKeys<records::RecordFile> {
    static constexpr std::array<std::pair<records::RecordFile, std::string_view>, records::kRecordFiles> rows{
        {
            {records::RecordFile::groups, "groups.csv"},
            {records::RecordFile::members, "members.csv"},
            {records::RecordFile::opening, "opening.csv"},
            {records::RecordFile::openingMembers, "opening_members.csv"},
            {records::RecordFile::meetings, "meetings.csv"},
            {records::RecordFile::meetingLines, "meeting_lines.csv"},
            {records::RecordFile::loans, "loans.csv"},
            {records::RecordFile::repayments, "repayments.csv"},
            {records::RecordFile::otherEntries, "other_entries.csv"},
        }};
};
}  // namespace sakhi::base

namespace sakhi::records {

constexpr std::string_view nameOf(RecordFile file) {
    return base::keyOf(file);
}

}  // namespace sakhi::records
