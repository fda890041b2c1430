#include "flow/cli/Cli.h"
#include "support/Fixture.h"
#include "support/SampleSound.h"
#include "unit/records/SampleFolder.h"

#include <QDir>
#include <QFile>

using namespace sakhi;
using test::Cli;
using test::Ran;

namespace {

QByteArray note(int ms) {
    const auto file = test::opusOf(test::tone(ms));
    return {reinterpret_cast<const char*>(file.data()), static_cast<qsizetype>(file.size())};
}

QStringList blobsOf(const Cli& cli) {
    return QDir(cli.store() + QStringLiteral(".blobs")).entryList(QDir::Files);
}

}  // namespace

class TstVoice : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void anApplicationTakesAVoiceNoteAndCheckFindsItsLoss() {
        const Cli cli;
        const QString folder = cli.path("records");
        QVERIFY(QDir().mkpath(folder));
        test::SampleFolder::small().write(folder.toStdString());
        QVERIFY(cli.makeSample(folder));
        const char* apply =
            "apply --member G1-01 --amount 9000 --purpose dairy --voice %1 --today 2026-11-01";
        const QStringList wrong{cli.write("none.opus", "not an opus file"),
                                cli.write("long.opus", note(61'000)), cli.path("nowhere.opus")};
        for (const QString& file : wrong) {
            const Ran refused = cli.run(apply, {file});
            QVERIFY2(refused.exit != 0 && refused.err.startsWith(QLatin1String("sakhi: ")), qPrintable(file));
            QVERIFY(blobsOf(cli).isEmpty());
        }
        QVERIFY(cli.run(apply, {wrong[1]}).err.contains(QStringLiteral("60 seconds")));
        QCOMPARE(cli.run(apply, {cli.write("said.opus", note(4'000))}).exit, 0);
        QCOMPARE(blobsOf(cli).size(), 1);
        // A second application of the same member is refused, and its note does not stay.
        QVERIFY(cli.run(apply, {cli.path("said.opus")}).exit != 0);
        QCOMPARE(blobsOf(cli).size(), 1);
        QCOMPARE(cli.run("check --json").exit, 0);
        QFile blob(cli.store() + QStringLiteral(".blobs/") + blobsOf(cli).front());
        QVERIFY(blob.open(QIODevice::ReadWrite));
        QVERIFY(blob.seek(200) && blob.putChar('\0'));
        blob.close();
        const Ran altered = cli.run("check --json");
        QVERIFY(altered.exit != 0 && altered.out.contains(QStringLiteral("blob_damaged")));
        QVERIFY(blob.remove());
        QVERIFY(cli.run("check --json").out.contains(QStringLiteral("blob_missing")));
    }
};

SAKHI_TEST(TstVoice)
#include "tst_voice.moc"
