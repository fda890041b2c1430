#include "flow/desktop/Steps.h"
#include "support/Fixture.h"

#include <QFile>
#include <QRegularExpression>

using namespace sakhi;
using test::Way;

namespace {

const QString kSaid = QStringLiteral(
    "I want to buy two sewing machines, and thread, and cloth, and a table, and I will pay from what I sew.");

/// Silence is below.
constexpr double kAudible = -45.0;

void holdMeeting(test::Program& program) {
    program.press("ctrl+2");
    QVERIFY2(program.hasWindow(QStringLiteral("Meeting - SakhiCircle")), program.report());
    QVERIFY2(program.shows(QStringLiteral("Steps of the meeting")), program.report());
    if (!program.nameWith(QStringLiteral("Is the date right?")).isEmpty()) {
        QVERIFY2(program.pressButton(QStringLiteral("The date is right")), program.report());
    }
    program.press("F8");
    QVERIFY2(program.pressButton(QStringLiteral("Total only")), program.report());
    QVERIFY2(program.fillAnew(QStringLiteral("Counted in all"), QStringLiteral("1")), program.report());
    program.press("Return");
    QVERIFY2(program.shows(QStringLiteral("less than the books")), program.report());
    const auto less = QRegularExpression(QStringLiteral("₹([\\d,.]+) less"))
                          .match(program.nameWith(QStringLiteral("less than the books")));
    QVERIFY2(less.hasMatch(), program.report());
    const double counted = less.captured(1).remove(QLatin1Char(',')).toDouble() + 1.0;
    QVERIFY2(program.fillAnew(QStringLiteral("Counted in all"), QString::number(counted, 'f', 2)),
             program.report());
    program.press("Return");
    QVERIFY2(program.shows(QStringLiteral("The box agrees")), program.report());
    program.press("ctrl+Return");
    QVERIFY2(program.shows(QStringLiteral("Reopen the meeting")), program.report());
}

/// As far as the step of the voice.
void beginApplication(test::Program& program, const Way& way) {
    program.press("ctrl+5");
    QVERIFY2(program.hasWindow(QStringLiteral("Ask for a loan - SakhiCircle")), program.report());
    QVERIFY2(program.pressButtonNamed(way.memberName), program.report());
    QVERIFY2(program.pressButton(QStringLiteral("Sewing machine")), program.report());
    QVERIFY2(program.pressButton(QStringLiteral("Next")), program.report());
    QVERIFY2(program.fillAnew(QStringLiteral("Or type the amount in rupees"), QStringLiteral("20000")),
             program.report());
    QVERIFY2(program.shows(QStringLiteral("Every month: ")), program.report());
    QVERIFY2(program.pressButton(QStringLiteral("Next")), program.report());
    QVERIFY2(program.shows(QStringLiteral("Tell it in your own voice")), program.report());
}

/// Four seconds or some more: reading the window may take longer than the one second that says "0:04".
bool holdsFourSeconds(test::Program& program) {
    return QTest::qWaitFor(
        [&] {
            for (int second = 4; second < 10; ++second) {
                if (!program.nameWith(QStringLiteral("0:0%1, ").arg(second)).isEmpty()) {
                    return true;
                }
            }
            return false;
        },
        60'000);
}

void record(test::Desk& desk, test::Program& program) {
    QVERIFY2(program.pressButton(QStringLiteral("Record a voice note")), program.report());
    QVERIFY2(program.shows(QStringLiteral("s left")), program.report());
    desk.speak(kSaid);
    QVERIFY2(holdsFourSeconds(program), program.report());
}

void giveIn(test::Program& program) {
    QVERIFY2(program.pressButton(QStringLiteral("Stop")), program.report());
    QVERIFY2(program.shows(QStringLiteral("Play: your voice note")), program.report());
    QVERIFY2(program.pressButton(QStringLiteral("Next")), program.report());
    QVERIFY2(program.shows(QStringLiteral("Your voice goes with it.")), program.report());
    QVERIFY2(program.pressButton(QStringLiteral("Give it to the group")), program.report());
    QVERIFY2(program.shows(QStringLiteral("Your application is with the group")), program.report());
}

/// Presses Play and hears it at the loudspeaker.
void listen(const test::Desk& desk, test::Program& program) {
    QVERIFY2(desk.loudness() < kAudible, "it was not quiet before");
    QVERIFY2(program.pressButtonNamed(QStringLiteral("Play: ")), program.report());
    const double heard = desk.loudness();
    QVERIFY2(heard > kAudible, qPrintable(QString::number(heard)));
}

void compare(const test::Desk& desk, const Way& way, const QString& paper) {
    const QByteArray text =
        desk.ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), paper, QStringLiteral("-")});
    for (const QString& word :
         {way.memberName, QStringLiteral("20,000"), QStringLiteral("Books closed up to 30/06/2024")}) {
        QVERIFY2(text.contains(word.toUtf8()), qPrintable(word));
    }
    QVERIFY(test::answer(desk, way, QStringLiteral("verify ") + paper)[QLatin1String("genuine")].toBool());
    QVERIFY(test::answer(desk, way, QStringLiteral("check"))[QLatin1String("ok")].toBool());
    QFile file(paper);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    for (const qint64 at : {bytes.size() / 3, bytes.size() / 2, bytes.size() - 3}) {
        QByteArray other = bytes;
        other[at] = static_cast<char>(other[at] ^ 1);
        QVERIFY(file.seek(0) && file.write(other) == other.size() && file.flush());
        QVERIFY2(test::sakhi(desk, way, QStringLiteral("verify ") + paper).isEmpty(),
                 qPrintable(QString::number(at)));
    }
}

}  // namespace

