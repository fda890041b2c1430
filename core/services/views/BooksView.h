#pragma once

#include "books/Statements.h"
#include "domain/Meeting.h"
#include "services/views/Names.h"

#include <optional>
#include <string>
#include <vector>

namespace sakhi::services {

/// Which book is looked at.
enum class BookKind { cash, bank, savings, loans, minutes, trial };

/// What the Books page asks for: a book over a span of days; of one member (savings) or one loan where one is
/// named.
struct BooksAsk {
    BookKind book{BookKind::cash};
    base::Date from;
    base::Date to;
    std::optional<domain::MemberId> member{};
    std::optional<domain::LoanId> loan{};
};

/// What a line is besides an ordinary one: the two halves of a later correction.
enum class LineKind { plain, reversed, anew };

/// A line of the cash book, the bank book, or one member's or one loan's ledger: what came in, what went out
/// and the balance after it. In a loan's ledger `out` is what was lent, `in` the principal repaid and
/// `interest` stands beside it.
struct LedgerLine {
    base::Date on;
    std::string meetingNo;
    books::Particulars particulars{books::Particulars::opening};
    /// The account behind an expense or other receipt.
    std::optional<books::Account> account;
    base::Money in;
    base::Money out;
    base::Money interest;
    base::Money balance;
    LineKind kind{LineKind::plain};
    /// Of a correction.
    std::string reason;
};

/// A member's line of the savings ledger: opening + in - out = closing.
struct SavingsLine {
    MemberName member;
    base::Money opening;
    base::Money in;
    base::Money out;
    base::Money closing;
};

/// A loan's line of the loan ledger; without a member it is the bank's to the group.
struct LoanLine {
    domain::LoanId id;
    std::string code;
    std::optional<MemberName> member;
    base::Money principal;
    base::Date lentOn;
    base::Money repaid;
    base::Money interest;
    base::Money outstanding;
    base::Money overdue;
    int daysPastDue{0};
};

/// A meeting in the list of minutes.
struct MeetingRow {
    domain::MeetingId id;
    std::string number;
    base::Date heldOn;
    domain::MeetingKind kind{domain::MeetingKind::regular};
    int present{0};
    int onRoll{0};
    base::Money collected;
    base::Money lent;
    base::Money closingCash;
    int corrections{0};
};

/// One book over a span. Which list is filled follows from what was asked for.
struct BooksView {
    GroupName group;
    BooksAsk ask;
    /// Before the first line and after the last; of a list of members or loans their sums.
    base::Money opening;
    base::Money in;
    base::Money out;
    base::Money closing;
    std::vector<LedgerLine> lines;
    std::vector<SavingsLine> savings;
    std::vector<LoanLine> loans;
    std::vector<MeetingRow> meetings;
    std::vector<books::TrialRow> trial;
    /// Whom the savings ledger and what the loan ledger can be opened for.
    std::vector<MemberName> members;
    std::vector<LoanLine> allLoans;
    /// The first day of the books.
    base::Date begin;
};

}  // namespace sakhi::services
