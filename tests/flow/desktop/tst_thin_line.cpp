#include "flow/desktop/Steps.h"
#include "support/Fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace sakhi;
using test::Way;

namespace {

constexpr int kAsked = 20'000;

}  // namespace

/// The thin line of the program, by keyboard: records come in, the score is read, a member asks, the group
/// forwards, the manager decides and prints.
class TstThinLine : public sakhi::test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void fromRecordsToAPrintedDecision() {
        test::Desk desk;
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        const Way way = test::wayOf(desk);
        m_paper = desk.path(QStringLiteral("note.pdf"));
        QVERIFY(test::makeStore(desk, way));
        test::Screen screen(desk.accessibilityBus());
        test::Program program(desk, screen, test::wordsOf(way));
        const std::vector<std::function<void()>> steps{
            [&] { test::bringIn(program, way); },   [&] { readScore(program, way); },
            [&] { apply(program, way); },           [&] { test::forward(program, way); },
            [&] { test::openAppraisal(program); },  [&] { test::decide(program); },
            [&] { test::print(program, m_paper); },
        };
        for (const auto& step : steps) {
            step();
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        QVERIFY2(program.close(), program.report());
        comparePaper(desk, way);
    }

private:
    void readScore(test::Program& program, const Way& way) {
        test::chooseGroup(program, way);
        if (QTest::currentTestFailed()) {
            return;
        }
        program.press("ctrl+7");
        QVERIFY2(program.hasWindow(QStringLiteral("Score - SakhiCircle")), program.report());
        QVERIFY2(program.shows(QStringLiteral("Attendance")), program.report());
        m_score = program.report();
    }

    void apply(test::Program& program, const Way& way) {
        program.press("ctrl+6");
        QVERIFY2(program.hasWindow(QStringLiteral("Applications - SakhiCircle")), program.report());
        QVERIFY2(program.pressButton(QStringLiteral("New application")), program.report());
        // A space would open the list: the first name alone chooses.
        QVERIFY2(program.fill(QStringLiteral("Member"), way.memberName.section(QLatin1Char(' '), 0, 0)),
                 program.report());
        QVERIFY2(program.fill(QStringLiteral("Amount in rupees"), QString::number(kAsked)), program.report());
        QVERIFY2(program.shows(QStringLiteral("a month, at")), program.report());
        QVERIFY2(program.fill(QStringLiteral("Purpose"), QStringLiteral("Cow")), program.report());
        QVERIFY2(program.pressButton(QStringLiteral("Apply")), program.report());
        QVERIFY2(program.shows(QStringLiteral("is made. It is with the group now.")), program.report());
    }

    void comparePaper(const test::Desk& desk, const Way& way) {
        const QByteArray text =
            desk.ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_paper, QStringLiteral("-")});
        for (const QString& word : {way.groupName, way.memberName, QStringLiteral("20,000"),
                                    QStringLiteral("62/3"), QStringLiteral("Good record of the group")}) {
            QVERIFY2(text.contains(word.toUtf8()), qPrintable(word));
        }
        const QByteArray list =
            desk.ask(QStringLiteral("qpdf"), {QStringLiteral("--list-attachments"), m_paper});
        const QString name = QString::fromUtf8(list).section(QStringLiteral(" ->"), 0, 0);
        const QJsonObject json =
            QJsonDocument::fromJson(
                desk.ask(QStringLiteral("qpdf"), {QStringLiteral("--show-attachment=") + name, m_paper}))
                .object();
        QCOMPARE(json[QLatin1String("request")][QLatin1String("amount")].toString(),
                 QStringLiteral("20000.00"));
        QCOMPARE(json[QLatin1String("decision")][QLatin1String("reason")].toString(),
                 QStringLiteral("Good record of the group"));
        compareScore(desk, way, json[QLatin1String("group_score")].toObject());
        QVERIFY(
            test::answer(desk, way, QStringLiteral("verify ") + m_paper)[QLatin1String("genuine")].toBool());
        QVERIFY(test::answer(desk, way, QStringLiteral("check"))[QLatin1String("ok")].toBool());
    }

    /// The score on the screen and on the paper is the command line's, to the last digit.
    void compareScore(const test::Desk& desk, const Way& way, const QJsonObject& printed) {
        const auto score = test::answer(
            desk, way, QStringLiteral("score %1 --as-of %2 --today %2").arg(way.group, way.today));
        const double value = score[QLatin1String("score")].toDouble();
        QVERIFY(value > 0);
        QCOMPARE(printed[QLatin1String("score")].toDouble(), value);
        QVERIFY2(m_score.contains(QByteArray::number(value, 'f', 1)), m_score);
    }

    QString m_paper;
    QByteArray m_score;
};

SAKHI_TEST(TstThinLine)
#include "tst_thin_line.moc"
