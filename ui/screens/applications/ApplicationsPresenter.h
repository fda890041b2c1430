#pragma once

#include "screens/PresenterContext.h"
#include "screens/ScreenId.h"
#include "tasks/TaskRunner.h"

#include <QObject>

namespace sakhi::screens {

/// A woman for whom an application may be made here.
struct Applicant {
    services::MemberName name;
    domain::GroupId group;
};

/// What the list reads at once.
struct ApplicationsList {
    std::vector<services::ApplicationRow> rows;
    /// The one group whose applications these are; nil where they are of several.
    domain::GroupId group;
    bool manyGroups{false};
    /// Empty where the signed-in person makes no applications here.
    std::vector<Applicant> applicants;
    /// The yearly rate an instalment is told at before anybody decided.
    base::Rate rate;
};

/// All that the page shows.
struct ApplicationsState {
    Phase phase{Phase::loading};
    ApplicationsList list;
    base::Error error;
    /// The row that is open beside the list; none where nothing is.
    std::optional<domain::ApplicationId> chosen;
    Phase detailPhase{Phase::empty};
    services::ApplicationDetail detail;
    base::Error detailError;
    /// A command is under way.
    bool acting{false};
};

/// Reads applications of the chosen group, or of all of hers, opens one, and does what may be done with it.
class ApplicationsPresenter : public QObject {
    Q_OBJECT

public:
    ApplicationsPresenter(PresenterContext context, const Subject& subject, QObject* parent = nullptr);

    [[nodiscard]] const ApplicationsState& state() const { return m_state; }

    /// Reads the list, and the open application again.
    void load();
    void choose(std::optional<domain::ApplicationId> id);

    /// Runs a command off the window's thread; acted() or refused() follows. Nothing where one is under way.
    void act(const services::Command& command);

    /// The instalment told beside the amount; none outside 1 to 120 months or without an amount.
    [[nodiscard]] std::optional<base::Money> instalment(base::Money amount, int months) const;

    /// Whether members' requests may be put together here.
    [[nodiscard]] bool mayBundle() const;
    /// Whether she may make applications at all, in some group.
    [[nodiscard]] bool mayApply() const;
    /// She makes them for herself alone.
    [[nodiscard]] bool appliesForHerself() const;

    [[nodiscard]] const PresenterContext& context() const { return m_context; }

Q_SIGNALS:
    void changed();
    /// A command was stored; what it did.
    void acted(const sakhi::services::Outcome& outcome);
    void refused(const sakhi::base::Error& error);

private:
    void listRead(base::Result<ApplicationsList> read);
    void readDetail();

    PresenterContext m_context;
    ApplicationsState m_state;
    bool m_again{false};
    bool m_detailAgain{false};
    tasks::TaskRunner m_reading;
    tasks::TaskRunner m_opening;
    tasks::TaskRunner m_acting;
};

}  // namespace sakhi::screens
