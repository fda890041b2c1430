#include "records/NewThings.h"

#include <algorithm>

namespace sakhi::records {

namespace {

/// Gives one group's new things their ids.
class Numbering {
public:
    Numbering(FolderRows& folder, GroupDraft& group, const base::Clock& clock, base::Entropy& entropy)
        : m_folder(folder), m_group(group), m_clock(clock), m_entropy(entropy) {}

    void run() {
        if (m_group.line > 0) {
            m_group.value.id = newId<domain::GroupId>();
        }
        members();
        loans();
        for (MeetingRow& meeting : m_group.meetings) {
            meeting.id = newId<domain::MeetingId>();
        }
    }

private:
    template <class T>
    T newId() {
        return T{base::makeUuidV7(m_clock.nowMs(), m_entropy)};
    }

    void members();
    void loans();

    FolderRows& m_folder;
    GroupDraft& m_group;
    const base::Clock& m_clock;
    base::Entropy& m_entropy;
};

void Numbering::members() {
    for (const std::uint32_t place : m_group.members) {
        MemberDraft& draft = m_folder.members[place];
        if (draft.line > 0) {
            draft.value.id = newId<domain::MemberId>();
            draft.value.group = m_group.value.id;
            draft.value.openingSavings = draft.openingSavings;
        }
    }
}

void Numbering::loans() {
    for (const std::uint32_t place : m_group.loans) {
        LoanDraft& draft = m_folder.loans[place];
        if (draft.line == 0) {
            continue;
        }
        draft.value.id = newId<domain::LoanId>();
        draft.value.group = m_group.value.id;
        if (draft.member != kNone) {
            draft.value.member = m_folder.members[draft.member].value.id;
        }
    }
}

bool isOutside(const GroupDraft& group, const RepaymentRow& row) {
    return row.mode != domain::PaymentMode::meetingCash ||
           !std::ranges::binary_search(group.meetings, row.paidOn, {}, &MeetingRow::heldOn);
}

std::int64_t newOf(const std::vector<std::uint32_t>& places, const auto& drafts) {
    return std::ranges::count_if(places, [&](std::uint32_t place) { return drafts[place].line > 0; });
}

}  // namespace

void keepNew(FolderRows& folder, std::uint32_t place, bool wanted, const base::Clock& clock,
             base::Entropy& entropy) {
    GroupDraft& group = folder.groups[place];
    if (wanted) {
        const auto keep = [](auto& rows) {
            std::erase_if(rows, [](const auto& row) { return row.line == 0; });
        };
        keep(group.meetings);
        keep(group.lines);
        keep(group.repayments);
        keep(group.entries);
        Numbering(folder, group, clock, entropy).run();
        group.paidOutside = std::ranges::count_if(
            group.repayments, [&](const RepaymentRow& row) { return isOutside(group, row); });
        group.packed = pack(group);
    }
    static_cast<GroupRows&>(group) = {};
    group.displaced = {};
}

RowCounts countNew(const FolderRows& folder, std::uint32_t place) {
    const auto count = [](const auto& rows) { return static_cast<std::int64_t>(rows.size()); };
    const GroupDraft& group = folder.groups[place];
    RowCounts out;
    out.groups = group.line > 0 ? 1 : 0;
    out.members = newOf(group.members, folder.members);
    out.meetings = count(group.packed.meetings);
    out.meetingLines = count(group.packed.lines);
    out.loans = newOf(group.loans, folder.loans);
    out.repayments = count(group.packed.repayments);
    return out;
}

PlannedGroup shortOf(const FolderRows& folder, std::uint32_t place) {
    const GroupDraft& group = folder.groups[place];
    const RowCounts rows = countNew(folder, place);
    const bool opening = (group.opening.present && !group.opening.stored) ||
                         std::ranges::any_of(group.members, [&](std::uint32_t member) {
                             const MemberDraft& draft = folder.members[member];
                             return draft.line == 0 && draft.openingLine > 0;
                         });
    return {group.value.id, group.line > 0,
            rows.groups + (opening ? 1 : 0) + rows.members + rows.loans + rows.meetings + group.paidOutside};
}

}  // namespace sakhi::records
