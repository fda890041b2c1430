#include "tasks/TaskRunner.h"

#include <QElapsedTimer>

namespace sakhi::tasks {
namespace {

constexpr qint64 kReportEveryMs = 50;

}  // namespace

TaskRunner::TaskRunner(QObject* parent)
    : QObject(parent), m_stop(std::make_shared<std::atomic<bool>>(false)) {}

TaskRunner::~TaskRunner() {
    if (m_watcher != nullptr) {
        m_watcher->disconnect(this);
        m_stop->store(true);
        m_watcher->waitForFinished();
    }
}

void TaskRunner::cancel() {
    m_stop->store(true);
}

base::Progress TaskRunner::listener() {
    QElapsedTimer clock;
    clock.start();
    qint64 told = -kReportEveryMs;
    return [this, stop = m_stop, clock, told](std::int64_t done, std::int64_t total) mutable {
        const qint64 now = clock.elapsed();
        if (!stop->load() && (now - told >= kReportEveryMs || done == total)) {
            told = now;
            // The runner waits for the work in its destructor, so it is alive here.
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        }
        return !stop->load();
    };
}

}  // namespace sakhi::tasks
