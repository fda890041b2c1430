#include "flow/desktop/Program.h"
#include "support/CsvTable.h"
#include "support/Fixture.h"
#include "unit/records/SampleFolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace sakhi;

namespace {

/// What the way through the program is walked with: a folder of records, one member of it, and a day on which
/// her group has a score.
struct Way {
    QString folder;
    QString group;
    QString groupName;
    QString member;
    QString memberName;
    QString today;
};

Way wayOf(const test::Desk& desk) {
    if (!test::clusterFolder().isEmpty()) {
        Way way{test::clusterFolder(),       QStringLiteral("KT0001"), {}, QStringLiteral("KT0001-02"), {},
                QStringLiteral("2026-11-01")};
        way.groupName = QString::fromStdString(
            test::readCsv(way.folder + QStringLiteral("/groups.csv")).front().at("name"));
        for (const auto& row : test::readCsv(way.folder + QStringLiteral("/members.csv"))) {
            if (row.at("member_code") == way.member.toStdString()) {
                way.memberName = QString::fromStdString(row.at("name"));
            }
        }
        return way;
    }
    const QString folder = desk.path(QStringLiteral("records"));
    QDir().mkpath(folder);
    test::SampleFolder::small().write(folder.toStdString());
    return {folder,
            QStringLiteral("G1"),
            QStringLiteral("Group one"),
            QStringLiteral("G1-02"),
            QStringLiteral("Name B"),
            QStringLiteral("2024-06-30")};
}

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
        const Way way = wayOf(desk);
        m_store = desk.path(QStringLiteral("line.sakhi"));
        m_paper = desk.path(QStringLiteral("note.pdf"));
        QVERIFY(sakhi(desk, QStringLiteral("demo --groups 0 --today ") + way.today).contains("groups"));
        test::Screen screen(desk.accessibilityBus());
        test::Program program(desk, screen,
                              {QStringLiteral("--store"), m_store, QStringLiteral("--language"),
                               QStringLiteral("en"), QStringLiteral("--today"), way.today});
        for (const auto& step : {&TstThinLine::bringIn, &TstThinLine::readScore, &TstThinLine::apply,
                                 &TstThinLine::forward, &TstThinLine::decide, &TstThinLine::print}) {
            (this->*step)(program, way);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        QVERIFY2(program.close(), program.report());
        comparePaper(desk, way);
    }

private:
    /// What `sakhi --json` answers to words without spaces in them.
    QByteArray sakhi(const test::Desk& desk, const QString& words) const {
        return desk.ask(QStringLiteral(SAKHI_CLI),
                        QStringList{QStringLiteral("--store"), m_store, QStringLiteral("--json")} +
                            words.split(QLatin1Char(' ')));
    }

    QJsonObject answer(const test::Desk& desk, const QString& words) const {
        return QJsonDocument::fromJson(sakhi(desk, words)).object();
    }

    void bringIn(test::Program& program, const Way& way) {
        QVERIFY2(program.hasWindow(QStringLiteral("Sign in - SakhiCircle")), program.report());
        QVERIFY2(program.pressButton(QStringLiteral("Asha Rawat")), program.report());
        QVERIFY2(program.hasWindow(QStringLiteral("Home - SakhiCircle")), program.report());
        program.press("ctrl+9");
        QVERIFY2(program.hasWindow(QStringLiteral("Bring in records - SakhiCircle")), program.report());
        QVERIFY2(program.fill(QStringLiteral("Folder"), way.folder), program.report());
        program.press("Return");
        QVERIFY2(program.shows(QStringLiteral("The folder is in order")), program.report());
        QVERIFY2(program.pressButton(QStringLiteral("Bring in")), program.report());
        QVERIFY2(program.shows(QStringLiteral("The records are in")), program.report());
    }

