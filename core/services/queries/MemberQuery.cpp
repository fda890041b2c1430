#include "services/queries/MemberQuery.h"

#include "books/Statements.h"
#include "security/IdNumbers.h"
#include "store/MemberReader.h"
#include "store/UserReader.h"

#include <algorithm>

namespace sakhi::services {

using base::Date;
using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using domain::Member;
using security::CommandKind;

namespace {

constexpr std::size_t kStrip = 24;
constexpr int kTermMonths = 24;

MemberRow rowOf(const GroupBooks& books, const Member& member,
                const std::map<domain::MemberId, Money>& savings, Date today) {
    MemberRow row;
    row.name = nameOf(member);
    row.office = member.office;
    row.joinedOn = member.joinedOn;
    row.leftOn = member.leftOn;
    if (const auto hers = savings.find(member.id); hers != savings.end()) {
        row.savings = hers->second;
    }
    for (const auto& account : books.measurer.accounts()) {
        if (account.loan().member == member.id) {
            const auto dues = account.dues(today);
            row.owed += dues.outstanding;
            row.overdue += dues.overdue;
        }
    }
    row.attendance =
        books.measurer.measureMember(member.id, today).value(scorecards::Measure::attendanceRate);
    return row;
}

std::vector<AttendanceMark> stripOf(const domain::GroupRecords& records, const Member& member) {
    std::vector<AttendanceMark> out;
    for (auto at = records.meetings.rbegin(); at != records.meetings.rend() && out.size() < kStrip; ++at) {
        if (!domain::isHeld(at->kind)) {
            continue;
        }
        AttendanceMark mark{at->heldOn, {}};
        const auto line = std::ranges::find(at->lines, member.id, &domain::MeetingLine::member);
        if (line != at->lines.end()) {
            mark.attendance = line->attendance;
        }
        out.push_back(mark);
    }
    std::ranges::reverse(out);
    return out;
}

std::vector<MemberLoan> loansOf(const GroupBooks& books, const domain::MemberId& member, Date today) {
    std::vector<MemberLoan> out;
    for (const auto& account : books.measurer.accounts()) {
        if (account.loan().member == member) {
            out.push_back({account.loan(), account.dues(today), account.closedOn()});
        }
    }
    std::ranges::stable_sort(out, std::ranges::greater(),
                             [](const MemberLoan& one) { return one.loan.disbursedOn; });
    return out;
}

}  // namespace

int ageOn(Date dateOfBirth, Date day) {
    const std::chrono::year_month_day born(dateOfBirth);
    const std::chrono::year_month_day now(day);
    const int years = int(now.year()) - int(born.year());
    const bool before = std::pair(now.month(), now.day()) < std::pair(born.month(), born.day());
    return years - (before ? 1 : 0);
}

MemberQuery::MemberQuery(store::Store& store, RecordsQuery& records, ScoreQuery& scores)
    : m_store(store), m_records(records), m_scores(scores) {}

Result<MembersView> MemberQuery::list(const Session& session, const domain::GroupId& group, Date today) {
    if (const auto allowed = session.may(CommandKind::readGroup, group); !allowed) {
        return fail(allowed.error());
    }
    const auto books = m_records.books(session, group);
    auto reader = m_store.openReader();
    if (!books || !reader) {
        return fail(books ? reader.error() : books.error());
    }
    store::MemberReader kept(*reader, session.opener());
    const auto extras = kept.extras(group);
    const auto terms = kept.terms(group);
    if (!extras || !terms) {
        return fail(extras ? terms.error() : extras.error());
    }
    MembersView view;
    view.group = nameOf((*books)->records.group);
    view.formedOn = (*books)->records.group.formedOn;
    const auto savings = books::savingsLedger((*books)->vouchers, today);
    for (const Member& member : (*books)->records.members) {
        view.rows.push_back(rowOf(**books, member, savings, today));
        if (const auto hers = extras->find(member.id); hers != extras->end()) {
            view.rows.back().photo = hers->second.photo;
        }
    }
    if (!terms->empty()) {
        view.officesSince = terms->front().from;
    }
    const Date since = view.officesSince.value_or(view.formedOn);
    view.rotationDue = base::addMonths(since, kTermMonths) <= today;
    return view;
}

Result<MemberView> MemberQuery::page(const Session& session, const domain::GroupId& group,
                                     const domain::MemberId& member, Date today) {
    if (const auto allowed = session.may(CommandKind::readMember, group, member); !allowed) {
        return fail(allowed.error());
    }
    const auto books = m_records.books(session, group);
    if (!books) {
        return fail(books.error());
    }
    const Member* found = (*books)->member(member);
    if (found == nullptr) {
        return fail(ErrorCode::notFound, "member");
    }
    MemberView view;
    view.member = *found;
    view.row = rowOf(**books, *found, books::savingsLedger((*books)->vouchers, today), today);
    view.passbook = books::passbook((*books)->records, member);
    view.attendance = stripOf((*books)->records, *found);
    view.loans = loansOf(**books, member, today);
    view.measures = (*books)->measurer.measureMember(member, today);
    view.part = scorecards::herPart(m_scores.card(), (*books)->measurer, member, today);
    if (const auto read = readKept(session, view); !read) {
        return fail(read.error());
    }
    return view;
}

Result<void> MemberQuery::readKept(const Session& session, MemberView& view) {
    auto reader = m_store.openReader();
    if (!reader) {
        return fail(reader.error());
    }
    const auto extras = store::MemberReader(*reader, session.opener()).extras(view.member.group);
    const auto users = store::UserReader(*reader, session.opener()).all();
    if (!extras || !users) {
        return fail(extras ? users.error() : extras.error());
    }
    if (const auto hers = extras->find(view.member.id); hers != extras->end()) {
        view.nominee = hers->second.nominee;
        view.row.photo = hers->second.photo;
        view.leaving = hers->second.leaving;
        view.leavingNote = hers->second.leavingNote;
        for (const auto& document : hers->second.documents) {
            view.documents.push_back(
                {document.kind, security::maskedNumber(document.kind, document.number), document.seenOn});
        }
    }
    if (session.may(CommandKind::readUsers, view.member.group, view.member.id)) {
        const auto user = std::ranges::find(*users, view.member.id, &domain::User::member);
        if (user != users->end()) {
            view.account = MemberAccount{user->id, user->login, user->disabled};
        }
    }
    return {};
}

Result<LeavingView> MemberQuery::leaving(const Session& session, const domain::GroupId& group,
                                         const domain::MemberId& member, Date day) {
    if (const auto allowed = session.may(CommandKind::recordLeaving, group, member); !allowed) {
        return fail(allowed.error());
    }
    const auto books = m_records.books(session, group);
    auto reader = m_store.openReader();
    if (!books || !reader) {
        return fail(books ? reader.error() : books.error());
    }
    const auto extras = store::MemberReader(*reader, session.opener()).extras(group);
    if (!extras) {
        return fail(extras.error());
    }
    LeavingView view;
    view.settlement = books::settlement((*books)->vouchers, (*books)->measurer.accounts(), member, day);
    view.box = books::Balances((*books)->vouchers, base::latestDate()).of(books::Account::cash);
    if (const auto hers = extras->find(member); hers != extras->end()) {
        view.nominee = hers->second.nominee;
    }
    if (!(*books)->records.meetings.empty()) {
        view.lastMeetingOn = (*books)->records.meetings.back().heldOn;
    }
    return view;
}

Result<std::vector<Successor>> MemberQuery::successors(const Session& session, const domain::GroupId& group) {
    if (const auto allowed = session.may(CommandKind::handOver, group); !allowed) {
        return fail(allowed.error());
    }
    auto reader = m_store.openReader();
    if (!reader) {
        return fail(reader.error());
    }
    const auto users = store::UserReader(*reader, session.opener()).all();
    if (!users) {
        return fail(users.error());
    }
    std::vector<Successor> out;
    for (const domain::User& user : *users) {
        const bool holds = std::ranges::find(user.groups, group) != user.groups.end();
        if (user.role == domain::Role::representative && !user.disabled && !holds) {
            out.push_back({user.id, user.name});
        }
    }
    return out;
}

}  // namespace sakhi::services
