#include "kit/ProgressStrip.h"
#include "kit/TablePane.h"
#include "screens/import/ImportModel.h"
#include "screens/import/ImportPresenter.h"
#include "screens/import/ImportScreen.h"
#include "support/Fixture.h"
#include "translations/Translations.h"
#include "ui/appraisal/ManagerRoom.h"
#include "unit/records/SampleFolder.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>

using namespace sakhi;
using Room = test::ManagerRoom;
using screens::ImportPresenter;
using screens::ImportStage;
using test::SampleFolder;

class TstImportPage : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_room = std::make_unique<Room>(2);
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() {
        m_room.reset();
        m_folder.reset();
    }

    void goodFolderIsBroughtInByKeys() {
        SampleFolder::small().write(path());
        auto page = show();
        m_room->picture(*page, QStringLiteral("import_start_1366"));
        auto* field = Room::named<QLineEdit>(*page, QStringLiteral("Folder"));
        QVERIFY(field && field->hasFocus());
        QTest::keyClicks(field, QString::fromStdString(path()));
        QTest::keyClick(field, Qt::Key_Return);
        settle(*page);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("The folder is in order")));
        m_room->picture(*page, QStringLiteral("import_checked_1366"));
        auto* bring = Room::button(*page, QStringLiteral("Bring in"));
        QVERIFY(bring && bring->hasFocus());
        const auto before = groupsStored();
        QTest::keyClick(page->focusWidget(), Qt::Key_Return);
        settle(*page);
        QCOMPARE(groupsStored(), before + 2);
        m_room->picture(*page, QStringLiteral("import_done_1366"));
        auto* open = Room::button(*page, QStringLiteral("Open the groups"));
        QVERIFY(open && open->hasFocus());
        QTest::keyClick(open, Qt::Key_Return);
        QCOMPARE(m_room->navigator.opened, screens::ScreenId::home);
    }

    void sameFolderTwiceHasNothingNew() {
        SampleFolder::small().write(path());
        ImportPresenter presenter(context());
        check(presenter);
        presenter.bringIn();
        QTRY_COMPARE(presenter.state().stage, ImportStage::done);
        check(presenter);
        QVERIFY(!presenter.mayBringIn());
        QCOMPARE(presenter.state().plan->unchanged.groups, 2);
        auto page = show();
        checkOn(*page);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("Nothing new in this folder")));
        QVERIFY(!Room::button(*page, QStringLiteral("Bring in")));
    }

    void faultsAreListedAndTheirGroupsLeftOut() {
        auto folder = SampleFolder::small();
        folder.set("members.csv", 2, "joined_on", "not a day");
        folder.write(path());
        auto page = show();
        checkOn(*page);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("in the folder")));
        QVERIFY(!Room::button(*page, QStringLiteral("Bring in")));
        auto* table = Room::named<QTableView>(*page, QStringLiteral("Faults"));
        QVERIFY(table && table->model()->rowCount() > 0);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("members.csv"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("2"));
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("joined_on"));
        const auto* pane = page->findChild<kit::TablePane*>();
        QVERIFY(pane->csv().contains("members.csv,2,joined_on"));
        m_room->picture(*page, QStringLiteral("import_faults_1366"));
        const auto before = groupsStored();
        QTest::mouseClick(page->findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(10, 10));
        settle(*page);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("Left out:")));
        auto* bring = page->focusWidget();
        m_room->picture(*page, QStringLiteral("import_leaveout_1366"));
        QTest::keyClick(bring, Qt::Key_Return);
        settle(*page);
        QCOMPARE(groupsStored(), before + 1);
    }

    void everyFaultIsSaidInHindi() {
        QTranslator words;
        QVERIFY(installWords(words, QStringLiteral("hi")));
        screens::ImportModel model;
        const QRegularExpression devanagari(QStringLiteral("[\\x{0900}-\\x{097F}]"));
        for (const records::FaultForm& form : records::faultForms()) {
            const std::string text(form.text);
            model.setFaults({{form.code, records::RecordFile::loans, 2, "principal", {"17", "18", "19"}}});
            const QString said =
                model.data(model.index(0, screens::ImportModel::kWhat), Qt::DisplayRole).toString();
            QVERIFY2(devanagari.match(said).hasMatch(), text.c_str());
            for (int n = 1; n <= 3; ++n) {
                const bool wanted = text.find('%' + std::to_string(n)) != std::string::npos;
                QVERIFY2(said.contains(QString::number(16 + n)) == wanted, text.c_str());
            }
        }
        QVERIFY(installWords(words, QStringLiteral("en")));
    }

    void faultyFolderStoresNothing() {
        auto folder = SampleFolder::small();
        folder.set("members.csv", 2, "joined_on", "not a day");
        folder.write(path());
        ImportPresenter presenter(context());
        check(presenter);
        QVERIFY(presenter.state().plan->faultsTotal > 0);
        QVERIFY(!presenter.mayBringIn());
        const auto before = groupsStored();
        presenter.bringIn();
        QCOMPARE(presenter.state().stage, ImportStage::checked);
        QCOMPARE(groupsStored(), before);
    }

    void missingFolderIsSaidAtTheField() {
        auto page = show();
        QTest::mouseClick(Room::button(*page, QStringLiteral("Check")), Qt::LeftButton);
        settle(*page);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("Type or choose the folder first.")));
        QTest::keyClicks(Room::named<QLineEdit>(*page, QStringLiteral("Folder")),
                         QString::fromStdString(path() + "/none"));
        QTest::keyClick(Room::named<QLineEdit>(*page, QStringLiteral("Folder")), Qt::Key_Return);
        settle(*page);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("There is no file or folder")));
    }

    void stoppedCheckStoresNothing() {
        SampleFolder::small().write(path());
        ImportPresenter presenter(context());
        connect(&presenter, &ImportPresenter::changed, &presenter, [&presenter] {
            if (presenter.state().stage == ImportStage::checking) {
                presenter.cancel();
            }
        });
        presenter.check(QString::fromStdString(path()));
        QTRY_VERIFY(presenter.state().stage != ImportStage::checking);
        // The work may have been over before it heard: then nothing was stored either.
        QVERIFY(presenter.state().stage == ImportStage::checked ||
                presenter.state().error->code == base::ErrorCode::cancelled);
        QCOMPARE(groupsStored(), std::size_t(2));
    }

    void typedFolderSurvivesANewPage() {
        auto page = show();
        QTest::keyClicks(Room::named<QLineEdit>(*page, QStringLiteral("Folder")), QStringLiteral("/a/b"));
        auto next = show();
        next->restore(page->unfinished());
        QCOMPARE(Room::named<QLineEdit>(*next, QStringLiteral("Folder"))->text(), QStringLiteral("/a/b"));
    }

    void looksInTheDarkAndLarge() {
        SampleFolder::small().write(path());
        m_room->theme.setAppearance(theme::Appearance::dark);
        auto page = show({1712, 1000});
        checkOn(*page);
        m_room->picture(*page, QStringLiteral("import_dark_1920"));
        m_room->theme.setAppearance(theme::Appearance::light);
        m_room->theme.setTextScale(150);
        page = show();
        m_room->picture(*page, QStringLiteral("import_150_1366"));
        QVERIFY(page->minimumSizeHint().width() <= 1180);
        m_room->theme.setTextScale(100);
    }

