#pragma once

#include "screens/PresenterContext.h"
#include "screens/queue/QueueModel.h"
#include "services/ErrorText.h"
#include "services/papers/Papers.h"
#include "tasks/TaskRunner.h"

namespace sakhi::screens {

/// Which requests of the queue are shown.
enum class QueueFilter { all, lowRisk, highRisk, longWaiting };

/// The manager's queue: requests of groups that wait for a decision, oldest first.
class QueuePresenter : public QObject {
    Q_OBJECT

public:
    struct State {
        Phase phase{Phase::loading};
        services::ErrorSentence error;
        /// All that wait, whatever the filter shows.
        int waiting{0};
        base::Money asked;
        int longestDays{0};
    };

    explicit QueuePresenter(PresenterContext context, QObject* parent = nullptr);

    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] QueueModel& model() { return m_model; }
    [[nodiscard]] QueueFilter filter() const { return m_filter; }

    /// Reads the queue; a call while it is read asks for one more reading.
    void load();
    void setFilter(QueueFilter filter);

    /// The appraisal notes of all requests shown, in their order.
    [[nodiscard]] std::vector<services::PaperOrder> papers() const;

    [[nodiscard]] const PresenterContext& context() const { return m_context; }

    /// The request in a row of the model.
    [[nodiscard]] std::optional<domain::ApplicationId> requestAt(int row) const;

Q_SIGNALS:
    void changed();

private:
    void take(base::Result<std::vector<services::QueueRow>> rows);
    void showRows();

    PresenterContext m_context;
    State m_state;
    QueueFilter m_filter{QueueFilter::all};
    std::vector<services::QueueRow> m_rows;
    QueueModel m_model;
    bool m_again{false};
    tasks::TaskRunner m_runner;
};

}  // namespace sakhi::screens
