#pragma once

#include "screens/PresenterContext.h"
#include "services/Commands.h"
#include "tasks/TaskRunner.h"

#include <QObject>

#include <memory>
#include <optional>

namespace sakhi::screens {

/// What the page shows: a group to begin (no books), or one that is there.
struct GroupSetupState {
    Phase phase{Phase::loading};
    std::shared_ptr<const services::GroupBooks> books;
    bool storing{false};
    base::Error error;

    /// The sheet may be recorded: none is there, and nothing else either.
    [[nodiscard]] bool takesOpening() const {
        return books && !books->records.opening && books->records.meetings.empty() &&
               books->records.loans.empty();
    }
};

/// Begins a group, adds its members, records its cut-off sheet and changes its rules; all off the window's
/// thread. `context.workspace` must outlive it.
class GroupSetupPresenter : public QObject {
    Q_OBJECT

public:
    /// `newGroup`: a group is begun whatever group is chosen.
    GroupSetupPresenter(PresenterContext context, bool newGroup, QObject* parent = nullptr);

    [[nodiscard]] const GroupSetupState& state() const { return m_state; }
    [[nodiscard]] base::Date today() const { return m_context.today(); }

    void load();

    /// One at a time; nothing while another is stored. Afterwards done() or refused().
    void store(const services::Command& command);

Q_SIGNALS:
    void changed();
    /// The command was stored; `added` is the group it began.
    void done(const sakhi::domain::GroupId& added);
    void refused(const sakhi::base::Error& error);

private:
    PresenterContext m_context;
    bool m_newGroup;
    bool m_again{false};
    GroupSetupState m_state;
    tasks::TaskRunner m_reader;
    tasks::TaskRunner m_writer;
};

}  // namespace sakhi::screens
