#pragma once

#include "screens/PresenterContext.h"
#include "tasks/TaskRunner.h"

#include <QObject>

#include <functional>

namespace sakhi::screens {

/// What a member's own page reads.
enum class OwnPart { record, standings };

/// What one of the pages shows: its own part is filled.
struct OwnState {
    Phase phase{Phase::loading};
    base::Error error;
    /// The account stands for no member of the group: there is nothing to read.
    bool nobody{false};
    services::OwnRecordView record;
    std::vector<services::StandingView> standings;
    /// Which of them is open.
    std::size_t chosen{0};
    /// A command is under way.
    bool acting{false};
};

/// Reads one of the own pages of the signed-in member off the window's thread. `context.workspace` must
/// outlive it.
class OwnPresenter : public QObject {
    Q_OBJECT

public:
    OwnPresenter(PresenterContext context, OwnPart part, QObject* parent = nullptr);

    [[nodiscard]] const OwnState& state() const { return m_state; }
    [[nodiscard]] base::Date today() const { return m_context.today(); }

    /// Reads; asked for while reading, it reads once more afterwards. What was shown stays until then.
    void load();

    /// Opens another of the applications.
    void choose(std::size_t standing);

    /// She takes the open application back; acted() or refused() follows.
    void withdraw();

    /// Whether she may take it back.
    [[nodiscard]] bool mayWithdraw() const;

Q_SIGNALS:
    void changed();
    void acted();
    void refused(const sakhi::base::Error& error);

private:
    template <class View>
    void read(View OwnState::*place, bool (*empty)(const View&),
              std::function<base::Result<View>(const domain::MemberId&)> from);

    PresenterContext m_context;
    OwnPart m_part;
    OwnState m_state;
    bool m_again{false};
    tasks::TaskRunner m_runner;
    tasks::TaskRunner m_acting;
};

}  // namespace sakhi::screens
