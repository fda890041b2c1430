#include "records/Drafts.h"

#include "base/Text.h"

#include <algorithm>

namespace sakhi::records {

void Doubt::add(Day day) {
    all = all || day == kNoDay;
    if (std::ranges::find(days, day) == days.end()) {
        days.push_back(day);
    }
}

bool Doubt::covers(Day day) const {
    return all || std::ranges::find(days, day) != days.end();
}

void Drafts::keepStray(std::vector<Stray>& strays, const Stray& stray, Doubt& doubt) {
    constexpr std::size_t kMostStrays = 1000;
    if (strays.size() < kMostStrays) {
        strays.push_back(stray);
    } else {
        doubt.all = true;
    }
}

std::uint32_t CodeTable::find(std::string_view code) const {
    // Codes are short: without regard to case and without a string of its own.
    std::array<char, 64> lower{};
    const std::size_t size = std::min(code.size(), lower.size());
    for (std::size_t i = 0; i < size; ++i) {
        const char c = code[i];
        lower[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const auto found = m_places.find(std::string_view(lower.data(), size));
    return found == m_places.end() ? kNone : found->second;
}

void CodeTable::add(std::string_view code, std::uint32_t place) {
    m_places.emplace(base::lowerAscii(code.substr(0, 64)), place);
}

std::optional<domain::GroupId> Drafts::storedGroup(Finder find, std::string_view code) {
    if (m_stored == nullptr || error) {
        return std::nullopt;
    }
    const auto found = (m_stored->*find)(base::lowerAscii(code));
    if (!found) {
        error = found.error();
        return std::nullopt;
    }
    return *found;
}

std::uint32_t Drafts::placeOf(domain::GroupId id) {
    const auto [at, isNew] = m_storedGroups.try_emplace(id, static_cast<std::uint32_t>(groups.size()));
    if (isNew) {
        GroupDraft draft;
        draft.known = Known::stored;
        draft.storedId = id;
        groups.push_back(std::move(draft));
    }
    return at->second;
}

std::uint32_t Drafts::findGroup(std::string_view code) {
    // Most rows name the group of the row before.
    if (m_lastGroup != kNone && groups[m_lastGroup].value.code == code) {
        return m_lastGroup;
    }
    std::uint32_t place = m_groupCodes.find(code);
    if (place == kNone) {
        if (const auto id = storedGroup(&StoredRecords::findGroup, code)) {
            place = placeOf(*id);
            m_groupCodes.add(code, place);
        }
    }
    m_lastGroup = place;
    return place;
}

std::uint32_t Drafts::findMember(std::string_view code) {
    std::uint32_t place = m_memberCodes.find(code);
    if (place == kNone) {
        if (const auto id = storedGroup(&StoredRecords::findMember, code)) {
            MemberDraft draft;
            draft.known = Known::stored;
            draft.group = placeOf(*id);
            place = addMember(code, std::move(draft));
        }
    }
    return place;
}

std::uint32_t Drafts::findLoan(std::string_view code) {
    std::uint32_t place = m_loanCodes.find(code);
    if (place == kNone) {
        if (const auto id = storedGroup(&StoredRecords::findLoan, code)) {
            LoanDraft draft;
            draft.known = Known::stored;
            draft.group = placeOf(*id);
            place = addLoan(code, std::move(draft));
        }
    }
    return place;
}

bool Drafts::excused(RecordFile file, int& lost) const {
    if (broken(file)) {
        return true;
    }
    return lost > 0 && lost-- > 0;
}

std::uint32_t Drafts::groupNamed(std::string_view code) {
    const std::uint32_t place = findGroup(code);
    if (place != kNone) {
        return place;
    }
    GroupDraft draft;
    draft.known = excused(RecordFile::groups, lostGroups) ? Known::lost : Known::missing;
    return addGroup(code, std::move(draft));
}

std::uint32_t Drafts::memberNamed(std::string_view code) {
    const std::uint32_t place = findMember(code);
    if (place != kNone) {
        return place;
    }
    MemberDraft draft;
    draft.known = excused(RecordFile::members, lostMembers) ? Known::lost : Known::missing;
    return addMember(code, std::move(draft));
}

std::uint32_t Drafts::loanNamed(std::string_view code) {
    const std::uint32_t place = findLoan(code);
    if (place != kNone) {
        return place;
    }
    LoanDraft draft;
    draft.known = excused(RecordFile::loans, lostLoans) ? Known::lost : Known::missing;
    return addLoan(code, std::move(draft));
}

std::uint32_t Drafts::addGroup(std::string_view code, GroupDraft draft) {
    const auto place = static_cast<std::uint32_t>(groups.size());
    if (!draft.storedId.isNil()) {
        m_storedGroups.emplace(draft.storedId, place);
    }
    draft.value.code = std::string(code);
    groups.push_back(std::move(draft));
    m_groupCodes.add(code, place);
    return place;
}

std::uint32_t Drafts::addMember(std::string_view code, MemberDraft draft) {
    const auto place = static_cast<std::uint32_t>(members.size());
    draft.value.code = std::string(code);
    members.push_back(std::move(draft));
    m_memberCodes.add(code, place);
    return place;
}

std::uint32_t Drafts::addLoan(std::string_view code, LoanDraft draft) {
    const auto place = static_cast<std::uint32_t>(loans.size());
    draft.value.code = std::string(code);
    loans.push_back(std::move(draft));
    m_loanCodes.add(code, place);
    return place;
}

}  // namespace sakhi::records
