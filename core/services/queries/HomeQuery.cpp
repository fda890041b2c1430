#include "services/queries/HomeQuery.h"

#include "books/Statements.h"
#include "services/queries/ApplicationRows.h"

#include <algorithm>

namespace sakhi::services {

using base::Date;
using base::fail;
using base::Money;
using base::Result;

namespace {

/// A meeting this long past its day without being in the books was missed, or never written down.
constexpr std::chrono::days kMeetingMissedAfter{7};
/// A fall of the score below this since last month is worth a look.
constexpr double kScoreFall = -2.0;

Date afterOneRhythm(Date day, domain::MeetingFrequency frequency) {
    switch (frequency) {
        case domain::MeetingFrequency::weekly:
            return day + std::chrono::days{7};
        case domain::MeetingFrequency::fortnightly:
            return day + std::chrono::days{14};
        case domain::MeetingFrequency::monthly:
            return base::addMonths(day, 1);
    }
    return day;
}

/// The last meeting that the next is reckoned from: a payment between meetings and a special one are no part
/// of the rhythm. Null where there is none.
const domain::Meeting* lastOfRhythm(const domain::GroupRecords& records) {
    for (auto at = records.meetings.rbegin(); at != records.meetings.rend(); ++at) {
        if (at->kind != domain::MeetingKind::between && at->kind != domain::MeetingKind::special) {
            return &*at;
        }
    }
    return nullptr;
}

/// What members should bring to a meeting on `day`: compulsory savings and what is due by then.
Money expectedOn(const GroupBooks& books, Date day) {
    Money sum;
    for (const auto& member : books.records.members) {
        if (member.onRoll(day)) {
            sum += books.records.group.compulsorySaving;
        }
    }
    for (const auto& account : books.measurer.accounts()) {
        if (account.loan().kind == domain::LoanKind::internal) {
            sum += account.overdue(day);
        }
    }
    return sum;
}

void fillFigures(HomeView& view, const GroupBooks& books, Date today) {
    const books::Balances balances(books.vouchers, today);
    view.savings = balances.savings();
    view.lent = balances.of(books::Account::memberLoans);
    view.cashBox = balances.of(books::Account::cash);
    view.bank = balances.of(books::Account::bank);
    view.meetings = static_cast<int>(books.records.meetings.size());
    view.nextMeetingNo = view.meetings + 1;
    view.nextMeetingOn = nextMeetingOn(books.records, today);
    view.usualPlace = books.records.meetings.empty() ? std::string() : books.records.meetings.back().place;
    if (view.nextMeetingOn) {
        view.expected = expectedOn(books, *view.nextMeetingOn);
    }
    lending::Collection collection;
    for (const auto& account : books.measurer.accounts()) {
        collection += account.collection(base::addMonths(today, -12), today);
    }
    view.instalmentsDue = collection.instalments;
    view.instalmentsOnTime = collection.onTime;
}

}  // namespace

std::optional<Date> firstHeldOn(const domain::GroupRecords& records) {
    const auto first = std::ranges::find_if(records.meetings, domain::isHeld, &domain::Meeting::kind);
    return first == records.meetings.end() ? std::nullopt : std::optional(first->heldOn);
}

std::optional<Date> plannedAfterLast(const domain::GroupRecords& records) {
    const auto* last = lastOfRhythm(records);
    if (last == nullptr) {
        return std::nullopt;
    }
    return last->nextOn ? last->nextOn : afterOneRhythm(last->heldOn, records.group.frequency);
}

std::optional<Date> nextMeetingOn(const domain::GroupRecords& records, Date today) {
    const auto* last = lastOfRhythm(records);
    if (last == nullptr) {
        const bool planned = domain::isMeetingDay(records.group.meetingDay, records.group.frequency);
        return planned && !records.members.empty()
                   ? std::optional(domain::firstMeetingDay(records.group, today))
                   : std::nullopt;
    }
    Date next = *plannedAfterLast(records);
    const Date from = last->nextOn.value_or(last->heldOn);
    for (int n = last->nextOn ? 1 : 2; next < today; ++n) {
        next = records.group.frequency == domain::MeetingFrequency::monthly
                   ? base::addMonths(from, n)
                   : afterOneRhythm(next, records.group.frequency);
    }
    return next;
}

std::vector<BehindRow> behindOn(const GroupBooks& books, Date today) {
    std::map<domain::MemberId, BehindRow> rows;
    for (const auto& account : books.measurer.accounts()) {
        const auto dues = account.dues(today);
        if (!account.loan().member || !dues.oldestUnpaidOn) {
            continue;
        }
        BehindRow& row = rows[*account.loan().member];
        row.overdue += dues.overdue;
        row.instalments += dues.overdueInstalments;
        row.daysLate = std::max(row.daysLate, dues.daysPastDue);
    }
    std::vector<BehindRow> out;
    for (auto& [id, row] : rows) {
        if (const auto* member = books.member(id)) {
            row.member = nameOf(*member);
            out.push_back(row);
        }
    }
    std::ranges::sort(out, [](const BehindRow& a, const BehindRow& b) {
        return std::tie(b.daysLate, b.overdue, a.member.code) <
               std::tie(a.daysLate, a.overdue, b.member.code);
    });
    return out;
}

HomeQuery::HomeQuery(store::Store& store, RecordsQuery& records, ScoreQuery& scores)
    : m_store(store), m_records(records), m_scores(scores) {}

Result<HomeView> HomeQuery::group(const Session& session, const domain::GroupId& group, Date today) {
    auto score = m_scores.view(session, group, today);
    if (!score) {
        return fail(score.error());
    }
    const auto books = m_records.books(session, group);
    auto connection = m_store.openReader();
    if (!books || !connection) {
        return fail(books ? connection.error() : books.error());
    }
    auto open = openApplicationRows(*connection, session, **books);
    if (!open) {
        return fail(open.error());
    }
    HomeView view;
    view.score = std::move(*score);
    fillFigures(view, **books, today);
    view.openApplications = std::move(*open);
    view.behind = behindOn(**books, today);
    std::erase_if(view.behind, [&](const BehindRow& row) {
        return !session.may(security::CommandKind::readMember, group, row.member.id);
    });
    return view;
}

Need needOf(const GroupBooks& books, Date today, const GroupRow& row) {
    if (books.records.members.empty()) {
        return Need::notSetUp;
    }
    if (const auto planned = plannedAfterLast(books.records);
        planned && *planned + kMeetingMissedAfter < today) {
        return Need::meetingMissed;
    }
    if (row.nextMeetingOn == today) {
        return Need::meetingToday;
    }
    if (!row.overdue.isZero()) {
        return Need::behind;
    }
    return row.change.value_or(0.0) < kScoreFall ? Need::scoreFell : Need::nothing;
}

Result<std::vector<GroupRow>> HomeQuery::groups(const Session& session, Date today) {
    const auto rows = m_records.groups(session);
    auto connection = m_store.openReader();
    if (!rows || !connection) {
        return fail(rows ? connection.error() : rows.error());
    }
    std::vector<GroupRow> out;
    for (const auto& row : *rows) {
        const auto books = m_records.books(session, row.id);
        const auto assessment = m_scores.assess(session, row.id, today);
        if (!books || !assessment) {
            return fail(books ? assessment.error() : books.error());
        }
        const auto open = openApplicationRows(*connection, session, **books);
        if (!open) {
            return fail(open.error());
        }
        const auto before = m_scores.assess(session, row.id, base::monthStart(today) - std::chrono::days{1});
        if (!before) {
            return fail(before.error());
        }
        GroupRow made;
        made.group = nameOf((*books)->records.group);
        made.members = row.members;
        made.score = assessment->score;
        if (assessment->score && before->score) {
            made.change = *assessment->score - *before->score;
        }
        made.band = assessment->band;
        made.booksUntil = assessment->recordsUntil;
        made.nextMeetingOn = nextMeetingOn((*books)->records, today);
        made.overdue = (*books)->measurer.overdue(today);
        made.openApplications = static_cast<int>(open->size());
        made.need = needOf(**books, today, made);
        out.push_back(std::move(made));
    }
    return out;
}

}  // namespace sakhi::services
