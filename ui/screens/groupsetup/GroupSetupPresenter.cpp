#include "screens/groupsetup/GroupSetupPresenter.h"

namespace sakhi::screens {

namespace {

using Books = std::shared_ptr<const services::GroupBooks>;

}  // namespace

GroupSetupPresenter::GroupSetupPresenter(PresenterContext context, bool newGroup, QObject* parent)
    : QObject(parent), m_context(std::move(context)), m_newGroup(newGroup || m_context.group.isNil()) {}

void GroupSetupPresenter::load() {
    if (m_newGroup) {
        m_state.phase = Phase::ready;
        Q_EMIT changed();
        return;
    }
    if (m_reader.isRunning()) {
        m_again = true;
        return;
    }
    m_reader.run<Books>(
        [context = m_context](const base::Progress&) {
            return context.workspace->records().books(context.session, context.group);
        },
        [this](base::Result<Books> books) {
            m_state.phase = books ? Phase::ready : Phase::failed;
            if (books) {
                m_state.books = std::move(*books);
            } else {
                m_state.error = books.error();
            }
            Q_EMIT changed();
            if (std::exchange(m_again, false)) {
                load();
            }
        });
}

void GroupSetupPresenter::store(const services::Command& command) {
    const bool begins = std::holds_alternative<services::AddGroup>(command);
    const bool begun = m_writer.run<services::Outcome>(
        [context = m_context, command](const base::Progress&) {
            return context.workspace->bus().execute(context.session, command);
        },
        [this, begins](const base::Result<services::Outcome>& outcome) {
            m_state.storing = false;
            Q_EMIT changed();
            if (outcome) {
                Q_EMIT done(begins ? domain::GroupId{outcome->id} : domain::GroupId{});
            } else {
                Q_EMIT refused(outcome.error());
            }
        });
    if (begun) {
        m_state.storing = true;
        Q_EMIT changed();
    }
}

}  // namespace sakhi::screens
