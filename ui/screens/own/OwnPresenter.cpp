#include "screens/own/OwnPresenter.h"

#include <algorithm>
#include <utility>

namespace sakhi::screens {

using base::Result;
using services::OwnRecordView;
using Standings = std::vector<services::StandingView>;

OwnPresenter::OwnPresenter(PresenterContext context, OwnPart part, QObject* parent)
    : QObject(parent), m_context(std::move(context)), m_part(part) {}

template <class View>
void OwnPresenter::read(View OwnState::*place, bool (*empty)(const View&),
                        std::function<Result<View>(const domain::MemberId&)> from) {
    m_runner.run<View>([from = std::move(from), member = m_context.session.user().member](
                           const base::Progress&) { return from(member); },
                       [this, place, empty](Result<View> view) {
                           if (view) {
                               m_state.phase = empty(*view) ? Phase::empty : Phase::ready;
                               m_state.*place = *std::move(view);
                               m_state.chosen = std::min(m_state.chosen, m_state.standings.size());
                           } else {
                               m_state.phase = Phase::failed;
                               m_state.error = view.error();
                           }
                           Q_EMIT changed();
                           if (std::exchange(m_again, false)) {
                               load();
                           }
                       });
}

void OwnPresenter::load() {
    if (m_runner.isRunning()) {
        m_again = true;
        return;
    }
    if (m_context.session.user().member.isNil() || m_context.group.isNil()) {
        m_state.nobody = true;
        m_state.phase = Phase::empty;
        Q_EMIT changed();
        return;
    }
    if (m_state.phase == Phase::failed) {
        m_state.phase = Phase::loading;
        Q_EMIT changed();
    }
    const auto& context = m_context;
    switch (m_part) {
        case OwnPart::record:
            read<OwnRecordView>(
                &OwnState::record, [](const OwnRecordView&) { return false; },
                [context](const domain::MemberId& member) {
                    return context.workspace->own().record(context.session, context.group, member,
                                                           context.today());
                });
            break;
        case OwnPart::standings:
            read<Standings>(
                &OwnState::standings, [](const Standings& all) { return all.empty(); },
                [context](const domain::MemberId& member) {
                    return context.workspace->own().standings(context.session, context.group, member,
                                                              context.today());
                });
            break;
    }
}

void OwnPresenter::choose(std::size_t standing) {
    if (standing < m_state.standings.size() && standing != m_state.chosen) {
        m_state.chosen = standing;
        Q_EMIT changed();
    }
}

bool OwnPresenter::mayWithdraw() const {
    if (m_state.chosen >= m_state.standings.size()) {
        return false;
    }
    const auto& acts = m_state.standings[m_state.chosen].application.acts;
    return std::ranges::find(acts, "withdraw") != acts.end();
}

void OwnPresenter::withdraw() {
    if (!mayWithdraw()) {
        return;
    }
    using services::Outcome;
    const services::WithdrawApplication command{m_state.standings[m_state.chosen].application.row.id, ""};
    const bool begun = m_acting.run<Outcome>(
        [context = m_context, command](const base::Progress&) {
            return context.workspace->bus().execute(context.session, command);
        },
        [this](Result<Outcome> done) {
            m_state.acting = false;
            Q_EMIT changed();
            if (!done) {
                Q_EMIT refused(done.error());
                return;
            }
            Q_EMIT acted();
            load();
        });
    if (begun) {
        m_state.acting = true;
        Q_EMIT changed();
    }
}

}  // namespace sakhi::screens
