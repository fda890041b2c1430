#include "screens/meeting/MeetingGrid.h"
#include "screens/meeting/RowDialog.h"
#include "shell/SignInPage.h"
#include "shell/Window.h"
#include "ui/shell/Bench.h"

#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QStringConverter>

using namespace sakhi;

/// The window over a store of samples: left, locked, come back to.
class TstWindow : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat}) {
            QSettings::setPath(format, QSettings::UserScope, m_settings.path());
        }
        QCoreApplication::setOrganizationName(QStringLiteral("SakhiCircleTest"));
    }

    void cleanup() { QSettings().clear(); }

    void unlockingReturnsToWhatWasBeingTyped() {
        auto window = opened(domain::Role::representative);
        auto* bench = window->workbench();
        const auto session = sessionOf(*window, domain::Role::representative);
        bench->openGroup(session->user().groups.front(), screens::ScreenId::applications);
        test::settle(*bench);
        auto* fresh = test::findButton(*bench->current(), QStringLiteral("New application"));
        QVERIFY(fresh != nullptr);
        fresh->click();
        auto* note = test::findNamed<QLineEdit>(*bench->current(), QStringLiteral("Note"));
        QVERIFY(note != nullptr);
        note->setText(QStringLiteral("Two goats from the Monday market"));
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(window->workbench() == nullptr);
        QVERIFY(window->findChild<shell::SignInPage*>() != nullptr);
        window->signIn(*session);
        test::settle(*window->workbench());
        QCOMPARE(window->workbench()->place().screen, screens::ScreenId::applications);
        note = test::findNamed<QLineEdit>(*window->workbench()->current(), QStringLiteral("Note"));
        QVERIFY(note != nullptr);
        QCOMPARE(note->text(), QStringLiteral("Two goats from the Monday market"));
    }

    void whatIsKeptWhileLockedCannotBeRead() {
        auto window = opened(domain::Role::representative);
        const auto hers = sessionOf(*window, domain::Role::representative);
        const auto other = sessionOf(*window, domain::Role::manager);
        auto& drafts = window->workspace()->drafts();
        shell::Place place = window->workbench()->place();
        place.subject.member = domain::MemberId{hers->user().id.value};
        place.unfinished = {{QStringLiteral("note"), QStringLiteral("forty goats")}};
        shell::KeptPlace kept(drafts, *hers);
        QVERIFY(kept.keep(place));
        const auto back = shell::KeptPlace(drafts, *hers).load();
        QVERIFY(back);
        QCOMPARE(back->unfinished, place.unfinished);
        QCOMPARE(back->screen, place.screen);
        QCOMPARE(back->group, place.group);
        QVERIFY(back->subject.member == place.subject.member);
        QVERIFY(!shell::KeptPlace(drafts, *other).load());
        const QString words = QStringLiteral("forty goats");
        const QByteArray wide = QStringEncoder(QStringConverter::Utf16BE)(words);
        for (const char* tail : {"", "-wal"}) {
            QFile file(QString::fromStdString(window->workspace()->store().file().string()) +
                       QLatin1String(tail));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(words.toUtf8()));
            QVERIFY(!bytes.contains(wide));
        }
        QVERIFY(kept.forget());
        QVERIFY(!shell::KeptPlace(drafts, *hers).load());
        window->signIn(*other);
        window->workbench()->open(screens::ScreenId::queue, {});
        window->lock();
        window->signIn(*hers);
        QVERIFY(window->workbench()->place().screen != screens::ScreenId::queue);
    }

    /// The store is copied as it lies on the disk after a key, and the program started over the copy.
    void aKillLosesNothingThatWasTyped() {
        auto window = opened(domain::Role::representative);
        auto* bench = window->workbench();
        const auto session = sessionOf(*window, domain::Role::representative);
        bench->openGroup(session->user().groups.front(), screens::ScreenId::applications);
        test::settle(*bench);
        test::findButton(*bench->current(), QStringLiteral("New application"))->click();
        auto* note = test::findNamed<QLineEdit>(*bench->current(), QStringLiteral("Note"));
        QVERIFY(note != nullptr);
        QTest::keyClicks(note, QStringLiteral("Two goa"));
        QCoreApplication::processEvents();
        const QString killed = copied(QStringLiteral("killed"));
        test::findButton(*bench->current(), QStringLiteral("Not now"))->click();
        QTest::keyClick(bench->current(), Qt::Key_Shift);
        QTRY_VERIFY(!shell::KeptPlace(window->workspace()->drafts(), *session).load());
        window.reset();
        window = openedOn(killed, domain::Role::representative);
        test::settle(*window->workbench());
        QCOMPARE(window->workbench()->place().screen, screens::ScreenId::applications);
        QCOMPARE(window->workbench()->place().group, session->user().groups.front());
        note = test::findNamed<QLineEdit>(*window->workbench()->current(), QStringLiteral("Note"));
        QVERIFY(note != nullptr);
        QCOMPARE(note->text(), QStringLiteral("Two goa"));
    }

    /// A dialog goes with its page; what is half-typed in it does not.
    void aHalfTypedRowComesBackAfterTheLock() {
        auto window = opened(domain::Role::representative);
        auto* bench = window->workbench();
        const auto session = sessionOf(*window, domain::Role::representative);
        bench->openGroup(session->user().groups.front(), screens::ScreenId::meeting);
        test::settle(*bench);
        auto* grid = bench->current()->findChild<screens::MeetingGrid*>();
        QVERIFY(grid != nullptr);
        Q_EMIT grid->detailsRequested(0);
        auto* dialog = bench->current()->findChild<screens::RowDialog*>();
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(test::findNamed<QLineEdit>(*dialog, QStringLiteral("Fine")), QStringLiteral("12"));
        window->lock();
        QTRY_VERIFY(window->workbench() == nullptr);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        window->signIn(*session);
        test::settle(*window->workbench());
        dialog = window->workbench()->current()->findChild<screens::RowDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(test::findNamed<QLineEdit>(*dialog, QStringLiteral("Fine"))->text(), QStringLiteral("12"));
        dialog->close();
    }

    void signingOutKeepsNothing() {
        auto window = opened(domain::Role::representative);
        const auto session = sessionOf(*window, domain::Role::representative);
        auto* bench = window->workbench();
        bench->openGroup(session->user().groups.front(), screens::ScreenId::applications);
        test::settle(*bench);
        test::findButton(*bench->current(), QStringLiteral("New application"))->click();
        auto* typed = test::findNamed<QLineEdit>(*bench->current(), QStringLiteral("Note"));
        QVERIFY(typed != nullptr);
        typed->setText(QStringLiteral("Seeds"));
        window->signOut();
        window->signIn(*session);
        test::settle(*window->workbench());
        const auto* note =
            test::findNamed<QLineEdit>(*window->workbench()->current(), QStringLiteral("Note"));
        QVERIFY(note == nullptr || note->text().isEmpty());
    }

    void theWindowOpensWhereItWasLeft() {
        domain::GroupId group;
        {
            auto window = opened(domain::Role::manager);
            const auto session = sessionOf(*window, domain::Role::manager);
            const auto groups = window->workspace()->records().groups(*session);
            group = groups->back().id;
            window->workbench()->openGroup(group, screens::ScreenId::score);
            window->close();
        }
        auto window = opened(domain::Role::manager);
        QCOMPARE(window->workbench()->place().screen, screens::ScreenId::score);
        QCOMPARE(window->workbench()->place().group, group);
        // Whose records they are is not in the settings.
        const QStringList known{QStringLiteral("language"),   QStringLiteral("appearance"),
                                QStringLiteral("text_scale"), QStringLiteral("geometry"),
                                QStringLiteral("store"),      QStringLiteral("page"),
                                QStringLiteral("group")};
        for (const QString& key : QSettings().allKeys()) {
            QVERIFY2(known.contains(key), qPrintable(key));
        }
    }

    void theSizeOfTheTextIsTakenBack() {
        auto window = opened(domain::Role::representative);
        test::settle(*window->workbench());
        Q_EMIT window->workbench()->topBar()->textScaleChosen(150);
        QCOMPARE(m_theme.textScale(), 150);
        auto* page = window->workbench()->current();
        QTest::keyClick(page, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_theme.textScale(), 100);
        // There is nothing more to take back.
        QTest::keyClick(page, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_theme.textScale(), 100);
    }

    void theLanguageIsTakenBack() {
        auto window = opened(domain::Role::representative);
        Q_EMIT window->workbench()->topBar()->languageChosen(QStringLiteral("hi"));
        QTRY_COMPARE(shell::Preferences::load().language, QStringLiteral("hi"));
        // The offer is shown with the words made anew.
        QTRY_VERIFY(window->workbench()->isVisible());
        window->workbench()->undo();
        QTRY_COMPARE(shell::Preferences::load().language, QStringLiteral("en"));
    }

