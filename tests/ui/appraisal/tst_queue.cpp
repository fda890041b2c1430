#include "screens/PaperDialog.h"
#include "screens/queue/QueueScreen.h"
#include "support/Fixture.h"
#include "ui/appraisal/ManagerRoom.h"

#include <QDir>
#include <QSignalSpy>
#include <QTableView>

using namespace sakhi;

class TstQueue : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_room = std::make_unique<test::ManagerRoom>(); }
    void cleanupTestCase() { m_room.reset(); }

    void presenterListsOldestFirstAndFilters() {
        screens::QueuePresenter presenter(m_room->context(*m_room->manager));
        QSignalSpy changed(&presenter, &screens::QueuePresenter::changed);
        presenter.load();
        QVERIFY(changed.wait());
        const auto rows = m_room->queue();
        QCOMPARE(presenter.state().waiting, static_cast<int>(rows.size()));
        QCOMPARE(presenter.state().longestDays, 9);
        QCOMPARE(*presenter.requestAt(0), rows.front().application.id);
        presenter.setFilter(screens::QueueFilter::lowRisk);
        for (int i = 0; i < presenter.model().rowCount(); ++i) {
            QCOMPARE(presenter.model().row(i)->band, std::string("low_risk"));
        }
        QVERIFY(presenter.model().rowCount() < presenter.state().waiting);
        QVERIFY(!presenter.requestAt(presenter.model().rowCount()));
    }

    void enterOpensTheAppraisal() {
        auto page = m_room->show(screens::makeQueueScreen, *m_room->manager);
        auto* table =
            test::ManagerRoom::named<QTableView>(*page, QStringLiteral("Requests that wait for a decision"));
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), static_cast<int>(m_room->queue().size()));
        m_room->picture(*page, QStringLiteral("queue_1366"));
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(*m_room->navigator.opened, screens::ScreenId::appraisal);
        QCOMPARE(*m_room->navigator.openedOn.application, m_room->queue()[1].application.id);
    }

    void buttonOpensAndFilterEmpties() {
        auto page = m_room->show(screens::makeQueueScreen, *m_room->manager);
        auto* open = test::ManagerRoom::button(*page, QStringLiteral("Open appraisal"));
        auto* longer = test::ManagerRoom::button(*page, QStringLiteral("More than 7 days"));
        QVERIFY(open && longer);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(*m_room->navigator.openedOn.application, m_room->queue()[0].application.id);
        QTest::mouseClick(longer, Qt::LeftButton);
        QVERIFY(page->unfinished().value(QStringLiteral("filter")).toInt() == 3);
    }

    void allNotesArePrintedTogether() {
        auto page = m_room->show(screens::makeQueueScreen, *m_room->manager);
        QTest::mouseClick(test::ManagerRoom::button(*page, QStringLiteral("Print all notes")),
                          Qt::LeftButton);
        auto* dialog = page->findChild<screens::PaperDialog*>();
        QVERIFY(dialog && dialog->shown());
        QTemporaryDir folder;
        QVERIFY(dialog->saveAs(folder.path()));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("LA-*.pdf")}).size(),
                 static_cast<qsizetype>(m_room->queue().size()));
        dialog->close();
    }

    void isReadAloud() {
        auto page = m_room->show(screens::makeQueueScreen, *m_room->manager);
        const QString said = page->spokenSummary();
        QVERIFY2(said.contains(QStringLiteral("rupees are asked for")), qPrintable(said));
        QVERIFY(!said.contains(QChar(0x20B9)));
    }

    void emptyQueueSaysWhatItIsFor() {
        test::ManagerRoom room(0);
        auto page = room.show(screens::makeQueueScreen, *room.manager);
        QVERIFY(test::ManagerRoom::readable(*page).contains(QStringLiteral("Nothing waits for you")));
        QVERIFY(!test::ManagerRoom::button(*page, QStringLiteral("Open appraisal"))->isEnabled());
        QVERIFY(!test::ManagerRoom::button(*page, QStringLiteral("Print all notes"))->isEnabled());
        QCOMPARE(page->spokenSummary(), QStringLiteral("Nothing waits for you"));
    }

private:
    std::unique_ptr<test::ManagerRoom> m_room;
};

SAKHI_TEST(TstQueue)
#include "tst_queue.moc"
