#include "shell/ScreenRegistry.h"
#include "shell/Workbench.h"
#include "theme/Theme.h"
#include "ui/shell/Bench.h"

using namespace sakhi;

/// The window's content of each role over a store of samples.
class TstShell : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfEveryRoleShowsItself() {
        const test::Branch& branch = test::sharedBranch();
        theme::Theme look;
        int shown = 0;
        for (const domain::Role role : {domain::Role::member, domain::Role::representative,
                                        domain::Role::officer, domain::Role::manager}) {
            const auto session = branch.session(role);
            QVERIFY(session.has_value());
            shell::Workbench bench(look, *branch.space, *session, QStringLiteral("en"));
            bench.resize(1366, 768);
            bench.show();
            for (const shell::ScreenRow& row : shell::screenRows()) {
                if (!shell::has(row, role) || row.needsSubject) {
                    continue;
                }
                bench.open(row.id, {});
                QVERIFY(bench.current() != nullptr);
                QTRY_VERIFY_WITH_TIMEOUT(bench.current()->settled(), 20'000);
                QVERIFY(!row.title().isEmpty());
                ++shown;
            }
        }
        QVERIFY(shown >= 14);
    }

    void onlyManagersHaveTheQueue() {
        const auto& queue = shell::rowOf(screens::ScreenId::queue);
        QVERIFY(shell::has(queue, domain::Role::manager));
        for (const domain::Role role :
             {domain::Role::member, domain::Role::representative, domain::Role::officer}) {
            QVERIFY(!shell::has(queue, role));
        }
    }

    void aPlaceIsFoundAgain() {
        const test::Branch& branch = test::sharedBranch();
        theme::Theme look;
        const auto session = branch.session(domain::Role::representative);
        QVERIFY(session.has_value());
        shell::Workbench bench(look, *branch.space, *session, QStringLiteral("en"));
        bench.openGroup(session->user().groups.front(), screens::ScreenId::score);
        const shell::Place left = bench.place();
        shell::Workbench again(look, *branch.space, *session, QStringLiteral("en"));
        again.goTo(left);
        QCOMPARE(again.place().screen, screens::ScreenId::score);
        QCOMPARE(again.place().group, session->user().groups.front());
    }
};

SAKHI_TEST(TstShell)
#include "tst_shell.moc"
