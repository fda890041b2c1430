#include "support/Fixture.h"
#include "tasks/TaskRunner.h"

#include <QSignalSpy>
#include <QThread>

#include <memory>
#include <optional>

using namespace sakhi;
using namespace sakhi::tasks;

class TaskRunnerTest : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void workRunsApartAndAnswersHere() {
        TaskRunner runner;
        int answer = 0;
        QThread* answered = nullptr;
        const bool begun = runner.run<int>([](const base::Progress&) -> base::Result<int> { return 42; },
                                           [&](base::Result<int> result) {
                                               answer = *result;
                                               answered = QThread::currentThread();
                                           });
        QVERIFY(begun);
        QVERIFY(runner.isRunning());
        QVERIFY(!runner.run<int>([](const base::Progress&) -> base::Result<int> { return 1; },
                                 [](base::Result<int>) {}));
        QTRY_COMPARE(answer, 42);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(!runner.isRunning());
    }

    void workIsCancelledAndReports() {
        auto runner = std::make_unique<TaskRunner>();
        QSignalSpy progressed(runner.get(), &TaskRunner::progressed);
        std::optional<base::ErrorCode> answer;
        const auto endless = [](const base::Progress& progress) -> base::Result<int> {
            for (int i = 0;; ++i) {
                if (base::cancelled(progress, i, 0)) {
                    return base::fail(base::ErrorCode::cancelled);
                }
                QThread::msleep(1);
            }
        };
        runner->run<int>(endless, [&](base::Result<int> result) { answer = result.error().code; });
        QTRY_VERIFY(progressed.count() > 0);
        runner->cancel();
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(*answer, base::ErrorCode::cancelled);
        answer.reset();
        runner->run<int>(endless, [&](base::Result<int>) { answer = base::ErrorCode::internal; });
        runner.reset();  // stops, waits, answers nobody
        QCoreApplication::processEvents();
        QVERIFY(!answer.has_value());
    }
};

SAKHI_TEST(TaskRunnerTest)
#include "tst_task_runner.moc"
