#include "services/queries/OfficerQuery.h"

#include "services/queries/ApplicationRows.h"
#include "services/queries/HomeQuery.h"
#include "store/UserReader.h"
#include "store/VisitReader.h"

#include <algorithm>

namespace sakhi::services {

using base::Date;
using base::fail;
using base::Result;
using security::CommandKind;

namespace {

constexpr int kMonthsBetweenVisits = 1;

RoundGroup roundGroup(const GroupBooks& books, std::optional<Date> lastVisit, Date today) {
    RoundGroup out;
    out.group = nameOf(books.records.group);
    out.members = static_cast<int>(std::ranges::count_if(
        books.records.members, [today](const domain::Member& one) { return one.onRoll(today); }));
    out.lastVisitOn = lastVisit;
    out.visitDueOn = lastVisit ? base::addMonths(*lastVisit, kMonthsBetweenVisits) : today;
    out.visitDue = out.visitDueOn <= today;
    out.nextMeetingOn = nextMeetingOn(books.records, today);
    if (const auto planned = plannedAfterLast(books.records); planned && *planned < today) {
        out.missingMeetingOn = planned;
    }
    out.overdue = books.measurer.overdue(today);
    return out;
}

/// A request of a member or of the group that the bank has not seen, or has sent back.
bool waitsWithGroup(const ApplicationRow& row) {
    using domain::ApplicationState;
    return !row.inRequest &&
           (row.state == ApplicationState::pendingAdminReview || row.state == ApplicationState::returned);
}

}  // namespace

OfficerQuery::OfficerQuery(store::Store& store, RecordsQuery& records) : m_store(store), m_records(records) {}

Result<TodayView> OfficerQuery::today(const Session& session, Date today) {
    const auto rows = m_records.groups(session);
    auto connection = m_store.openReader();
    if (!rows || !connection) {
        return fail(rows ? connection.error() : rows.error());
    }
    const auto visits = store::VisitReader(*connection).lastVisits();
    if (!visits) {
        return fail(visits.error());
    }
    TodayView view;
    for (const auto& row : *rows) {
        if (const auto allowed = session.may(CommandKind::recordVisit, row.id); !allowed) {
            return fail(allowed.error());
        }
        const auto books = m_records.books(session, row.id);
        if (!books) {
            return fail(books.error());
        }
        const auto last = visits->find(row.id);
        view.groups.push_back(
            roundGroup(**books, last == visits->end() ? std::nullopt : std::optional(last->second), today));
        const auto open = openApplicationRows(*connection, session, **books);
        if (!open) {
            return fail(open.error());
        }
        std::ranges::copy_if(*open, std::back_inserter(view.toCheck), waitsWithGroup);
    }
    std::ranges::stable_sort(view.toCheck, {}, &ApplicationRow::stateAt);
    return view;
}

Result<VisitView> OfficerQuery::visit(const Session& session, const domain::GroupId& group, Date today) {
    if (const auto allowed = session.may(CommandKind::recordVisit, group); !allowed) {
        return fail(allowed.error());
    }
    const auto books = m_records.books(session, group);
    auto connection = m_store.openReader();
    if (!books || !connection) {
        return fail(books ? connection.error() : books.error());
    }
    auto earlier = store::VisitReader(*connection, session.opener()).ofGroup(group);
    const auto users = store::UserReader(*connection, session.opener()).all();
    if (!earlier || !users) {
        return fail(earlier ? users.error() : earlier.error());
    }
    VisitView view;
    view.group =
        roundGroup(**books, earlier->empty() ? std::nullopt : std::optional(earlier->front().on), today);
    for (const std::string_view point : domain::visitPoints(today)) {
        view.points.emplace_back(point);
    }
    for (const auto& visit : *earlier) {
        const auto by = std::ranges::find(*users, visit.by, &domain::User::id);
        view.madeBy.push_back(by == users->end() ? std::string() : by->name);
    }
    view.earlier = std::move(*earlier);
    return view;
}

}  // namespace sakhi::services