/// A member's own voice, by keyboard and over a virtual microphone and loudspeaker.
class TstVoiceLine : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void fromTheMeetingToAPrintedDecision() {
        test::Desk desk(test::Desk::Sound::virtualDevices);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        const Way way = test::smallWay(desk);
        const QString paper = desk.path(QStringLiteral("note.pdf"));
        QVERIFY(test::makeStore(desk, way));
        test::Screen screen(desk.accessibilityBus());
        test::Program program(desk, screen, test::wordsOf(way));
        const bool walked =
            walk({[&] { test::bringIn(program, way); }, [&] { test::chooseGroup(program, way); },
                  [&] { holdMeeting(program); }, [&] { beginApplication(program, way); },
                  [&] { record(desk, program); }, [&] { giveIn(program); },
                  [&] { openApplications(program); }, [&] { test::forward(program, way); },
                  [&] { test::openAppraisal(program); }, [&] { listen(desk, program); },
                  [&] { test::decide(program); }, [&] { test::print(program, paper); }});
        if (walked) {
            QVERIFY2(program.close(), program.report());
            compare(desk, way, paper);
        }
    }

    /// kill -9 while she speaks; the next time she is where she was, and what was recorded is offered.
    void aKilledRecordingIsOffered() {
        test::Desk desk(test::Desk::Sound::virtualDevices);
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        const Way way = test::smallWay(desk);
        QVERIFY(test::makeStore(desk, way));
        test::Screen screen(desk.accessibilityBus());
        auto program = std::make_unique<test::Program>(desk, screen, test::wordsOf(way));
        if (!walk({[&] { test::bringIn(*program, way); }, [&] { test::chooseGroup(*program, way); },
                   [&] { beginApplication(*program, way); }, [&] { record(desk, *program); }})) {
            return;
        }
        program->kill();
        program = std::make_unique<test::Program>(desk, screen, test::wordsOf(way));
        walk({[&] { signIn(*program); },
              [&] {
                  QVERIFY2(program->hasWindow(QStringLiteral("Ask for a loan - SakhiCircle")),
                           program->report());
                  QVERIFY2(program->shows(QStringLiteral("This recording was not yet used")),
                           program->report());
              },
              [&] { listen(desk, *program); },
              [&] {
                  QVERIFY2(program->pressButton(QStringLiteral("Back")), program->report());
                  QVERIFY2(program->shows(QStringLiteral("Every month: ")), program->report());
              }});
    }

    void aComputerWithoutSoundSaysSo() {
        test::Desk desk;
        QVERIFY2(desk.problem().isEmpty(), qPrintable(desk.problem()));
        const Way way = test::smallWay(desk);
        QVERIFY(test::makeStore(desk, way));
        test::Screen screen(desk.accessibilityBus());
        test::Program program(desk, screen, test::wordsOf(way));
        walk({[&] { test::bringIn(program, way); }, [&] { test::chooseGroup(program, way); },
              [&] { beginApplication(program, way); },
              [&] {
                  QVERIFY2(program.pressButton(QStringLiteral("Record a voice note")), program.report());
                  QVERIFY2(program.shows(QStringLiteral("No microphone was found.")), program.report());
              }});
    }

private:
    /// One after the other, until one fails.
    static bool walk(const std::vector<std::function<void()>>& steps) {
        for (const auto& step : steps) {
            step();
            if (QTest::currentTestFailed()) {
                return false;
            }
        }
        return true;
    }

    static void openApplications(test::Program& program) {
        program.press("ctrl+6");
        QVERIFY2(program.hasWindow(QStringLiteral("Applications - SakhiCircle")), program.report());
        // The list stands behind its last tool.
        QVERIFY2(program.goTo(QStringLiteral("Print the list")), program.report());
        program.press("Tab");
    }

    static void signIn(test::Program& program) {
        QVERIFY2(program.hasWindow(QStringLiteral("Sign in - SakhiCircle")), program.report());
        QVERIFY2(program.pressButton(QStringLiteral("Asha Rawat")), program.report());
        QVERIFY2(program.shows(QStringLiteral("Group: ")), program.report());
    }
};

SAKHI_TEST(TstVoiceLine)
#include "tst_voice_line.moc"
