#include "records/MergeEntries.h"

#include <algorithm>
#include <tuple>

namespace sakhi::records {

namespace {

auto contentOf(const EntryRow& row) {
    return std::tie(row.heldOn, row.kind, row.account, row.member, row.amount, row.note);
}

bool isStored(const GroupDraft& group, Day day) {
    const auto meeting = std::ranges::lower_bound(group.meetings, day, {}, &MeetingRow::heldOn);
    return meeting != group.meetings.end() && meeting->heldOn == day && meeting->line == 0;
}

}  // namespace

void mergeEntries(GroupDraft& group, std::uint32_t place, std::vector<EntryRow> stored, FaultList& faults) {
    std::vector<EntryRow> added;
    std::vector<bool> repeated(stored.size());
    for (EntryRow& row : group.entries) {
        std::size_t at = 0;
        while (at < stored.size() && (repeated[at] || contentOf(stored[at]) != contentOf(row))) {
            ++at;
        }
        if (at < stored.size()) {
            repeated[at] = true;
        } else if (isStored(group, row.heldOn)) {
            faults.add({FaultCode::differsFromStored, RecordFile::otherEntries, row.line, "amount", {}},
                       place);
        } else {
            added.push_back(std::move(row));
        }
    }
    std::ranges::move(added, std::back_inserter(stored));
    std::ranges::stable_sort(stored, {}, &EntryRow::heldOn);
    group.entries = std::move(stored);
}

}  // namespace sakhi::records
