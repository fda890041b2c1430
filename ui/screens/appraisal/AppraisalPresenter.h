#pragma once

#include "screens/PresenterContext.h"
#include "services/ErrorText.h"
#include "tasks/TaskRunner.h"

namespace sakhi::screens {

/// What the manager may choose, in the order of the page.
enum class Verdict { none = -1, approve, approveWithConditions, sendBack, reject };

/// A decision as it stands in the form.
struct DecisionDraft {
    Verdict verdict{Verdict::none};
    std::optional<base::Money> amount;
    int months{0};
    std::optional<base::Rate> rate;
    std::vector<std::string> conditions;
    std::string reason;

    bool operator==(const DecisionDraft&) const = default;
};

/// Why a decision cannot be recorded (yet); ready = it can.
enum class DecisionLock {
    ready,
    unconfirmed,
    role,
    state,
    verdict,
    amount,
    aboveRequest,
    months,
    rate,
    conditions,
    reason
};

/// What other terms would mean.
struct OtherTerms {
    base::Money instalment;
    /// The highest share of a household's income that all instalments take; empty where an income is not
    /// told.
    std::optional<double> tightestFoir;
    services::MemberName tightest;
};

/// Appraises one request to the bank: what stands for and against it, other terms, and the decision.
class AppraisalPresenter : public QObject {
    Q_OBJECT

public:
    struct State {
        Phase phase{Phase::loading};
        services::ErrorSentence error;
        services::AppraisalView view;
        /// The requests that wait, oldest first.
        std::vector<domain::ApplicationId> queue;
        /// Why the last decision was not recorded; empty where it was.
        services::ErrorSentence refused;
    };

    /// Without a request the oldest of the queue is taken.
    AppraisalPresenter(PresenterContext context, std::optional<domain::ApplicationId> request,
                       QObject* parent = nullptr);

    [[nodiscard]] const State& state() const { return m_state; }

    /// Reads it; a call while it is read asks for one more reading.
    void load();

    /// The request before (-1) or after (+1) this one in the queue; of a decided one, the oldest that waits.
    [[nodiscard]] std::optional<domain::ApplicationId> neighbour(int step) const;

    /// The terms the form begins with.
    [[nodiscard]] DecisionDraft firstDraft() const;

    [[nodiscard]] DecisionLock lockOf(const DecisionDraft& draft) const;
    [[nodiscard]] OtherTerms otherTerms(base::Money amount, int months, base::Rate rate) const;

    /// Keeps the score and records the decision with it; false with state().refused where it was refused.
    bool decide(const DecisionDraft& draft);

Q_SIGNALS:
    void changed();

private:
    struct Loaded {
        std::optional<services::AppraisalView> view;
        std::vector<domain::ApplicationId> queue;
    };
    static base::Result<Loaded> read(const PresenterContext& context,
                                     std::optional<domain::ApplicationId> request);
    void take(base::Result<Loaded> loaded);

    PresenterContext m_context;
    std::optional<domain::ApplicationId> m_request;
    State m_state;
    bool m_again{false};
    tasks::TaskRunner m_runner;
};

}  // namespace sakhi::screens
