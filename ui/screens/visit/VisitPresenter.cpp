#include "screens/visit/VisitPresenter.h"

#include <utility>

namespace sakhi::screens {

using base::Result;

VisitPresenter::VisitPresenter(PresenterContext context, QObject* parent)
    : QObject(parent), m_context(std::move(context)) {}

void VisitPresenter::load() {
    if (m_reading.isRunning()) {
        m_again = true;
        return;
    }
    if (m_context.group.isNil()) {
        m_state.phase = Phase::empty;
        Q_EMIT changed();
        return;
    }
    if (m_state.phase == Phase::failed) {
        m_state.phase = Phase::loading;
        Q_EMIT changed();
    }
    m_reading.run<services::VisitView>(
        [context = m_context](const base::Progress&) {
            return context.workspace->officer().visit(context.session, context.group, context.today());
        },
        [this](Result<services::VisitView> view) {
            m_state.phase = view ? Phase::ready : Phase::failed;
            if (view) {
                m_state.view = *std::move(view);
            } else {
                m_state.error = view.error();
            }
            Q_EMIT changed();
            if (std::exchange(m_again, false)) {
                load();
            }
        });
}

void VisitPresenter::record(domain::Visit visit) {
    using services::Outcome;
    visit.group = m_context.group;
    const bool begun = m_acting.run<Outcome>(
        [context = m_context, visit](const base::Progress&) {
            return context.workspace->bus().execute(context.session, services::RecordVisit{visit});
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
