#include "unit/services/Meetings.h"

#include "books/Checks.h"
#include "store/Drafts.h"
#include "store/GroupRecordsReader.h"

#include <algorithm>

namespace sakhi::test {

using base::Money;

domain::GroupRecords Meetings::records() {
    auto reader = m_branch.space().store().openReader();
    return store::GroupRecordsReader(*reader, m_branch.as("manager").opener()).load(m_group).value();
}

books::MeetingSheet Meetings::sheet(const char* day, domain::MeetingKind kind) {
    return sheet(*base::parseIsoDate(day), kind);
}

books::MeetingSheet Meetings::sheet(base::Date day, domain::MeetingKind kind) {
    const auto now = records();
    const auto accounts = lending::loanAccounts(now, {});
    auto sheet =
        books::prefilled({now, accounts, books::cashInBox(now)}, kind, day, newId<domain::MeetingId>());
    return sheet;
}

books::MeetingSheet Meetings::counted(books::MeetingSheet sheet) {
    sheet.counted = domain::CashCount{books::totals(sheet).byBooks, {}};
    return sheet;
}

books::MeetingSheet Meetings::sheetOf(const domain::MeetingId& meeting) {
    const auto now = records();
    const auto accounts = lending::loanAccounts(now, {});
    const auto closed = std::ranges::find(now.meetings, meeting, &domain::Meeting::id);
    return books::sheetOf({now, accounts, books::cashInBox(now)}, *closed);
}

books::GrantedLoan Meetings::loanTo(const char* member, int rupees) {
    books::GrantedLoan loan;
    loan.loan = newId<domain::LoanId>();
    loan.member = m_branch.member(member);
    loan.purpose = "dairy";
    loan.principal = Money::rupees(rupees);
    loan.yearlyRate = base::Rate::basisPoints(2400);
    loan.tenureMonths = 10;
    loan.firstDueOn = base::addMonths(m_branch.clock().today(), 1);
    loan.resolutionNo = "7";
    return loan;
}

books::BankLoanReceived Meetings::bankLoan(int rupees) {
    books::BankLoanReceived loan;
    loan.loan = newId<domain::LoanId>();
    loan.purpose = "bank_linkage";
    loan.principal = Money::rupees(rupees);
    loan.yearlyRate = base::Rate::basisPoints(900);
    loan.tenureMonths = 24;
    loan.disbursedOn = m_branch.clock().today();
    loan.firstDueOn = base::addMonths(loan.disbursedOn, 1);
    return loan;
}

void Meetings::draft(const domain::UserId& user, const std::string& subject) {
    auto session = m_branch.as("asha");
    auto transaction = m_branch.space().store().begin(
        {user, base::makeUuidV7(m_branch.clock().nowMs(), m_entropy), m_branch.clock(), session.signer()});
    const bool kept =
        transaction &&
        store::Drafts((*transaction)->connection()).put(user, "meeting", subject, {"place", {}, 0}) &&
        (*transaction)->commit();
    if (!kept) {
        qFatal("draft");
    }
}

std::size_t Meetings::draftsOf(const domain::UserId& user, const std::string& subject) {
    auto reader = m_branch.space().store().openReader();
    return store::Drafts(*reader).load(user, "meeting", subject)->size();
}

std::string Meetings::faults() {
    std::string out = findingsOf(m_branch.space());
    for (const auto& finding : books::checkBooks(records())) {
        if (!books::isNotice(finding.check)) {
            out += std::string(base::keyOf(finding.check)) + ' ' + base::formatIso(finding.on) + '\n';
        }
    }
    return out;
}

}  // namespace sakhi::test
