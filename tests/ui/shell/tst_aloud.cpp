#include "support/Fixture.h"
#include "ui/shell/Bench.h"

#include <QRegularExpression>

using namespace sakhi;

/// Every page of every role has something to say to who listens.
class TstAloud : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsReadAloud() {
        const test::Branch branch;
        for (const domain::Role role : test::kRoles) {
            const auto session = branch.session(role);
            QVERIFY(session);
            shell::Workbench bench(m_theme, *branch.space, *session, QStringLiteral("en"));
            test::stand(bench, branch, *session);
            for (const auto& [page, subject] : test::pagesOf(branch, *session)) {
                bench.open(page, subject);
                test::settle(bench);
                QVERIFY2(bench.current()->spokenSummary().size() > 12, qPrintable(test::keyText(page)));
            }
        }
    }

private:
    theme::Theme m_theme;
};

SAKHI_TEST(TstAloud)
#include "tst_aloud.moc"
