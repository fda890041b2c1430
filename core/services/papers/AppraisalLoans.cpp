#include "services/papers/AppraisalSource.h"

#include <algorithm>

namespace sakhi::services {

using report::AppraisalFacts;
using report::Said;

namespace {

/// The classes of an account by its days past due (RBI IRACP, NORMS.md 2.1).
Said classOf(const AppraisalSource& source, int daysPastDue) {
    const auto& w = source.words;
    if (daysPastDue > 90) {
        return source.tell("npa", QStringLiteral("NPA"));
    }
    if (daysPastDue > 60) {
        return source.tell("sma_2", QStringLiteral("SMA-2"));
    }
    if (daysPastDue > 30) {
        return source.tell("sma_1", QStringLiteral("SMA-1"));
    }
    return daysPastDue > 0
               ? source.tell("sma_0", QStringLiteral("SMA-0"))
               : source.tell("standard", w.translate("Paper", "Standard", "asset class of a bank loan"));
}

report::LoanFacts loanOf(const AppraisalSource& source, const lending::LoanAccount& account) {
    const auto dues = account.dues(source.asOf);
    report::LoanFacts facts;
    facts.code = account.loan().code;
    facts.limit = account.loan().principal;
    facts.outstanding = dues.outstanding;
    facts.overdue = dues.overdue;
    facts.daysPastDue = dues.daysPastDue;
    if (account.loan().member) {
        if (const auto* member = source.books.member(*account.loan().member)) {
            facts.memberNo = numberOf(source.books, *member);
            facts.name = member->name;
        }
    }
    return facts;
}

}  // namespace

void fillLoanFacts(const AppraisalSource& source, AppraisalFacts& facts) {
    const auto& w = source.words;
    for (const auto& account : source.books.measurer.accounts()) {
        if (account.loan().disbursedOn > source.asOf) {
            continue;
        }
        const bool closed = account.closed(source.asOf);
        auto loan = loanOf(source, account);
        if (account.loan().kind == domain::LoanKind::internal) {
            if (!closed) {
                facts.internalLoans.push_back(std::move(loan));
            }
            continue;
        }
        loan.facility = source.tell(
            "term_loan", w.translate("Paper", "Term loan", "facility: a bank loan with instalments"));
        loan.assetClass =
            closed
                ? source.tell("closed", w.translate("Paper", "Closed", "class of a bank loan that is repaid"))
                : classOf(source, loan.daysPastDue);
        facts.bankLoans.push_back(std::move(loan));
    }
    facts.conduct = {
        {source.tell("other_lenders", w.translate("Paper", "Loans of other lenders", "bank conduct: label")),
         std::string()},
        {source.tell("cic", w.translate("Paper", "Credit information (CIC)", "bank conduct: label")),
         std::string()}};
}

}  // namespace sakhi::services
