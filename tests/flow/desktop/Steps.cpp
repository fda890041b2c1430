#include "flow/desktop/Steps.h"

#include "support/CsvTable.h"
#include "support/Fixture.h"
#include "unit/records/SampleFolder.h"

#include <QDir>
#include <QJsonDocument>

namespace sakhi::test {

Way smallWay(const Desk& desk) {
    const QString folder = desk.path(QStringLiteral("records"));
    QDir().mkpath(folder);
    SampleFolder::small().write(folder.toStdString());
    return {desk.path(QStringLiteral("line.sakhi")),
            folder,
            QStringLiteral("G1"),
            QStringLiteral("Group one"),
            QStringLiteral("G1-02"),
            QStringLiteral("Name B"),
            QStringLiteral("2024-06-30")};
}

Way wayOf(const Desk& desk) {
    if (clusterFolder().isEmpty()) {
        return smallWay(desk);
    }
    Way way{desk.path(QStringLiteral("line.sakhi")),
            clusterFolder(),
            QStringLiteral("KT0001"),
            {},
            QStringLiteral("KT0001-02"),
            {},
            QStringLiteral("2026-11-01")};
    way.groupName =
        QString::fromStdString(readCsv(way.folder + QStringLiteral("/groups.csv")).front().at("name"));
    for (const auto& row : readCsv(way.folder + QStringLiteral("/members.csv"))) {
        if (row.at("member_code") == way.member.toStdString()) {
            way.memberName = QString::fromStdString(row.at("name"));
        }
    }
    return way;
}

QByteArray sakhi(const Desk& desk, const Way& way, const QString& words) {
    return desk.ask(QStringLiteral(SAKHI_CLI),
                    QStringList{QStringLiteral("--store"), way.store, QStringLiteral("--json")} +
                        words.split(QLatin1Char(' ')));
}

QJsonObject answer(const Desk& desk, const Way& way, const QString& words) {
    return QJsonDocument::fromJson(sakhi(desk, way, words)).object();
}

bool makeStore(const Desk& desk, const Way& way) {
    return sakhi(desk, way, QStringLiteral("demo --groups 0 --today ") + way.today).contains("groups");
}

QStringList wordsOf(const Way& way) {
    return {QStringLiteral("--store"), way.store, QStringLiteral("--language"), QStringLiteral("en"),
            QStringLiteral("--today"), way.today};
}

void bringIn(Program& program, const Way& way) {
    QVERIFY2(program.hasWindow(QStringLiteral("Sign in - SakhiCircle")), program.report());
    QVERIFY2(program.pressButton(QStringLiteral("Asha Rawat")), program.report());
    // Without a group she begins at setting one up.
    QVERIFY2(program.hasWindow(QStringLiteral("Group - SakhiCircle")), program.report());
    program.press("ctrl+9");
    QVERIFY2(program.hasWindow(QStringLiteral("Bring in records - SakhiCircle")), program.report());
    QVERIFY2(program.fill(QStringLiteral("Folder"), way.folder), program.report());
    program.press("Return");
    QVERIFY2(program.shows(QStringLiteral("The folder is in order")), program.report());
    QVERIFY2(program.pressButton(QStringLiteral("Bring in")), program.report());
    QVERIFY2(program.shows(QStringLiteral("The records are in")), program.report());
}

void chooseGroup(Program& program, const Way& way) {
    program.press("ctrl+k");
    program.type(way.group.toLower());
    QVERIFY2(program.shows(way.groupName + QStringLiteral(" · ") + way.group), program.report());
    program.press("Return");
    QVERIFY2(program.shows(QStringLiteral("Group: ") + way.groupName), program.report());
}

void forward(Program& program, const Way& way) {
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

void openAppraisal(Program& program) {
    program.press("ctrl+l");
    QVERIFY2(program.hasWindow(QStringLiteral("Sign in - SakhiCircle")), program.report());
    QVERIFY2(program.pressButton(QStringLiteral("Bela Menon")), program.report());
    // The window opens where it was left, whoever sits down.
    QVERIFY2(program.shows(QStringLiteral("Account: Bela Menon")), program.report());
    program.press("ctrl+1");
    QVERIFY2(program.hasWindow(QStringLiteral("Queue - SakhiCircle")), program.report());
    QVERIFY2(program.pressButton(QStringLiteral("Open appraisal")), program.report());
    QVERIFY2(program.hasWindow(QStringLiteral("Appraisal - SakhiCircle")), program.report());
}

void decide(Program& program) {
    QVERIFY2(program.shows(QStringLiteral("The program recommends")), program.report());
    QVERIFY2(program.pressButton(QStringLiteral("Approve")), program.report());
    QVERIFY2(program.fill(QStringLiteral("Reason"), QStringLiteral("Good record of the group")),
             program.report());
    QVERIFY2(program.pressButton(QStringLiteral("Record the decision")), program.report());
    QVERIFY2(program.shows(QStringLiteral("The decision is recorded.")), program.report());
}

void print(Program& program, const QString& paper) {
    QVERIFY2(program.pressButton(QStringLiteral("Print appraisal note")), program.report());
    QVERIFY2(program.hasWindow(QStringLiteral("Loan appraisal note")), program.report());
    program.press("ctrl+s");
    QVERIFY2(program.hasWindow(QStringLiteral("Save the paper")), program.report());
    program.press("ctrl+a");
    program.type(paper);
    program.press("Return");
    QVERIFY2(program.shows(QStringLiteral("Saved as")), program.report());
    program.press("Escape");
    QVERIFY2(program.hasWindow(QStringLiteral("Appraisal - SakhiCircle")), program.report());
}

}  // namespace sakhi::test
