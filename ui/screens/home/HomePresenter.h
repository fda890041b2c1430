#pragma once

#include "screens/PresenterContext.h"
#include "tasks/TaskRunner.h"

#include <QObject>

#include <optional>

namespace sakhi::screens {

/// What Home shows: one group, or (where none is chosen) all groups she holds.
struct HomeState {
    Phase phase{Phase::loading};
    /// True where no group is chosen.
    bool many{false};
    std::optional<services::HomeView> home;
    /// Where she may keep the group's meetings: the day of one that is not closed.
    bool keepsMeetings{false};
    std::optional<base::Date> unclosedOn;
    std::vector<services::GroupRow> groups;
    base::Error error;
};

/// Reads Home off the window's thread. `context.workspace` must outlive it.
class HomePresenter : public QObject {
    Q_OBJECT

public:
    explicit HomePresenter(PresenterContext context, QObject* parent = nullptr);

    [[nodiscard]] const HomeState& state() const { return m_state; }

    /// Reads; asked for while reading, it reads once more afterwards. What was shown stays until then.
    void load();

Q_SIGNALS:
    void changed();

private:
    void readGroup();
    void readMeeting();
    void readGroups();
    void failed(const base::Error& error);
    void done();

    PresenterContext m_context;
    HomeState m_state;
    bool m_again{false};
    tasks::TaskRunner m_runner;
};

}  // namespace sakhi::screens
