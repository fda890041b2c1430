#include "services/queries/OwnQuery.h"

#include "books/Statements.h"
#include "services/queries/HomeQuery.h"
#include "workflow/Transitions.h"

#include <algorithm>

namespace sakhi::services {

using base::Date;
using base::fail;
using base::Money;
using base::Result;
using domain::ApplicationState;
using domain::MemberId;
using scorecards::Measure;

namespace {

/// NRLM asks for six months of meetings before the first loan (the check active_six_months).
constexpr int kActiveMonths = 6;

void fillMeetings(OwnRecordView& view, const domain::GroupRecords& records, const MemberId& member) {
    for (auto at = records.meetings.rbegin();
         at != records.meetings.rend() && std::ssize(view.meetings) < kStripMeetings; ++at) {
        const auto line = std::ranges::find(at->lines, member, &domain::MeetingLine::member);
        if (domain::isHeld(at->kind) && line != at->lines.end()) {
            view.meetings.push_back({at->heldOn, line->attendance});
            view.attended += domain::counts(line->attendance) ? 1 : 0;
        }
    }
    std::ranges::reverse(view.meetings);
}

OwnLoan ownLoan(const lending::LoanAccount& account, Date today) {
    const auto dues = account.dues(today);
    OwnLoan loan;
    loan.purpose = account.loan().purpose;
    loan.principal = account.loan().principal;
    loan.outstanding = dues.outstanding;
    loan.overdue = dues.overdue;
    loan.instalmentsBehind = dues.overdueInstalments;
    loan.nextDueOn = dues.nextDueOn;
    loan.nextDue = dues.nextDue;
    return loan;
}

void fillLoans(OwnRecordView& view, const GroupBooks& books, const MemberId& member, Date today) {
    for (const auto& account : books.measurer.accounts()) {
        if (account.loan().member != member || account.loan().disbursedOn > today || account.closed(today)) {
            continue;
        }
        const OwnLoan loan = ownLoan(account, today);
        view.owed += loan.outstanding;
        view.overdue += loan.overdue;
        if (loan.nextDueOn && (!view.nextDueOn || *loan.nextDueOn < *view.nextDueOn)) {
            view.nextDueOn = loan.nextDueOn;
            view.nextDue = Money();
        }
        view.nextDue += loan.nextDueOn && loan.nextDueOn == view.nextDueOn ? loan.nextDue : Money();
        view.loans.push_back(loan);
    }
}

void fillGroup(OwnRecordView& view, const GroupBooks& books, Date today) {
    const books::Balances balances(books.vouchers, today);
    view.group = nameOf(books.records.group);
    view.nextMeetingOn = nextMeetingOn(books.records, today);
    view.members = static_cast<int>(std::ranges::count_if(
        books.records.members, [today](const domain::Member& one) { return one.onRoll(today); }));
    view.groupSavings = balances.savings();
    view.groupLent = balances.of(books::Account::memberLoans);
    if (view.groupSavings > Money()) {
        view.part = 100.0 * static_cast<double>(view.savings.inPaise()) /
                    static_cast<double>(view.groupSavings.inPaise());
    }
}

Money savingsOf(const GroupBooks& books, const MemberId& member, Date today) {
    const auto ledger = books::savingsLedger(books.vouchers, today);
    const auto at = ledger.find(member);
    return at == ledger.end() ? Money() : at->second;
}

Wish wishOf(const GroupBooks& books, const domain::Member& member, Date today) {
    Wish wish;
    wish.member = nameOf(member);
    wish.group = books.records.group.id;
    wish.savings = savingsOf(books, member.id, today);
    wish.monthlyIncome = member.monthlyHouseholdIncome;
    for (const auto& account : books.measurer.accounts()) {
        if (account.loan().member == member.id && !account.closed(today)) {
            const auto dues = account.dues(today);
            wish.owed += dues.outstanding;
            wish.overdue += dues.overdue;
            wish.monthly += dues.nextDue;
        }
    }
    return wish;
}

bool isRefusal(ApplicationState state) {
    return state == ApplicationState::rejected || state == ApplicationState::rejectedByAdmin;
}

}  // namespace

Date askAgainOn(const std::vector<std::string>& reasonCodes, Date refusedOn,
                const domain::GroupRecords& records) {
    Date on = refusedOn;
    const auto holds = [&](const char* code) {
        return std::ranges::find(reasonCodes, code) != reasonCodes.end();
    };
    if (holds("too_young") && !records.meetings.empty()) {
        on = std::max(on, base::addMonths(records.meetings.front().heldOn, kActiveMonths));
    }
    if (holds("funds_short")) {
        on = std::max(on, nextMeetingOn(records, refusedOn + std::chrono::days{1}).value_or(on));
    }
    return on;
}

OwnQuery::OwnQuery(store::Store& store, RecordsQuery& records, ScoreQuery& scores,
                   ApplicationQuery& applications)
    : m_store(store), m_records(records), m_scores(scores), m_applications(applications) {}

Result<std::shared_ptr<const GroupBooks>> OwnQuery::booksOf(const Session& session,
                                                            const domain::GroupId& group,
                                                            const MemberId& member) {
    if (const auto allowed = session.may(security::CommandKind::readMember, group, member); !allowed) {
        return fail(allowed.error());
    }
    auto books = m_records.books(session, group);
    if (books && (*books)->member(member) == nullptr) {
        return fail(base::ErrorCode::notFound, "member");
    }
    return books;
}

Result<OwnRecordView> OwnQuery::record(const Session& session, const domain::GroupId& group,
                                       const MemberId& member, Date today) {
    const auto books = booksOf(session, group, member);
    if (!books) {
        return fail(books.error());
    }
    const auto score = m_scores.assess(session, group, today);
    if (!score) {
        return fail(score.error());
    }
    OwnRecordView view;
    view.member = nameOf(*(*books)->member(member));
    fillMeetings(view, (*books)->records, member);
    view.savings = savingsOf(**books, member, today);
    fillLoans(view, **books, member, today);
    view.consistency = (*books)->measurer.measureMember(member, today).value(Measure::budgetConsistency);
    fillGroup(view, **books, today);
    view.groupScore = score->score;
    view.groupBand = score->band;
    return view;
}

Result<PassbookView> OwnQuery::passbook(const Session& session, const domain::GroupId& group,
                                        const MemberId& member) {
    const auto books = booksOf(session, group, member);
    if (!books) {
        return fail(books.error());
    }
    PassbookView view;
    view.member = nameOf(*(*books)->member(member));
    view.group = nameOf((*books)->records.group);
    view.rows = books::passbook((*books)->records, member);
    std::ranges::reverse(view.rows);
    return view;
}

Result<std::vector<StandingView>> OwnQuery::standings(const Session& session, const domain::GroupId& group,
                                                      const MemberId& member, Date today) {
    const auto books = booksOf(session, group, member);
    auto connection = m_store.openReader();
    if (!books || !connection) {
        return fail(books ? connection.error() : books.error());
    }
    store::ApplicationFilter filter;
    filter.group = group;
    filter.member = member;
    filter.kind = domain::ApplicationKind::memberRequest;
    store::ApplicationReader reader(*connection, session.opener());
    const auto all = reader.list(filter);
    if (!all) {
        return fail(all.error());
    }
    std::vector<StandingView> out;
    for (auto at = all->rbegin(); at != all->rend(); ++at) {
        auto detail = m_applications.detail(session, at->id, today);
        if (!detail) {
            return fail(detail.error());
        }
        StandingView view;
        view.application = std::move(*detail);
        view.decision = at->decision;
        if (at->inRequest) {
            const auto request = reader.load(*at->inRequest);
            view.decision = request ? request->decision : view.decision;
        }
        if (isRefusal(at->state) && !at->steps.empty()) {
            const auto& last = at->steps.back();
            if (view.decision && at->state == ApplicationState::rejected) {
                view.reasonCodes = view.decision->reasonCodes;
            }
            if (!last.reasonCode.empty()) {
                view.reasonCodes = {last.reasonCode};
            }
            view.askAgainOn = askAgainOn(view.reasonCodes, base::dateOf(last.at), (*books)->records);
        }
        out.push_back(std::move(view));
    }
    return out;
}

Result<WishesView> OwnQuery::wishes(const Session& session, const domain::GroupId& group, Date today) {
    const auto books = m_records.books(session, group);
    auto connection = m_store.openReader();
    if (!books || !connection) {
        return fail(books ? connection.error() : books.error());
    }
    const auto open = openApplicationRows(*connection, session, **books);
    if (!open) {
        return fail(open.error());
    }
    WishesView view;
    view.group = nameOf((*books)->records.group);
    view.rate = proposedRate(**books);
    for (const auto& member : (*books)->records.members) {
        if (!member.onRoll(today) || !session.may(security::CommandKind::applyForLoan, group, member.id)) {
            continue;
        }
        Wish wish = wishOf(**books, member, today);
        wish.asked =
            std::ranges::any_of(*open, [&](const ApplicationRow& row) { return row.member.id == member.id; });
        view.wishes.push_back(std::move(wish));
    }
    return view;
}

}  // namespace sakhi::services
