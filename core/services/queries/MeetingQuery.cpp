#include "services/queries/MeetingQuery.h"

#include "books/Statements.h"
#include "services/MeetingDrafts.h"
#include "services/queries/ApplicationRows.h"

#include <algorithm>

namespace sakhi::services {

using base::fail;
using base::Result;
using domain::ApplicationKind;
using domain::ApplicationState;

namespace {

Result<void> readRequests(store::Connection& connection, const Session& session, MeetingDesk& desk) {
    store::ApplicationFilter filter;
    filter.group = desk.books->records.group.id;
    const auto all = store::ApplicationReader(connection, session.opener()).list(filter);
    if (!all) {
        return fail(all.error());
    }
    for (const auto& one : *all) {
        if (one.kind == ApplicationKind::bankRequest && one.state == ApplicationState::approved &&
            one.decision) {
            desk.approved.push_back({one.id, one.number, one.purpose, one.decision->amount,
                                     one.decision->months, one.decision->yearlyRate});
        } else if (one.kind == ApplicationKind::memberRequest && !one.inRequest &&
                   (one.state == ApplicationState::pendingAdminReview ||
                    one.state == ApplicationState::granted)) {
            desk.waiting.push_back(applicationRow(one, *desk.books));
        }
    }
    return {};
}

}  // namespace

Result<std::vector<UnclosedMeeting>> MeetingQuery::unclosed(const Session& session,
                                                            const domain::GroupId& group) {
    const auto subjects = m_drafts.subjects(session, kMeetingDrafts);
    if (!subjects) {
        return fail(subjects.error());
    }
    std::vector<UnclosedMeeting> out;
    for (const auto& subject : *subjects) {
        auto fields = m_drafts.load(session, {kMeetingDrafts, subject});
        if (!fields) {
            return fail(fields.error());
        }
        if (groupOf(*fields) == group) {
            out.push_back({{subject}, dayOf(*fields), *std::move(fields)});
        }
    }
    return out;
}

Result<MeetingDesk> MeetingQuery::desk(const Session& session, const domain::GroupId& group,
                                       base::Date today) {
    if (const auto allowed = session.may(security::CommandKind::recordMeeting, group); !allowed) {
        return fail(allowed.error());
    }
    const auto books = m_records.books(session, group);
    auto connection = m_store.openReader();
    if (!books || !connection) {
        return fail(books ? connection.error() : books.error());
    }
    MeetingDesk desk;
    desk.books = *books;
    const auto& meetings = desk.books->records.meetings;
    desk.cash = books::Balances(desk.books->vouchers, base::latestDate()).of(books::Account::cash);
    desk.number = static_cast<int>(meetings.size()) + 1;
    if (!meetings.empty() && meetings.back().origin == domain::MeetingOrigin::entered &&
        meetings.back().closedOn == today) {
        desk.closedToday = meetings.back().id;
    }
    if (const auto read = readRequests(*connection, session, desk); !read) {
        return fail(read.error());
    }
    auto begun = unclosed(session, group);
    if (!begun) {
        return fail(begun.error());
    }
    desk.unclosed = *std::move(begun);
    // Kept for a meeting that was not opened again after all.
    std::erase_if(desk.unclosed, [&](const UnclosedMeeting& one) {
        return std::ranges::find(meetings, one.meeting, &domain::Meeting::id) != meetings.end();
    });
    return desk;
}

}  // namespace sakhi::services
