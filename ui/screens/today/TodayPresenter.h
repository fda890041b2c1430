#pragma once

#include "screens/PresenterContext.h"
#include "tasks/TaskRunner.h"

#include <QObject>

namespace sakhi::screens {

/// An officer's day in the lists of the page.
struct TodayState {
    Phase phase{Phase::loading};
    base::Error error;
    /// Groups whose visit is due, never visited ones first, then the longest ago.
    std::vector<services::RoundGroup> visits;
    /// Groups that meet within a week, the earliest first.
    std::vector<services::RoundGroup> meetings;
    /// Groups with a planned meeting that is past and not in the books, the longest ago first.
    std::vector<services::RoundGroup> missing;
    std::vector<services::ApplicationRow> toCheck;
    int groups{0};
};

/// Reads the day off the window's thread. `context.workspace` must outlive it.
class TodayPresenter : public QObject {
    Q_OBJECT

public:
    explicit TodayPresenter(PresenterContext context, QObject* parent = nullptr);

    [[nodiscard]] const TodayState& state() const { return m_state; }
    [[nodiscard]] base::Date today() const { return m_context.today(); }

    /// Reads; asked for while reading, it reads once more afterwards.
    void load();

Q_SIGNALS:
    void changed();

private:
    void take(services::TodayView view);

    PresenterContext m_context;
    TodayState m_state;
    bool m_again{false};
    tasks::TaskRunner m_runner;
};

}  // namespace sakhi::screens
