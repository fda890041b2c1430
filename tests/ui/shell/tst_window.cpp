#include "shell/SignInPage.h"
#include "shell/Window.h"
#include "ui/shell/Bench.h"

#include <QLineEdit>
#include <QSettings>

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
        bench->open(screens::ScreenId::applications, {});
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
        shell::Place place;
        place.unfinished = {{QStringLiteral("note"), QStringLiteral("goats")}};
        const shell::LeftPlace left(place, *hers);
        QCOMPARE(left.openedBy(*hers).unfinished, place.unfinished);
        window->signIn(*other);
        window->workbench()->open(screens::ScreenId::queue, {});
        window->lock();
        window->signIn(*hers);
        QVERIFY(window->workbench()->place().screen != screens::ScreenId::queue);
    }

    void signingOutKeepsNothing() {
        auto window = opened(domain::Role::representative);
        const auto session = sessionOf(*window, domain::Role::representative);
        auto* bench = window->workbench();
        bench->open(screens::ScreenId::applications, {});
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
        window->workbench()->undo();
        QTRY_COMPARE(shell::Preferences::load().language, QStringLiteral("en"));
    }

private:
    std::unique_ptr<shell::Window> opened(domain::Role role) {
        m_branch.space.reset();
        auto window = std::make_unique<shell::Window>(
            m_theme, m_words, m_branch.clock, m_branch.entropy,
            shell::StartOptions{m_branch.dir.path() + QStringLiteral("/branch.sakhi"), {}, {}});
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
    theme::Theme m_theme;
    QTranslator m_words;
};

SAKHI_TEST(TstWindow)
#include "tst_window.moc"