private:
    [[nodiscard]] std::string path() const { return m_folder->path().toStdString(); }
    screens::PresenterContext context() { return {m_room->space.get(), *m_room->manager, {}}; }
    std::size_t groupsStored() { return m_room->space->records().groups(*m_room->manager)->size(); }

    void check(ImportPresenter& presenter) {
        presenter.check(QString::fromStdString(path()));
        QTRY_COMPARE(presenter.state().stage, ImportStage::checked);
    }

    std::unique_ptr<screens::Screen> show(QSize size = {1180, 700}) {
        std::unique_ptr<screens::Screen> page(
            screens::makeImportScreen({context(), m_room->theme, m_room->navigator, {}}, nullptr));
        page->resize(size);
        page->show();
        page->activateWindow();
        Room::named<QLineEdit>(*page, QStringLiteral("Folder"))->setFocus();
        settle(*page);
        return page;
    }

    void checkOn(screens::Screen& page) {
        auto* field = Room::named<QLineEdit>(page, QStringLiteral("Folder"));
        field->setText(QString::fromStdString(path()));
        QTest::keyClick(field, Qt::Key_Return);
        settle(page);
    }

    static void settle(screens::Screen& page) {
        QCoreApplication::processEvents();
        QVERIFY(QTest::qWaitFor([&] { return page.settled(); }, 20'000));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<Room> m_room;
    std::unique_ptr<QTemporaryDir> m_folder;
};

SAKHI_TEST(TstImportPage)
#include "tst_importpage.moc"
