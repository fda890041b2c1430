#include "screens/home/HomePresenter.h"

#include <algorithm>

namespace sakhi::screens {

HomePresenter::HomePresenter(PresenterContext context, QObject* parent)
    : QObject(parent), m_context(std::move(context)) {
    m_state.many = m_context.group.isNil();
}

void HomePresenter::load() {
    if (m_runner.isRunning()) {
        m_again = true;
        return;
    }
    if (m_state.phase == Phase::failed) {
        m_state.phase = Phase::loading;
        Q_EMIT changed();
    }
    if (m_state.many) {
        readGroups();
    } else {
        readGroup();
    }
}

void HomePresenter::readGroup() {
    m_runner.run<services::HomeView>(
        [context = m_context](const base::Progress&) {
            return context.workspace->home().group(context.session, context.group, context.today());
        },
        [this](base::Result<services::HomeView> view) {
            if (!view) {
                failed(view.error());
                return;
            }
            m_state.home = *std::move(view);
            readMeeting();
            const bool begun = m_state.home->meetings > 0 || m_state.home->score.membersOnRoll > 0;
            m_state.phase = begun ? Phase::ready : Phase::empty;
            done();
        });
}

void HomePresenter::readMeeting() {
    m_state.keepsMeetings =
        m_context.session.may(security::CommandKind::recordMeeting, m_context.group).has_value();
    const auto unclosed = m_context.workspace->meetings().unclosed(m_context.session, m_context.group);
    m_state.unclosedOn =
        unclosed && !unclosed->empty() ? std::optional(unclosed->front().heldOn) : std::nullopt;
}

void HomePresenter::readGroups() {
    m_runner.run<std::vector<services::GroupRow>>(
        [context = m_context](const base::Progress&) {
            return context.workspace->home().groups(context.session, context.today());
        },
        [this](base::Result<std::vector<services::GroupRow>> rows) {
            if (!rows) {
                failed(rows.error());
                return;
            }
            m_state.groups = *std::move(rows);
            std::ranges::stable_sort(m_state.groups, {}, &services::GroupRow::need);
            m_state.phase = m_state.groups.empty() ? Phase::empty : Phase::ready;
            done();
        });
}

void HomePresenter::failed(const base::Error& error) {
    m_state.error = error;
    m_state.phase = Phase::failed;
    done();
}

void HomePresenter::done() {
    Q_EMIT changed();
    if (std::exchange(m_again, false)) {
        load();
    }
}

}  // namespace sakhi::screens
