#pragma once

#include "records/Draft.h"
#include "records/StoredRecords.h"

#include <string>
#include <unordered_map>

namespace sakhi::records {

/// Codes without regard to case, each with the place of what it names.
class CodeTable {
public:
    /// The place of a code, kNone where it has none.
    [[nodiscard]] std::uint32_t find(std::string_view code) const;

    /// Gives a code its place; the code must be new.
    void add(std::string_view code, std::uint32_t place);

    void reserve(std::size_t codes) { m_places.reserve(codes); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_places;
};

/// All that is known of a folder while it is read, with the store behind it.
class Drafts : public FolderRows {
public:
    explicit Drafts(StoredRecords* stored) : m_stored(stored) {}

    /// Rows of a file that cannot be told apart any more; each excuses one name that is not found.
    int lostGroups{0};
    int lostMembers{0};
    int lostLoans{0};
    std::unordered_map<Day, int> lostMeetings;
    std::vector<Stray> strayRepayments;
    std::vector<Stray> strayLoans;
    std::vector<Stray> strayOpenings;
    /// Lines, loans and repayments that could belong to any group.
    Doubt lineDoubt;
    Doubt loanDoubt;
    Doubt repaymentDoubt;
    Doubt openingDoubt;
    /// Files that could not be read to the end: what they name is not known.
    std::array<bool, kRecordFiles> brokenFiles{};

    /// Keeps a row that another sum may lack; too many of them leave all sums in doubt.
    static void keepStray(std::vector<Stray>& strays, const Stray& stray, Doubt& doubt);

    [[nodiscard]] bool broken(RecordFile file) const { return brokenFiles[static_cast<std::size_t>(file)]; }

    /// The place of a code, kNone where neither the folder nor the store has it.
    std::uint32_t findGroup(std::string_view code);
    std::uint32_t findMember(std::string_view code);
    std::uint32_t findLoan(std::string_view code);

    /// The same; a code that is not found gets a place as lost or missing, so that it is known from now on.
    std::uint32_t groupNamed(std::string_view code);
    std::uint32_t memberNamed(std::string_view code);
    std::uint32_t loanNamed(std::string_view code);

    /// Adds a thing of the folder; its code must be new.
    std::uint32_t addGroup(std::string_view code, GroupDraft draft);
    std::uint32_t addMember(std::string_view code, MemberDraft draft);
    std::uint32_t addLoan(std::string_view code, LoanDraft draft);

    [[nodiscard]] const CodeTable& memberCodes() const { return m_memberCodes; }
    [[nodiscard]] const CodeTable& loanCodes() const { return m_loanCodes; }
    [[nodiscard]] const CodeTable& groupCodes() const { return m_groupCodes; }

    /// The group a member, loan or other thing is stored under; none where it is not stored.
    using Finder = base::Result<std::optional<domain::GroupId>> (StoredRecords::*)(std::string_view);
    std::optional<domain::GroupId> storedGroup(Finder find, std::string_view code);

    /// The place of a stored group, made where it has none yet.
    std::uint32_t placeOf(domain::GroupId id);

    [[nodiscard]] StoredRecords* stored() const { return m_stored; }

    /// The store's failure, after which nothing found is to be believed.
    std::optional<base::Error> error;

private:
    [[nodiscard]] bool excused(RecordFile file, int& lost) const;

    StoredRecords* m_stored;
    CodeTable m_groupCodes;
    std::uint32_t m_lastGroup{kNone};
    CodeTable m_memberCodes;
    CodeTable m_loanCodes;
    std::unordered_map<domain::GroupId, std::uint32_t> m_storedGroups;
};

}  // namespace sakhi::records
