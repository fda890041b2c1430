#pragma once

#include "flow/desktop/Program.h"

#include <QJsonObject>

namespace sakhi::test {

/// What the way through the program is walked with: a store, a folder of records, one member of it, and a day
/// on which her group has a score.
struct Way {
    QString store;
    QString folder;
    QString group;
    QString groupName;
    QString member;
    QString memberName;
    QString today;
};

/// Two small groups.
Way smallWay(const Desk& desk);

/// The shared records where they are, else two small groups.
Way wayOf(const Desk& desk);

/// What `sakhi --json` answers to words without spaces in them; empty where it says no.
QByteArray sakhi(const Desk& desk, const Way& way, const QString& words);
QJsonObject answer(const Desk& desk, const Way& way, const QString& words);

/// A sample store without groups.
bool makeStore(const Desk& desk, const Way& way);

/// How the program is started on it.
QStringList wordsOf(const Way& way);

/// Steps that several ways have. Each fails the test with what is on the screen.
void bringIn(Program& program, const Way& way);
void chooseGroup(Program& program, const Way& way);
void forward(Program& program, const Way& way);
void openAppraisal(Program& program);
void decide(Program& program);
void print(Program& program, const QString& paper);

}  // namespace sakhi::test
