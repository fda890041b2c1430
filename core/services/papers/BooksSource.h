#pragma once

#include "report/Words.h"
#include "report/reports/PaperFacts.h"
#include "services/queries/RecordsQuery.h"

namespace sakhi::services {

/// What a paper of a group's books is written from: the books as they stood at the end of `asOf`, in the
/// words of the paper.
struct BooksSource {
    const GroupBooks& books;
    const store::StoreInfo& store;
    const report::Words& words;
    base::Date asOf;
};

/// The beginning of a day in India, UTC ms: the own time of a paper that tells of a day.
base::InstantMs beginningOf(base::Date day);

/// "w/o Ramesh" in the paper's language, or empty.
report::Said relationOf(const report::Words& words, const domain::Member& member);

/// What tells a member apart within her group: her code without the group's.
std::string numberOf(const GroupBooks& books, const domain::Member& member);

/// Her number and name; the id's own first letters where she is not in the books.
report::PersonFacts personOf(const BooksSource& source, const domain::MemberId& member);

report::GroupFacts groupFacts(const BooksSource& source);

/// The day of the last meeting that closed the books up to asOf.
std::optional<base::Date> booksUntil(const BooksSource& source);

/// What every paper of the group's own carries, with the last closing of its books as its time.
report::PaperFacts paperFacts(const BooksSource& source, std::string number);

/// The place of a meeting among the group's, from 1; empty where there is none.
std::string meetingNo(const GroupBooks& books, const domain::MeetingId& meeting);

/// How the schedule of a loan on the reducing balance is counted.
report::Said scheduleRule(const report::Words& words, base::Rate yearly);

/// The corrections of the span, entry by entry; of a meeting or of a member where one is named.
struct CorrectionScope {
    base::Date from;
    base::Date to;
    std::optional<domain::MeetingId> meeting{};
    std::optional<domain::MemberId> member{};
};
std::vector<report::CorrectionFacts> correctionsIn(const BooksSource& source, const CorrectionScope& scope);

/// The facts of each paper of the books. Nothing is checked: who may read it was asked before. notFound where
/// the books do not hold what is named.
base::Result<report::PassbookFacts> passbookFacts(const BooksSource& source, const domain::MemberId& member,
                                                  std::optional<base::Date> from);
base::Result<report::MinutesFacts> minutesFacts(const BooksSource& source, const domain::MeetingId& meeting);
base::Result<report::SlipFacts> slipFacts(const BooksSource& source, const domain::MemberId& member,
                                          const domain::MeetingId& meeting);
base::Result<report::RepaymentFacts> loanFacts(const BooksSource& source, const domain::LoanId& loan,
                                               const lending::AssetClassRules& classes);
report::StatementFacts statementFacts(const BooksSource& source, base::Date from);

}  // namespace sakhi::services
