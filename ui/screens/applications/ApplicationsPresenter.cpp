#include "screens/applications/ApplicationsPresenter.h"

#include "lending/Schedule.h"

#include <algorithm>

namespace sakhi::screens {

using base::fail;
using base::Result;
using domain::Role;

namespace {

std::vector<Applicant> applicantsOf(const services::Session& session, const services::GroupBooks& books,
                                    base::Date today) {
    std::vector<Applicant> out;
    for (const auto& member : books.records.members) {
        const domain::GroupId group = books.records.group.id;
        if (member.onRoll(today) && session.may(security::CommandKind::applyForLoan, group, member.id)) {
            out.push_back({{member.id, member.code, member.name, member.relationName}, group});
        }
    }
    return out;
}

Result<std::vector<domain::GroupId>> groupsToRead(const PresenterContext& context) {
    if (!context.group.isNil()) {
        return std::vector<domain::GroupId>{context.group};
    }
    const auto groups = context.workspace->records().groups(context.session);
    if (!groups) {
        return fail(groups.error());
    }
    std::vector<domain::GroupId> out;
    for (const auto& group : *groups) {
        out.push_back(group.id);
    }
    return out;
}

Result<ApplicationsList> readList(const PresenterContext& context, const base::Progress& progress) {
    const auto groups = groupsToRead(context);
    if (!groups) {
        return fail(groups.error());
    }
    ApplicationsList list;
    list.manyGroups = groups->size() > 1;
    std::int64_t done = 0;
    for (const auto& group : *groups) {
        if (base::cancelled(progress, done++, static_cast<std::int64_t>(groups->size()))) {
            return fail(base::ErrorCode::cancelled);
        }
        auto rows = context.workspace->applications().ofGroup(context.session, group);
        if (!rows) {
            return fail(rows.error());
        }
        std::ranges::move(*rows, std::back_inserter(list.rows));
    }
    if (list.manyGroups) {
        std::ranges::stable_sort(list.rows, std::ranges::greater(), &services::ApplicationRow::madeAt);
    } else if (!groups->empty()) {
        list.group = groups->front();
        const auto books = context.workspace->records().books(context.session, groups->front());
        if (!books) {
            return fail(books.error());
        }
        list.applicants = applicantsOf(context.session, **books, context.today());
        list.rate = services::proposedRate(**books);
    }
    return list;
}

}  // namespace

ApplicationsPresenter::ApplicationsPresenter(PresenterContext context, const Subject& subject,
                                             QObject* parent)
    : QObject(parent), m_context(std::move(context)) {
    m_state.chosen = subject.application;
    if (m_state.chosen) {
        m_state.detailPhase = Phase::loading;
    }
}

void ApplicationsPresenter::load() {
    if (m_reading.isRunning()) {
        m_again = true;
        return;
    }
    if (m_state.phase != Phase::ready) {
        m_state.phase = Phase::loading;
        Q_EMIT changed();
    }
    m_reading.run<ApplicationsList>(
        [context = m_context](const base::Progress& progress) { return readList(context, progress); },
        [this](Result<ApplicationsList> read) { listRead(std::move(read)); });
}

void ApplicationsPresenter::listRead(Result<ApplicationsList> read) {
    if (m_again) {
        m_again = false;
        load();
        return;
    }
    if (!read) {
        m_state.phase = Phase::failed;
        m_state.error = read.error();
        Q_EMIT changed();
        return;
    }
    m_state.list = std::move(*read);
    m_state.phase = m_state.list.rows.empty() ? Phase::empty : Phase::ready;
    if (!m_state.chosen && !m_state.list.rows.empty()) {
        m_state.chosen = m_state.list.rows.front().id;
        m_state.detailPhase = Phase::loading;
    }
    Q_EMIT changed();
    readDetail();
}

void ApplicationsPresenter::choose(std::optional<domain::ApplicationId> id) {
    if (m_state.chosen == id) {
        return;
    }
    m_state.chosen = id;
    m_state.detailPhase = id ? Phase::loading : Phase::empty;
    Q_EMIT changed();
    readDetail();
}

void ApplicationsPresenter::readDetail() {
    if (!m_state.chosen) {
        return;
    }
    if (m_opening.isRunning()) {
        m_detailAgain = true;
        return;
    }
    using services::ApplicationDetail;
    m_opening.run<ApplicationDetail>(
        [context = m_context, id = *m_state.chosen](const base::Progress&) {
            return context.workspace->applications().detail(context.session, id, context.today());
        },
        [this](Result<ApplicationDetail> read) {
            if (m_detailAgain) {
                m_detailAgain = false;
                readDetail();
                return;
            }
            m_state.detailPhase = read ? Phase::ready : Phase::failed;
            if (read) {
                m_state.detail = std::move(*read);
            } else {
                m_state.detailError = read.error();
            }
            Q_EMIT changed();
        });
}

void ApplicationsPresenter::act(const services::Command& command) {
    using services::Outcome;
    const bool begun = m_acting.run<Outcome>(
        [context = m_context, command](const base::Progress&) {
            return context.workspace->bus().execute(context.session, command);
        },
        [this](Result<Outcome> done) {
            m_state.acting = false;
            if (!done) {
                Q_EMIT changed();
                Q_EMIT refused(done.error());
                return;
            }
            m_state.chosen = domain::ApplicationId{done->id};
            m_state.detailPhase = Phase::loading;
            Q_EMIT acted(*done);
            load();
        });
    if (begun) {
        m_state.acting = true;
        Q_EMIT changed();
    }
}

std::optional<base::Money> ApplicationsPresenter::instalment(base::Money amount, int months) const {
    if (amount <= base::Money() || !domain::isTenure(months)) {
        return std::nullopt;
    }
    return lending::emi(amount, m_state.list.rate, months);
}

bool ApplicationsPresenter::mayBundle() const {
    const domain::GroupId& group = m_state.list.group;
    return !group.isNil() && m_context.session.may(security::CommandKind::bundleRequest, group).has_value();
}

bool ApplicationsPresenter::mayApply() const {
    const Role role = m_context.session.user().role;
    return role == Role::member || role == Role::representative || role == Role::officer;
}

bool ApplicationsPresenter::appliesForHerself() const {
    return m_context.session.user().role == Role::member;
}

}  // namespace sakhi::screens
