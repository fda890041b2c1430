#pragma once

#include "books/Passbook.h"
#include "books/Settlement.h"
#include "domain/Attachment.h"
#include "domain/Member.h"
#include "domain/Person.h"
#include "lending/LoanAccount.h"
#include "scorecards/Proposals.h"
#include "services/views/Names.h"

#include <optional>
#include <string>
#include <vector>

namespace sakhi::services {

/// One line of the list of members.
struct MemberRow {
    MemberName name;
    domain::Office office{domain::Office::member};
    std::optional<domain::Attachment> photo;
    base::Money savings;
    base::Money owed;
    base::Money overdue;
    /// Of the twelve months, in percent; none where no meeting was held in her time.
    std::optional<double> attendance;
    base::Date joinedOn;
    std::optional<base::Date> leftOn;
};

/// The members of a group by code, those who left among them.
struct MembersView {
    GroupName group;
    base::Date formedOn;
    std::vector<MemberRow> rows;
    /// The day the present office bearers were chosen; none where it is not told.
    std::optional<base::Date> officesSince;
    /// They have held office for two years (NORMS.md 3.3).
    bool rotationDue{false};
};

/// One meeting of the strip: how she was there; none before she joined or where it was not told.
struct AttendanceMark {
    base::Date on;
    std::optional<domain::Attendance> attendance;
};

/// One of her loans, with what it owes today.
struct MemberLoan {
    domain::Loan loan;
    lending::Dues dues;
    std::optional<base::Date> closedOn;
};

/// A document as it is shown: all but the last four signs covered.
struct DocumentRow {
    domain::KycKind kind{domain::KycKind::aadhaar};
    std::string masked;
    base::Date seenOn;
};

/// Her account in this program.
struct MemberAccount {
    domain::UserId user;
    std::string login;
    bool disabled{false};
};

/// A member's page.
struct MemberView {
    MemberRow row;
    domain::Member member;
    std::string nominee;
    std::vector<DocumentRow> documents;
    std::optional<domain::LeavingReason> leaving;
    std::string leavingNote;
    std::vector<books::PassbookRow> passbook;
    /// The last 24 meetings, the oldest first.
    std::vector<AttendanceMark> attendance;
    /// The newest first.
    std::vector<MemberLoan> loans;
    scorecards::Measures measures;
    scorecards::HerPart part;
    std::optional<MemberAccount> account;
};

/// What leaving on a day comes to, before it is done.
struct LeavingView {
    books::Settlement settlement;
    /// Cash in the box by the books.
    base::Money box;
    std::string nominee;
    /// The last meeting: she cannot leave before it.
    std::optional<base::Date> lastMeetingOn;
};

/// Who could take the group over.
struct Successor {
    domain::UserId user;
    std::string name;
};

}  // namespace sakhi::services
