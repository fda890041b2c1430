#include "base/Random.h"
#include "kit/Languages.h"
#include "support/Fixture.h"
#include "support/SampleSound.h"
#include "voice/ReadAloud.h"
#include "voice/SpeakButton.h"
#include "voice/SpeechEngine.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sakhi;
using base::ErrorCode;
using voice::ReadAloud;
using voice::ReadProblem;

namespace {

/// A program in the place of espeak-ng: writes its call and what it hears into files, then does `rest`.
QString standIn(const QTemporaryDir& folder, const char* rest) {
    const QString path = folder.filePath(QStringLiteral("speaker"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\necho \"$@\" >call\ncat >heard\n");
        file.write(rest);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return path;
}

QString read(const QTemporaryDir& folder, const char* name) {
    QFile file(folder.filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

class TstAloud : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void theTextGoesByStandardInputAlone() {
        const QTemporaryDir folder;
        ReadAloud reader(QStringLiteral("hi"), standIn(folder, "exit 0\n"));
        QSignalSpy failed(&reader, &ReadAloud::failed);
        const QString text = QStringLiteral("सुनीता देवी माँगती हैं");
        reader.read(text);
        QTRY_COMPARE(read(folder, "heard"), text);
        QTRY_VERIFY(!reader.isReading());
        QCOMPARE(failed.count(), 0);
        const QString call = read(folder, "call").trimmed();
        QVERIFY(call.contains(QStringLiteral("--stdin")) && call.endsWith(QStringLiteral("-v hi")));
        QVERIFY(!call.contains(text.left(4)));
        QFile::remove(folder.filePath(QStringLiteral("heard")));
        reader.repeat();
        QTRY_COMPARE(read(folder, "heard"), text);
        QTRY_VERIFY(!reader.isReading());
    }

    void stopEndsIt() {
        const QTemporaryDir folder;
        ReadAloud reader(QStringLiteral("en"), standIn(folder, "exec sleep 60\n"));
        QSignalSpy failed(&reader, &ReadAloud::failed);
        reader.read(QStringLiteral("A long text."));
        QTRY_COMPARE(read(folder, "heard"), QStringLiteral("A long text."));
        QVERIFY(reader.isReading());
        reader.stop();
        QVERIFY(!reader.isReading());
        QCOMPARE(failed.count(), 0);
    }

    void saysWhatIsMissing() {
        const QTemporaryDir folder;
        const auto problemOf = [](const QString& language, const QString& program) {
            ReadAloud reader(language, program);
            QSignalSpy failed(&reader, &ReadAloud::failed);
            reader.read(QStringLiteral("text"));
            return failed.isEmpty() && !failed.wait(5'000) ? ReadProblem::none
                                                           : failed.front().front().value<ReadProblem>();
        };
        QCOMPARE(problemOf(QStringLiteral("hi"), folder.filePath(QStringLiteral("nothing"))),
                 ReadProblem::noProgram);
        QCOMPARE(problemOf(QStringLiteral("xx"), standIn(folder, "exit 0\n")), ReadProblem::noVoice);
        QCOMPARE(problemOf(QStringLiteral("hi"),
                           standIn(folder,
                                   "echo 'Error: The specified espeak-ng voice does not exist.' >&2\n"
                                   "exit 1\n")),
                 ReadProblem::noVoice);
        QCOMPARE(problemOf(QStringLiteral("hi"), standIn(folder, "exit 1\n")), ReadProblem::noSound);
        for (const auto problem : {ReadProblem::noProgram, ReadProblem::noVoice, ReadProblem::noSound}) {
            QVERIFY(!voice::readProblemText(problem).isEmpty());
        }
    }

    void everyLanguageHasItsVoice() {
        for (const kit::Language& language : kit::kLanguages) {
            QVERIFY2(!voice::espeakVoice(QString::fromUtf8(language.code.data())).isEmpty(),
                     language.code.data());
        }
    }

    void theButtonReadsStopsAndReadsAgain() {
        const QTemporaryDir folder;
        theme::Theme theme;
        ReadAloud reader(QStringLiteral("en"), standIn(folder, "exec sleep 60\n"));
        QString page = QStringLiteral("Score 78.");
        voice::SpeakButton button(theme, reader, [&page] { return page; });
        QSignalSpy nothing(&button, &voice::SpeakButton::nothingToRead);
        QCOMPARE(button.accessibleName(), QStringLiteral("Read this page aloud"));
        QTest::keyClick(&button, Qt::Key_Space);
        QTRY_COMPARE(read(folder, "heard"), page);
        QCOMPARE(button.accessibleName(), QStringLiteral("Stop reading aloud"));
        QTest::keyClick(&button, Qt::Key_Space);
        QVERIFY(!reader.isReading());
        QCOMPARE(button.accessibleName(), QStringLiteral("Read this page aloud again"));
        page.clear();
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(nothing.count(), 1);
    }

    void anEngineIsLoadedByItsFourNames() {
        const auto engine =
            voice::loadSpeechEngine(QStringLiteral(SAKHI_VOSK_STUB), QStringLiteral("model-hi"));
        QVERIFY(engine);
        QCOMPARE(*(*engine)->transcribe(sound::toSixteenKhz(test::tone(500))),
                 std::string("two sewing machines"));
        QCOMPARE(*(*engine)->transcribe(sound::toSixteenKhz(test::tone(2'000))),
                 std::string("दो सिलाई मशीन"));
        QCOMPARE(*(*engine)->transcribe({}), std::string());
        const auto other = voice::loadSpeechEngine(QStringLiteral(SAKHI_VOSK_STUB), QStringLiteral("other"));
        QCOMPARE(other.error().code, ErrorCode::formatMismatch);
        const auto none = voice::loadSpeechEngine(QStringLiteral("/nowhere/libvosk.so"), {});
        QCOMPARE(none.error().code, ErrorCode::fileUnreadable);
    }
};

SAKHI_TEST(TstAloud)
#include "tst_aloud.moc"
