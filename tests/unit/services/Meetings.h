#pragma once

#include "books/MeetingSheet.h"
#include "unit/services/Branch.h"

namespace sakhi::test {

/// The meetings of one group of a branch, as its representative writes them.
class Meetings {
public:
    Meetings(Branch& branch, const char* code) : m_branch(branch), m_group(branch.group(code)) {}

    [[nodiscard]] domain::GroupRecords records();

    /// A new sheet, prefilled on the records as they are now.
    [[nodiscard]] books::MeetingSheet sheet(const char* day,
                                            domain::MeetingKind kind = domain::MeetingKind::regular);
    [[nodiscard]] books::MeetingSheet sheet(base::Date day, domain::MeetingKind kind);

    /// The sheet with the box counted as the books say.
    [[nodiscard]] static books::MeetingSheet counted(books::MeetingSheet sheet);

    /// The sheet of a closed meeting.
    [[nodiscard]] books::MeetingSheet sheetOf(const domain::MeetingId& meeting);

    [[nodiscard]] books::GrantedLoan loanTo(const char* member, int rupees);
    [[nodiscard]] books::BankLoanReceived bankLoan(int rupees);

    /// Keeps one field of a draft; how many there are.
    void draft(const domain::UserId& user, const std::string& subject);
    [[nodiscard]] std::size_t draftsOf(const domain::UserId& user, const std::string& subject);

    /// The faults of the group's books and the findings of the store's check, without notices.
    [[nodiscard]] std::string faults();

    [[nodiscard]] const domain::GroupId& group() const { return m_group; }

private:
    template <class Id>
    [[nodiscard]] Id newId() {
        return {base::makeUuidV7(m_branch.clock().nowMs(), m_entropy)};
    }

    Branch& m_branch;
    domain::GroupId m_group;
    base::SeededEntropy m_entropy{77};
};

}  // namespace sakhi::test
