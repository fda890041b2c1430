#pragma once

#include "screens/PresenterContext.h"
#include "tasks/TaskRunner.h"

#include <QObject>

namespace sakhi::screens {

/// What the page shows.
struct VisitState {
    Phase phase{Phase::loading};
    base::Error error;
    services::VisitView view;
    /// A command is under way.
    bool acting{false};
};

/// Reads what a visit to the chosen group is made with, and records it. `context.workspace` must outlive it.
class VisitPresenter : public QObject {
    Q_OBJECT

public:
    explicit VisitPresenter(PresenterContext context, QObject* parent = nullptr);

    [[nodiscard]] const VisitState& state() const { return m_state; }
    [[nodiscard]] const PresenterContext& context() const { return m_context; }

    /// Reads; asked for while reading, it reads once more afterwards. Empty where no group is chosen.
    void load();

    /// Records a visit to the chosen group; acted() or refused() follows.
    void record(domain::Visit visit);

Q_SIGNALS:
    void changed();
    void acted();
    void refused(const sakhi::base::Error& error);

private:
    PresenterContext m_context;
    VisitState m_state;
    bool m_again{false};
    tasks::TaskRunner m_reading;
    tasks::TaskRunner m_acting;
};

}  // namespace sakhi::screens