private:
    std::unique_ptr<shell::Window> opened(domain::Role role) { return openedOn(storeFile(), role); }

    QString storeFile() const { return m_branch.dir.path() + QStringLiteral("/branch.sakhi"); }

    /// The store as it lies on the disk now, under another name.
    QString copied(const QString& name) const {
        QString to = m_branch.dir.filePath(name + QStringLiteral(".sakhi"));
        for (const char* tail : {"", "-wal"}) {
            QFile::copy(storeFile() + QLatin1String(tail), to + QLatin1String(tail));
        }
        return to;
    }

    std::unique_ptr<shell::Window> openedOn(const QString& file, domain::Role role) {
        m_branch.space.reset();
        auto window = std::make_unique<shell::Window>(m_theme, m_words, m_branch.clock, m_branch.entropy,
                                                      shell::StartOptions{file, {}, {}});
        window->begin();
        window->show();
        if (!QTest::qWaitForWindowActive(window.get())) {
            qWarning("no window");
        }
        window->signIn(*sessionOf(*window, role));
        return window;
    }

    static std::optional<services::Session> sessionOf(const shell::Window& window, domain::Role role) {
        const auto people = window.workspace()->auth().samplePeople();
        for (const auto& person : people ? *people : std::vector<services::SamplePerson>()) {
            if (person.role == role) {
                return *window.workspace()->auth().signInSample(person.id);
            }
        }
        return std::nullopt;
    }

    QTemporaryDir m_settings;
    test::Branch m_branch;
    theme::Theme& m_theme{test::sharedTheme()};
    QTranslator m_words;
};

SAKHI_TEST(TstWindow)
#include "tst_window.moc"
