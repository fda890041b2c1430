#pragma once

#include "screens/PresenterContext.h"
#include "tasks/TaskRunner.h"

#include <QObject>

#include <array>
#include <optional>

namespace sakhi::screens {

/// A factor that the person moves to see what the score would be. Values in the factor's own unit.
struct WhatIfFactor {
    std::string key;
    /// "percent" or "rupees_a_year".
    std::string unit;
    double today{0.0};
    double value{0.0};
    double low{0.0};
    double high{100.0};
    /// What the move brings, in points of the score.
    double points{0.0};
};

/// The score with the factors as they are moved now.
struct WhatIfState {
    std::vector<WhatIfFactor> factors;
    double before{0.0};
    double after{0.0};
    std::string band;

    [[nodiscard]] bool moved() const;
};

/// What the Score page shows.
struct ScoreState {
    Phase phase{Phase::loading};
    std::optional<services::ScoreView> view;
    WhatIfState whatIf;
    base::Error error;
    /// She may keep the score for the history.
    bool mayKeep{false};
    bool keeping{false};
};

/// Reads the score off the window's thread and scores again at once as factors move. `context.workspace` must
/// outlive it.
class ScorePresenter : public QObject {
    Q_OBJECT

public:
    explicit ScorePresenter(PresenterContext context, QObject* parent = nullptr);

    [[nodiscard]] const ScoreState& state() const { return m_state; }

    /// Reads; asked for while reading, it reads once more afterwards. Moved factors stay where they are put.
    void load();

    /// Moves a factor (clamped to its range) and scores again. A factor that the page has not is nothing.
    void move(const std::string& key, double value);

    /// All factors back to today.
    void reset();

    /// Moves the factor of a proposal to where the proposal would bring it.
    void tryRaise(std::size_t at);

    /// Keeps the score for the history; answers with kept() or notKept().
    void keep();

Q_SIGNALS:
    void changed();
    /// Only the factors or what they make of the score are other than before.
    void whatIfChanged();
    void kept();
    void notKept(const sakhi::base::Error& error);

private:
    void take(services::ScoreView view);
    void fillFactors(const std::vector<WhatIfFactor>& before);
    void rescore();
    void done();

    PresenterContext m_context;
    ScoreState m_state;
    bool m_again{false};
    tasks::TaskRunner m_runner;
};

}  // namespace sakhi::screens
