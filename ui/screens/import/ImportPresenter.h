#pragma once

#include "screens/PresenterContext.h"
#include "tasks/TaskRunner.h"

#include <QObject>

#include <memory>

namespace sakhi::screens {

/// Where an import stands. Nothing is stored before `done`.
enum class ImportStage { choosing, checking, checked, storing, done };

/// All that the page shows.
struct ImportState {
    ImportStage stage{ImportStage::choosing};
    QString folder;
    /// What the check found; null before one.
    std::shared_ptr<const records::ImportPlan> plan;
    bool leaveOutFaulty{false};
    /// Why the last step did not come to its end.
    std::optional<base::Error> error;
    qint64 done{0};
    qint64 total{0};
};

/// Checks a folder of records and brings it in, both off the window's thread; a fault or a cancel stores
/// nothing.
class ImportPresenter : public QObject {
    Q_OBJECT

public:
    explicit ImportPresenter(PresenterContext context, QObject* parent = nullptr);

    [[nodiscard]] const ImportState& state() const { return m_state; }

    /// Reads and checks a folder; missingData where no folder is named.
    void check(const QString& folder);

    /// Checks again with the faulty groups left out, or not.
    void setLeaveOutFaulty(bool leaveOut);

    /// Stores what was checked. Nothing where there is nothing to store.
    void bringIn();

    void cancel();

    /// Back to choosing a folder.
    void startAgain();

    /// Whether what was checked may be stored: something is new, and no fault stands in the way.
    [[nodiscard]] bool mayBringIn() const;

Q_SIGNALS:
    void changed();
    void progressed();

private:
    void beginCheck();
    void checked(base::Result<std::shared_ptr<const records::ImportPlan>> result);

    PresenterContext m_context;
    ImportState m_state;
    tasks::TaskRunner m_work;
};

}  // namespace sakhi::screens
