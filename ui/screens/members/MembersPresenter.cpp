#include "screens/members/MembersPresenter.h"

#include <algorithm>

namespace sakhi::screens {

using base::Result;

MembersPresenter::MembersPresenter(PresenterContext context, QObject* parent)
    : QObject(parent), m_context(std::move(context)), m_acts(m_context) {}

bool MembersPresenter::may(security::CommandKind kind) const {
    return !m_context.group.isNil() && m_context.session.may(kind, m_context.group).has_value();
}

void MembersPresenter::load() {
    if (m_context.group.isNil()) {
        m_state.phase = Phase::empty;
        Q_EMIT changed();
        return;
    }
    const auto work = [context = m_context, heirs = mayHandOver()](const base::Progress&) -> Result<Read> {
        auto& query = context.workspace->members();
        auto view = query.list(context.session, context.group, context.today());
        if (!view) {
            return base::fail(view.error());
        }
        Read read{std::move(*view), {}};
        if (heirs) {
            read.successors = query.successors(context.session, context.group).value_or(read.successors);
        }
        return read;
    };
    m_again = !m_reading.run<Read>(work, [this](Result<Read> read) { take(std::move(read)); });
}

void MembersPresenter::take(Result<Read> read) {
    if (m_again) {
        load();
        return;
    }
    if (!read) {
        m_state.phase = Phase::failed;
        m_state.error = read.error();
    } else {
        m_state.view = std::move(read->view);
        m_state.successors = std::move(read->successors);
        m_state.phase = m_state.view.rows.empty() ? Phase::empty : Phase::ready;
    }
    m_model.setRows(m_state.view.rows, m_filter);
    Q_EMIT changed();
}

void MembersPresenter::setFilter(MemberFilter filter) {
    m_filter = filter;
    m_model.setRows(m_state.view.rows, m_filter);
    Q_EMIT changed();
}

int MembersPresenter::onRoll() const {
    return static_cast<int>(
        std::ranges::count_if(m_state.view.rows, [](const services::MemberRow& row) { return !row.leftOn; }));
}

}  // namespace sakhi::screens
