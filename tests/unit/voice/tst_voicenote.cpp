#include "support/Fixture.h"
#include "unit/voice/VoiceRoom.h"
#include "voice/VoiceNote.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLayout>
#include <QSignalSpy>

using namespace sakhi;
using test::VoiceRoom;
using voice::VoiceNote;

namespace {

QString nameOf(const QAbstractButton& button) {
    return button.accessibleName().isEmpty() ? button.text().remove(QLatin1Char('&'))
                                             : button.accessibleName();
}

/// The visible button whose name begins so, or null.
QAbstractButton* button(const QWidget& form, const char* begin) {
    for (auto* child : form.findChildren<QAbstractButton*>()) {
        if (child->isVisibleTo(&form) && nameOf(*child).startsWith(QString::fromUtf8(begin))) {
            return child;
        }
    }
    return nullptr;
}

QString words(const QWidget& form) {
    QStringList out;
    for (const auto* label : form.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&form)) {
            out << label->text();
        }
    }
    return out.join(QLatin1Char('\n'));
}

void press(QAbstractButton* button) {
    QVERIFY(button != nullptr);
    QVERIFY(button->isEnabled());
    QTest::keyClick(button, Qt::Key_Space);
}

/// Shows the form at the width of the page's side and takes its picture where SAKHI_PICTURES names a folder.
void picture(QWidget& form, theme::Theme& theme, const QString& name) {
    const QString folder = qEnvironmentVariable("SAKHI_PICTURES");
    if (!folder.isEmpty()) {
        for (const auto& [look, word] :
             {std::pair(theme::Appearance::light, "light"), std::pair(theme::Appearance::dark, "dark")}) {
            theme.setAppearance(look);
            form.resize(form.width(), form.layout()->totalHeightForWidth(form.width()));
            QTest::qWait(20);
            form.grab().save(QStringLiteral("%1/voice_%2_%3.png").arg(folder, name, QLatin1String(word)));
        }
    }
}

}  // namespace

