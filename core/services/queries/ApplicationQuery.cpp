#include "services/queries/ApplicationQuery.h"

#include "books/Statements.h"
#include "services/queries/AppraisalChecks.h"
#include "store/BlobReader.h"
#include "store/UserReader.h"
#include "workflow/Transitions.h"

#include <algorithm>

namespace sakhi::services {

using base::Date;
using base::fail;
using base::Money;
using base::Result;
using scorecards::Measure;

namespace {

/// The policy command behind an act of the workflow.
std::optional<security::CommandKind> commandOf(workflow::Act act) {
    using workflow::Act;
    switch (act) {
        case Act::bundle:
            return security::CommandKind::bundleRequest;
        case Act::forward:
        case Act::resubmit:
            return security::CommandKind::forwardRequest;
        case Act::grant:
            return security::CommandKind::grantFromOwnFunds;
        case Act::rejectByAdmin:
            return security::CommandKind::rejectByAdmin;
        case Act::withdraw:
            return security::CommandKind::withdrawApplication;
        case Act::approve:
        case Act::reject:
        case Act::returnForCorrection:
            return security::CommandKind::decideRequest;
        case Act::apply:
        case Act::disburse:
        case Act::close:
        case Act::takeBack:
            return std::nullopt;
    }
    return std::nullopt;
}

/// What an act acts on: a member's request goes to the bank by the acts of the request that is made of it.
base::Result<domain::ApplicationState> actLeadsTo(const domain::Application& application, workflow::Act act,
                                                  domain::Role role) {
    using domain::ApplicationKind;
    if (application.kind == ApplicationKind::memberRequest && workflow::mayBundle(application.state, false)) {
        if (act == workflow::Act::bundle) {
            return workflow::transition(ApplicationKind::bankRequest, std::nullopt, act, role);
        }
        if (act == workflow::Act::forward) {
            return workflow::transition(ApplicationKind::bankRequest, application.state, act, role);
        }
    }
    return workflow::transition(application.kind, application.state, act, role);
}

std::vector<std::string> actsFor(const Session& session, const domain::Application& application) {
    std::vector<std::string> out;
    if (application.inRequest) {
        return out;
    }
    security::Subject subject{application.group, std::nullopt, std::nullopt};
    if (application.kind == domain::ApplicationKind::memberRequest) {
        subject.member = application.member;
    }
    for (const auto& [act, key] : base::EnumKeys<workflow::Act>::rows) {
        const auto command = commandOf(act);
        // A bundle is of the group, whoever's requests are in it.
        const security::Subject of = act == workflow::Act::bundle
                                         ? security::Subject{application.group, std::nullopt, std::nullopt}
                                         : subject;
        if (command && session.may(*command, of) && actLeadsTo(application, act, session.user().role)) {
            out.emplace_back(key);
        }
    }
    return out;
}

int daysSince(base::InstantMs at, Date today) {
    return static_cast<int>(std::max<std::int64_t>(0, base::daysBetween(base::dateOf(at), today)));
}

}  // namespace

base::Rate proposedRate(const GroupBooks& books) {
    base::Rate rate = base::Rate::basisPoints(1200);
    for (const auto& loan : books.records.loans) {
        if (loan.kind == domain::LoanKind::bank) {
            rate = loan.yearlyRate;
        }
    }
    return rate;
}

ShareView shareOf(const GroupBooks& books, const domain::RequestShare& share, base::Rate rate, int months,
                  Date today) {
    ShareView view;
    view.application = share.application;
    view.amount = share.amount;
    view.purpose = share.purpose;
    view.instalment = months > 0 ? lending::emi(share.amount, rate, months) : Money();
    const auto* member = books.member(share.member);
    if (member == nullptr) {
        return view;
    }
    view.member = nameOf(*member);
    const auto savings = books::savingsLedger(books.vouchers, today);
    if (const auto at = savings.find(member->id); at != savings.end()) {
        view.savings = at->second;
    }
    Money existing;
    for (const auto& account : books.measurer.accounts()) {
        if (account.loan().member == member->id) {
            view.owed += account.outstanding(today);
            view.overdue += account.overdue(today);
            existing += account.closed(today) ? Money() : account.dues(today).nextDue;
        }
    }
    view.monthlyIncome = member->monthlyHouseholdIncome;
    if (view.monthlyIncome && view.monthlyIncome->inPaise() > 0) {
        view.foirPercent = 100.0 * static_cast<double>((existing + view.instalment).inPaise()) /
                           static_cast<double>(view.monthlyIncome->inPaise());
    }
    view.attendanceRate = books.measurer.measureMember(member->id, today).value(Measure::attendanceRate);
    return view;
}

ApplicationQuery::ApplicationQuery(store::Store& store, RecordsQuery& records, ScoreQuery& scores,
                                   const NormBook& norms)
    : m_store(store), m_records(records), m_scores(scores), m_norms(norms) {}

Result<std::vector<ApplicationRow>> ApplicationQuery::ofGroup(const Session& session,
                                                              const domain::GroupId& group) {
    const auto books = m_records.books(session, group);
    auto connection = m_store.openReader();
    if (!books || !connection) {
        return fail(books ? connection.error() : books.error());
    }
    store::ApplicationFilter filter;
    filter.group = group;
    if (session.user().role == domain::Role::member) {
        filter.member = session.user().member;
    }
    const auto all = store::ApplicationReader(*connection, session.opener()).list(filter);
    if (!all) {
        return fail(all.error());
    }
    std::vector<ApplicationRow> out;
    for (auto at = all->rbegin(); at != all->rend(); ++at) {
        out.push_back(applicationRow(*at, **books));
    }
    return out;
}

Result<ApplicationQuery::Opened> ApplicationQuery::open(const Session& session,
                                                        const domain::ApplicationId& id) {
    auto connection = m_store.openReader();
    if (!connection) {
        return fail(connection.error());
    }
    auto application = store::ApplicationReader(*connection, session.opener()).load(id);
    if (!application) {
        return fail(application.error());
    }
    const auto allowed =
        application->kind == domain::ApplicationKind::memberRequest
            ? session.may(security::CommandKind::readApplication, application->group, application->member)
            : session.may(security::CommandKind::readApplication, application->group);
    if (!allowed) {
        return fail(allowed.error());
    }
    auto books = m_records.books(session, application->group);
    if (!books) {
        return fail(books.error());
    }
    return Opened{std::move(*application), std::move(*books)};
}

Result<void> ApplicationQuery::fillSteps(const Session& session, const domain::Application& application,
                                         ApplicationDetail& detail) {
    auto connection = m_store.openReader();
    if (!connection) {
        return fail(connection.error());
    }
    const auto users = store::UserReader(*connection, session.opener()).all();
    if (!users) {
        return fail(users.error());
    }
    for (const auto& step : application.steps) {
        const auto by = std::ranges::find(*users, step.by, &domain::User::id);
        const std::string name = by == users->end() ? std::string() : by->name;
        detail.steps.push_back({step.state, step.at, name, step.byRole, step.reasonCode, step.reason});
        if (application.decision && step.state == application.decision->outcome) {
            detail.decidedBy = name;
            detail.decidedAt = step.at;
            detail.deciderUnconfirmed = by != users->end() && !by->confirmed;
        }
    }
    return {};
}

Result<void> ApplicationQuery::fillVoices(const domain::Application& application, ApplicationDetail& detail) {
    auto connection = m_store.openReader();
    if (!connection) {
        return fail(connection.error());
    }
    const auto voices = store::BlobReader(*connection).voicesIn(application.id);
    if (!voices) {
        return fail(voices.error());
    }
    for (auto& share : detail.shares) {
        if (const auto at = voices->find(share.application); at != voices->end()) {
            share.voice = at->second;
        }
    }
    return {};
}

Result<ApplicationDetail> ApplicationQuery::detailOf(const Session& session, const Opened& opened,
                                                     Date today) {
    const auto& application = opened.application;
    const auto& books = *opened.books;
    ApplicationDetail detail;
    detail.row = applicationRow(application, books);
    detail.note = application.note;
    const base::Rate rate = application.decision ? application.decision->yearlyRate : proposedRate(books);
    const int months = application.decision && application.decision->months > 0 ? application.decision->months
                                                                                : application.months;
    if (application.kind == domain::ApplicationKind::memberRequest) {
        detail.applicant =
            shareOf(books, {application.id, application.member, application.amount, application.purpose},
                    rate, months, today);
        detail.applicant.voice = application.voice;
    }
    for (const auto& share : application.shares) {
        detail.shares.push_back(shareOf(books, share, rate, months, today));
    }
    if (const auto filled = fillVoices(application, detail); !filled) {
        return fail(filled.error());
    }
    detail.resolutionNo = application.resolutionNo;
    detail.resolutionOn = application.resolutionOn;
    detail.decision = application.decision;
    detail.acts = actsFor(session, application);
    if (auto steps = fillSteps(session, application, detail); !steps) {
        return fail(steps.error());
    }
    const auto score = m_scores.assess(session, application.group, today);
    detail.checks = policyChecks(detail, books, score ? score->score : std::nullopt,
                                 {m_scores.card().bands.back().from, m_norms.on(today)}, today);
    return detail;
}

Result<ApplicationDetail> ApplicationQuery::detail(const Session& session, const domain::ApplicationId& id,
                                                   Date today) {
    const auto opened = open(session, id);
    if (!opened) {
        return fail(opened.error());
    }
    return detailOf(session, *opened, today);
}

Result<std::size_t> ApplicationQuery::waiting() {
    auto connection = m_store.openReader();
    if (!connection) {
        return fail(connection.error());
    }
    store::ApplicationFilter filter;
    filter.state = domain::ApplicationState::pendingManagerReview;
    filter.kind = domain::ApplicationKind::bankRequest;
    const auto found = store::ApplicationReader(*connection).list(filter);
    return found ? Result<std::size_t>(found->size()) : fail(found.error());
}

Result<std::vector<QueueRow>> ApplicationQuery::queue(const Session& session, Date today) {
    auto connection = m_store.openReader();
    if (!connection) {
        return fail(connection.error());
    }
    store::ApplicationFilter filter;
    filter.state = domain::ApplicationState::pendingManagerReview;
    filter.kind = domain::ApplicationKind::bankRequest;
    const auto waiting = store::ApplicationReader(*connection).list(filter);
    if (!waiting) {
        return fail(waiting.error());
    }
    std::vector<QueueRow> out;
    for (const auto& application : *waiting) {
        if (!session.may(security::CommandKind::readGroup, application.group)) {
            continue;
        }
        const auto books = m_records.books(session, application.group);
        const auto score = m_scores.assess(session, application.group, today);
        if (!books || !score) {
            return fail(books ? score.error() : books.error());
        }
        QueueRow row;
        row.application = applicationRow(application, **books);
        row.score = score->score;
        row.band = score->band;
        for (const auto& account : (*books)->measurer.accounts()) {
            if (account.loan().kind == domain::LoanKind::bank) {
                row.exposure += account.outstanding(today);
            }
        }
        row.daysWaiting = daysSince(row.application.stateAt, today);
        out.push_back(std::move(row));
    }
    std::ranges::stable_sort(out, {}, [](const QueueRow& row) { return row.application.stateAt; });
    return out;
}

Result<AppraisalView> ApplicationQuery::appraisal(const Session& session,
                                                  const domain::ApplicationId& request, Date today) {
    const auto opened = open(session, request);
    if (!opened) {
        return fail(opened.error());
    }
    auto detail = detailOf(session, *opened, today);
    auto score = m_scores.view(session, opened->application.group, today);
    const auto waiting = queue(session, today);
    if (!detail || !score || !waiting) {
        return fail(!detail ? detail.error() : !score ? score.error() : waiting.error());
    }
    AppraisalView view;
    view.request = std::move(*detail);
    view.score = std::move(*score);
    view.queueLength = static_cast<int>(waiting->size());
    for (std::size_t i = 0; i < waiting->size(); ++i) {
        if ((*waiting)[i].application.id == request) {
            view.positionInQueue = static_cast<int>(i) + 1;
        }
    }
    view.daysWaiting = daysSince(view.request.row.stateAt, today);
    fillAppraisal(view, *opened->books, m_norms.on(today), today);
    const auto allowed = session.may(security::CommandKind::decideRequest, opened->application.group);
    if (!allowed) {
        view.lockedBecause =
            allowed.error().code == base::ErrorCode::unconfirmedManager ? "unconfirmed" : "role";
    } else if (opened->application.state != domain::ApplicationState::pendingManagerReview) {
        view.lockedBecause = "state";
    }
    return view;
}

}  // namespace sakhi::services
