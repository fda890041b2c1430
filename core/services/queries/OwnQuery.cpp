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

namespace {

void fillNextDue(OwnRecordView& view) {
    for (const auto& loan : view.hers.loans) {
        if (loan.dues.nextDueOn && (!view.nextDueOn || *loan.dues.nextDueOn < *view.nextDueOn)) {
            view.nextDueOn = loan.dues.nextDueOn;
        }
    }
    for (const auto& loan : view.hers.loans) {
        view.nextDue +=
            loan.dues.nextDueOn && loan.dues.nextDueOn == view.nextDueOn ? loan.dues.nextDue : Money();
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
        view.share = 100.0 * static_cast<double>(view.hers.row.savings.inPaise()) /
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
                const domain::GroupRecords& records, int activeMonths) {
    Date on = refusedOn;
    const auto holds = [&](const char* code) {
        return std::ranges::find(reasonCodes, code) != reasonCodes.end();
    };
    if (const auto since = firstHeldOn(records); since && holds("too_young")) {
        on = std::max(on, base::addMonths(*since, activeMonths));
    }
    if (holds("funds_short")) {
        on = std::max(on, nextMeetingOn(records, refusedOn + std::chrono::days{1}).value_or(on));
    }
    return on;
}

OwnQuery::OwnQuery(store::Store& store, RecordsQuery& records, MemberQuery& members,
                   ApplicationQuery& applications, const NormBook& norms)
    : m_store(store), m_records(records), m_members(members), m_applications(applications), m_norms(norms) {}

Result<OwnRecordView> OwnQuery::record(const Session& session, const domain::GroupId& group,
                                       const MemberId& member, Date today) {
    auto hers = m_members.page(session, group, member, today);
    const auto books = m_records.books(session, group);
    if (!hers || !books) {
        return fail(hers ? books.error() : hers.error());
    }
    OwnRecordView view;
    view.hers = *std::move(hers);
    // A loan that is repaid is in her passbook; her record tells what she owes.
    std::erase_if(view.hers.loans, [](const MemberLoan& loan) { return loan.closedOn.has_value(); });
    fillNextDue(view);
    fillGroup(view, **books, today);
    return view;
}

Result<std::vector<StandingView>> OwnQuery::standings(const Session& session, const domain::GroupId& group,
                                                      const MemberId& member, Date today) {
    if (const auto allowed = session.may(security::CommandKind::readMember, group, member); !allowed) {
        return fail(allowed.error());
    }
    const auto books = m_records.books(session, group);
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
            const Date refusedOn = base::dateOf(last.at);
            view.askAgainOn = askAgainOn(view.reasonCodes, refusedOn, (*books)->records,
                                         m_norms.on(refusedOn).linkage.activeMonths);
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
