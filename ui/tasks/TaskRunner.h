#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent/QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>

namespace sakhi::tasks {

/// Slow work off the window's thread. Owned by the presenter that asked; one piece of work at a time. The
/// answer comes on the owner's thread. Destroying the runner asks the work to stop, waits for it and answers
/// nobody.
class TaskRunner : public QObject {
    Q_OBJECT

public:
    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override;

    /// Runs `work(progress)` (which captures only values and thread-safe things) and hands its result to
    /// `answer`. False where work is going on already.
    template <class T>
    bool run(std::function<base::Result<T>(const base::Progress&)> work,
             std::function<void(base::Result<T>)> answer) {
        if (m_watcher != nullptr) {
            return false;
        }
        m_stop->store(false);
        auto* watcher = new QFutureWatcher<base::Result<T>>(this);
        m_watcher = watcher;
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, answer = std::move(answer)] {
            base::Result<T> result = watcher->result();
            m_watcher = nullptr;
            watcher->deleteLater();
            Q_EMIT finished();
            answer(std::move(result));
        });
        watcher->setFuture(
            QtConcurrent::run([work = std::move(work), progress = listener()] { return work(progress); }));
        Q_EMIT started();
        return true;
    }

    [[nodiscard]] bool isRunning() const { return m_watcher != nullptr; }

    /// Asks the work to stop; it then answers with the error `cancelled` at its next step.
    void cancel();

Q_SIGNALS:
    void started();
    void finished();
    /// How far it has come, at most one every 50 ms; total 0 = not known.
    void progressed(qint64 done, qint64 total);

private:
    [[nodiscard]] base::Progress listener();

    QFutureWatcherBase* m_watcher{nullptr};
    std::shared_ptr<std::atomic<bool>> m_stop;
};

}  // namespace sakhi::tasks