class TstVoiceNote : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.dress(*qApp); }

    void recordPauseStopDeleteByKeyboard() {
        VoiceRoom room(test::tone(60'000));
        const auto form = show(room);
        QSignalSpy changed(form.get(), &VoiceNote::noteChanged);
        picture(*form, m_theme, QStringLiteral("idle"));
        press(button(*form, "Record a voice note"));
        QVERIFY(form->recorder().isRecording());
        QTRY_VERIFY(form->recorder().elapsedMs() >= 1'500);
        QVERIFY(words(*form).contains(QStringLiteral("s left")));
        picture(*form, m_theme, QStringLiteral("recording"));
        press(button(*form, "Pause"));
        QVERIFY(form->recorder().isPaused());
        press(button(*form, "Go on"));
        QVERIFY(!form->recorder().isPaused());
        press(button(*form, "Stop"));
        QCOMPARE(changed.count(), 1);
        QVERIFY(form->note());
        auto* play = button(*form, "Play");
        QVERIFY(play);
        QTRY_VERIFY(play->isEnabled());
        picture(*form, m_theme, QStringLiteral("recorded"));
        press(button(*form, "Delete"));
        QVERIFY(!form->note());
        QCOMPARE(room.files(), 0U);
        QVERIFY(button(*form, "Record a voice note")->hasFocus());
    }

    void recordingAgainReplacesTheNote() {
        VoiceRoom room(test::tone(60'000));
        const auto form = show(room);
        record(*form, 1'000);
        const auto first = form->note();
        press(button(*form, "Record again"));
        QTRY_VERIFY(form->recorder().elapsedMs() >= 500);
        press(button(*form, "Stop"));
        QVERIFY(form->note() && form->note() != first);
        QCOMPARE(room.files(), 1U);
    }

    void saysThatNoSoundArrives() {
        VoiceRoom room(test::tone(500), 40);
        const auto form = show(room);
        press(button(*form, "Record a voice note"));
        QTRY_VERIFY(words(*form).contains(QStringLiteral("No sound is arriving.")));
        picture(*form, m_theme, QStringLiteral("silent"));
        press(button(*form, "Stop"));
        QVERIFY(!words(*form).contains(QStringLiteral("No sound is arriving.")));
    }

    void saysThatThereIsNoMicrophone() {
        VoiceRoom room(test::tone(500));
        room.loseMicrophone();
        const auto form = show(room);
        press(button(*form, "Record a voice note"));
        QVERIFY(words(*form).contains(QStringLiteral("No microphone was found.")));
        QVERIFY(button(*form, "Record a voice note"));
        picture(*form, m_theme, QStringLiteral("no_microphone"));
    }

    void saysThatTheMicrophoneWentAway() {
        VoiceRoom room(test::tone(60'000));
        const auto form = show(room);
        press(button(*form, "Record a voice note"));
        QTRY_VERIFY(form->recorder().elapsedMs() >= 1'000);
        room.unplug();
        QTRY_VERIFY(form->note());
        QVERIFY(words(*form).contains(QStringLiteral("The microphone went away.")));
    }

    void offersWhatAnEarlierStartLeft() {
        VoiceRoom room(test::tone(60'000));
        {
            const auto form = show(room);
            press(button(*form, "Record a voice note"));
            QTRY_VERIFY(form->recorder().elapsedMs() >= 3'000);
        }
        const auto form = show(room);
        form->offerLeftOver();
        QTRY_VERIFY(form->note());
        QVERIFY(words(*form).contains(QStringLiteral("not yet used when the program ended")));
        QTRY_VERIFY(button(*form, "Play")->isEnabled());
        picture(*form, m_theme, QStringLiteral("recovered"));
        form->discard();
        QCOMPARE(room.files(), 0U);
    }

    void saysWhyANoteDoesNotOpen() {
        VoiceRoom room(test::tone(60'000));
        const auto form = show(room);
        record(*form, 1'000);
        const auto file =
            room.branch.space().store().file().string() + ".blobs/" + security::toHex(form->note()->hash);
        voice::NotePlayer player(m_theme, room.attachments(), room.session(), QStringLiteral("note"));
        QSignalSpy opened(&player, &voice::NotePlayer::opened);
        std::filesystem::resize_file(file, 100);
        player.present(*form->note());
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(words(player).contains(QStringLiteral("damaged")));
        std::filesystem::remove(file);
        player.present(*form->note());
        QTRY_COMPARE(opened.count(), 2);
        QVERIFY(words(player).contains(QStringLiteral("not on this computer")));
        QVERIFY(!button(player, "Play")->isEnabled());
    }

    void writesDownWhatWasSaid() {
        VoiceRoom room(test::tone(60'000));
        const auto engine = voice::loadSpeechEngine(QStringLiteral(SAKHI_VOSK_STUB), QStringLiteral("m"));
        QVERIFY(engine);
        const auto form = show(room);
        record(*form, 1'500);
        QVERIFY(!button(*form, "Write it down"));
        form->setSpeech(engine->get());
        QSignalSpy written(form.get(), &VoiceNote::written);
        press(button(*form, "Write it down"));
        QTRY_COMPARE(written.count(), 1);
        QCOMPARE(written.front().front().toString(), QStringLiteral("दो सिलाई मशीन"));
    }

    /// Every control can be reached and has a name, and nothing is cut at 200 %.
    void largeWordsAreNotCut() {
        VoiceRoom room(test::tone(60'000));
        m_theme.setTextScale(200);
        const auto form = show(room);
        record(*form, 1'000);
        QTRY_VERIFY(button(*form, "Play")->isEnabled());
        for (const auto* child : form->findChildren<QAbstractButton*>()) {
            if (child->isVisibleTo(form.get())) {
                QVERIFY(!nameOf(*child).isEmpty());
                QVERIFY(child->focusPolicy() & Qt::TabFocus);
                QVERIFY(child->width() >= child->sizeHint().width());
            }
        }
        picture(*form, m_theme, QStringLiteral("large"));
        m_theme.setTextScale(100);
    }

private:
    std::unique_ptr<VoiceNote> show(VoiceRoom& room) {
        auto form = std::make_unique<VoiceNote>(m_theme, room.attachments(), room.session(), room.source());
        form->resize(m_theme.scaled(360), form->sizeHint().height());
        form->show();
        form->activateWindow();
        return form;
    }

    static void record(VoiceNote& form, qint64 ms) {
        press(button(form, form.note() ? "Record again" : "Record a voice note"));
        QTRY_VERIFY(form.recorder().elapsedMs() >= ms);
        press(button(form, "Stop"));
        QVERIFY(form.note());
    }

    theme::Theme m_theme;
};

SAKHI_TEST(TstVoiceNote)
#include "tst_voicenote.moc"