    void readScore(test::Program& program, const Way& way) {
        program.press("ctrl+k");
        program.type(way.group.toLower());
        QVERIFY2(program.shows(way.groupName + QStringLiteral(" · ") + way.group), program.report());
        program.press("Return");
        QVERIFY2(program.shows(QStringLiteral("Group: ") + way.groupName), program.report());
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

    void forward(test::Program& program, const Way& way) {
        QVERIFY2(program.takeRow(QStringLiteral("Applications"), way.memberName), program.report());
        program.press("space");
        QVERIFY2(program.shows(QStringLiteral("1 ticked")), program.report());
        QVERIFY2(program.pressButton(QStringLiteral("Put into a request to the bank")), program.report());
        QVERIFY2(program.pressButton(QStringLiteral("Put together")), program.report());
        QVERIFY2(program.shows(QStringLiteral("Forward it when the group has resolved.")), program.report());
        QVERIFY2(program.takeRow(QStringLiteral("Applications"), QStringLiteral("Request to the bank")),
                 program.report());
        QVERIFY2(program.pressButton(QStringLiteral("Forward to the bank")), program.report());
        QVERIFY2(program.fill(QStringLiteral("Resolution number"), QStringLiteral("62/3")), program.report());
        program.press("Return");
        QVERIFY2(program.shows(QStringLiteral("is with the bank now.")), program.report());
    }

    void decide(test::Program& program, const Way&) {
        program.press("ctrl+l");
        QVERIFY2(program.hasWindow(QStringLiteral("Sign in - SakhiCircle")), program.report());
        QVERIFY2(program.pressButton(QStringLiteral("Bela Menon")), program.report());
        QVERIFY2(program.hasWindow(QStringLiteral("Queue - SakhiCircle")), program.report());
        QVERIFY2(program.pressButton(QStringLiteral("Open appraisal")), program.report());
        QVERIFY2(program.hasWindow(QStringLiteral("Appraisal - SakhiCircle")), program.report());
        QVERIFY2(program.shows(QStringLiteral("The program recommends")), program.report());
        QVERIFY2(program.pressButton(QStringLiteral("Approve")), program.report());
        QVERIFY2(program.fill(QStringLiteral("Reason"), QStringLiteral("Good record of the group")),
                 program.report());
        QVERIFY2(program.pressButton(QStringLiteral("Record the decision")), program.report());
        QVERIFY2(program.shows(QStringLiteral("The decision is recorded.")), program.report());
    }

    void print(test::Program& program, const Way&) {
        QVERIFY2(program.pressButton(QStringLiteral("Print appraisal note")), program.report());
        QVERIFY2(program.hasWindow(QStringLiteral("Appraisal note")), program.report());
        program.press("ctrl+s");
        QVERIFY2(program.hasWindow(QStringLiteral("Save the appraisal note")), program.report());
        program.press("ctrl+a");
        program.type(m_paper);
        program.press("Return");
        QVERIFY2(program.shows(QStringLiteral("Saved as")), program.report());
        program.press("Escape");
        QVERIFY2(program.hasWindow(QStringLiteral("Appraisal - SakhiCircle")), program.report());
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
        QVERIFY(answer(desk, QStringLiteral("verify ") + m_paper)[QLatin1String("genuine")].toBool());
        QVERIFY(answer(desk, QStringLiteral("check"))[QLatin1String("ok")].toBool());
    }

    /// The score on the screen and on the paper is the command line's, to the last digit.
    void compareScore(const test::Desk& desk, const Way& way, const QJsonObject& printed) {
        const auto score =
            answer(desk, QStringLiteral("score %1 --as-of %2 --today %2").arg(way.group, way.today));
        const double value = score[QLatin1String("score")].toDouble();
        QVERIFY(value > 0);
        QCOMPARE(printed[QLatin1String("score")].toDouble(), value);
        QVERIFY2(m_score.contains(QByteArray::number(value, 'f', 1)), m_score);
    }

    QString m_store;
    QString m_paper;
    QByteArray m_score;
};

SAKHI_TEST(TstThinLine)
#include "tst_thin_line.moc"
