#include "records/MergeStored.h"

#include <algorithm>
#include <tuple>

namespace sakhi::records {

namespace {

void orderMeetings(GroupDraft& group, std::uint32_t place, FaultList& faults) {
    auto& rows = group.meetings;
    std::ranges::stable_sort(rows, {}, &MeetingRow::heldOn);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (kept > 0 && rows[kept - 1].heldOn == rows[i].heldOn) {
            const std::string before = std::to_string(rows[kept - 1].line);
            faults.add({FaultCode::meetingTwice, RecordFile::meetings, rows[i].line, "held_on", {before}},
                       place);
            ++group.lostMeetings;
            continue;
        }
        if (kept != i) {
            rows[kept] = std::move(rows[i]);
        }
        ++kept;
    }
    rows.resize(kept);
}

void orderLines(GroupDraft& group, std::uint32_t place, FaultList& faults) {
    auto& rows = group.lines;
    const auto key = [](const LineRow& row) { return std::tuple(row.heldOn, row.member, row.line); };
    const auto before = [&](const LineRow& a, const LineRow& b) { return key(a) < key(b); };
    if (!std::ranges::is_sorted(rows, before)) {
        std::ranges::sort(rows, before);
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool twice = kept > 0 && rows[i].member != kNone && rows[kept - 1].member == rows[i].member &&
                           rows[kept - 1].heldOn == rows[i].heldOn;
        if (twice) {
            const std::string first = std::to_string(rows[kept - 1].line);
            faults.add({FaultCode::lineTwice, RecordFile::meetingLines, rows[i].line, "member_code", {first}},
                       place);
            group.displaced.push_back(rows[i]);
            continue;
        }
        rows[kept++] = rows[i];
    }
    rows.resize(kept);
}

}  // namespace

void orderRows(GroupDraft& group, std::uint32_t place, FaultList& faults) {
    orderMeetings(group, place, faults);
    orderLines(group, place, faults);
    std::ranges::stable_sort(group.entries, {}, &EntryRow::heldOn);
}

}  // namespace sakhi::records
