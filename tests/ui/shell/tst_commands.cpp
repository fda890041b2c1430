#include "shell/Commands.h"
#include "shell/FoundList.h"
#include "ui/shell/Bench.h"

#include <QSignalSpy>

using namespace sakhi;
using shell::Command;
using shell::CommandPart;

namespace {

QStringList linesOf(const shell::FoundList& list) {
    QStringList out;
    for (int row = 0; row < list.count(); ++row) {
        out << list.item(row)->text();
    }
    return out;
}

/// Presses Ctrl+K and types.
void ask(shell::Workbench& bench, const QString& words) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), words);
    QVERIFY(bench.topBar()->search()->hasFocus());
}

}  // namespace

/// What can be done by its name.
class TstCommands : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void wordsFit_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("fit");
        QTest::newRow("begins") << "Look: Dark"
                                << "dar" << 4;
        QTest::newRow("stands in") << "Look: Dark"
                                   << "ark" << 3;
        QTest::newRow("letters skipped") << "Applications"
                                         << "apcn" << 2;
        QTest::newRow("two words in any order") << "Size of the text: 125 %"
                                                << "125 size" << 7;
        QTest::newRow("one word does not fit") << "Look: Dark"
                                               << "dark sound" << 0;
        QTest::newRow("another first letter") << "Applications"
                                              << "pcn" << 0;
        QTest::newRow("nothing typed") << "Look: Dark"
                                       << "" << 1;
        QTest::newRow("Devanagari") << QStringLiteral("आवेदन") << QStringLiteral("आवे") << 4;
    }

    void wordsFit() {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(int, fit);
        QCOMPARE(shell::fitOf(text, typed), fit);
    }

    void theLastUsedComeFirst() {
        const auto command = [](const char* key, CommandPart part, const char* text) {
            return Command{QLatin1String(key), part, QLatin1String(text), {}, [] {}};
        };
        const std::vector<Command> all{
            command("a", CommandPart::program, "Lock"), command("b", CommandPart::pages, "Score"),
            command("c", CommandPart::acts, "Log a score"), command("d", CommandPart::pages, "Home")};
        const auto keys = [](const std::vector<Command>& found) {
            QString out;
            for (const Command& one : found) {
                out += one.key;
            }
            return out;
        };
        QCOMPARE(keys(shell::fitting(all, {}, {})), QStringLiteral("cbda"));
        QCOMPARE(keys(shell::fitting(all, {QStringLiteral("d"), QStringLiteral("a")}, {})),
                 QStringLiteral("dacb"));
        QCOMPARE(keys(shell::fitting(all, {QStringLiteral("a")}, QStringLiteral("lo"))),
                 QStringLiteral("ac"));
    }

    void theKeyboardAloneDoesIt() {
        const auto session = m_branch.session(domain::Role::representative);
        shell::Workbench bench(m_theme, *m_branch.space, *session, QStringLiteral("en"));
        test::stand(bench, m_branch, *session);
        test::settle(bench);
        QSignalSpy looks(bench.topBar(), &shell::TopBar::appearanceChosen);
        QSignalSpy locks(bench.topBar(), &shell::TopBar::lockRequested);
        ask(bench, QStringLiteral("dark"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks[0][0].value<theme::Appearance>(), theme::Appearance::dark);
        ask(bench, QStringLiteral("scor"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.place().screen, screens::ScreenId::score);
        // Without a word, what was used last stands on top.
        ask(bench, {});
        const auto* list = bench.topBar()->search()->list();
        QCOMPARE(linesOf(*list).mid(0, 3), (QStringList{QStringLiteral("Used last"), QStringLiteral("Score"),
                                                        QStringLiteral("Look: Dark")}));
        QCOMPARE(list->currentText(), QStringLiteral("Score"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(list->currentText(), QStringLiteral("Look: Dark"));
        QCOMPARE(bench.topBar()->search()->accessibleDescription(), QStringLiteral("Look: Dark"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        ask(bench, QStringLiteral("lock"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(locks.size(), 1);
    }

    void theActsOfThePageAreThere() {
        const auto session = m_branch.session(domain::Role::representative);
        shell::Workbench bench(m_theme, *m_branch.space, *session, QStringLiteral("en"));
        test::stand(bench, m_branch, *session);
        bench.open(screens::ScreenId::applications, {});
        test::settle(bench);
        ask(bench, QStringLiteral("new appl"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(test::findNamed<QLineEdit>(*bench.current(), QStringLiteral("Note")) != nullptr);
    }

    void recordsAreFoundBesideCommands() {
        const auto session = m_branch.session(domain::Role::representative);
        shell::Workbench bench(m_theme, *m_branch.space, *session, QStringLiteral("en"));
        test::stand(bench, m_branch, *session);
        const auto groups = m_branch.space->records().groups(*session);
        ask(bench, QString::fromStdString(groups->front().code));
        const auto* list = bench.topBar()->search()->list();
        QTRY_VERIFY(linesOf(*list).contains(QStringLiteral("Groups")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.place().group, groups->front().id);
    }

private:
    const test::Branch& m_branch{test::sharedBranch()};
    theme::Theme m_theme;
};

SAKHI_TEST(TstCommands)
#include "tst_commands.moc"
