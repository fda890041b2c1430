#include "screens/books/CorrectionDialog.h"
#include "ui/meeting/OpenMeeting.h"

#include <QScrollBar>

using namespace sakhi;
using base::Money;
using test::Keys;

/// The meeting page by keyboard and mouse.
class TstMeeting : public test::OpenMeeting {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void cleanup() { leave(); }

    void everybodyStandsPrefilled() {
        QVERIFY(open());
        QVERIFY(rows().rowCount() >= 10);
        for (int row = 0; row < rows().rowCount(); ++row) {
            QCOMPARE(text(row, MeetingModel::kPresent), QStringLiteral("Present"));
        }
        QVERIFY(test::wordsOf(*m_page).contains(QStringLiteral("Sunday 01/11/2026")));
        QVERIFY(!kept());
    }

    void keysChangeCellsAndTheSums() {
        QVERIFY(open());
        const auto before = sheet();
        Keys keys(*m_page);
        keys.press(Qt::Key_Space);
        QCOMPARE(text(0, MeetingModel::kPresent), QStringLiteral("Absent"));
        QVERIFY(amount(0, MeetingModel::kTotal).isZero());
        keys.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(sheet() == before);
        keys.press(Qt::Key_L);
        QCOMPARE(text(0, MeetingModel::kPresent), QStringLiteral("Late"));
        keys.press(Qt::Key_V);
        QCOMPARE(text(0, MeetingModel::kPresent), QStringLiteral("On leave"));
        keys.press(Qt::Key_Return);
        QCOMPARE(grid().currentIndex().row(), 1);
        keys.press(Qt::Key_Tab);
        QCOMPARE(grid().currentIndex().column(), static_cast<int>(MeetingModel::kVoluntary));
        keys.type(QStringLiteral("250"));
        QCOMPARE(amount(1, MeetingModel::kVoluntary), Money::rupees(250));
        QVERIFY(rows().index(1, MeetingModel::kVoluntary).data(MeetingModel::kChanged).toBool());
        keys.press(Qt::Key_Return);
        QCOMPARE(grid().currentIndex().row(), 2);
        keys.press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(grid().currentIndex().column(), static_cast<int>(MeetingModel::kSavings));
        // The digits of one field are one step of undo.
        keys.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(amount(1, MeetingModel::kVoluntary).isZero());
        QVERIFY(kept());
    }

    void escapeLeavesTheCellAsItWas() {
        QVERIFY(open());
        const Money before = amount(0, MeetingModel::kSavings);
        Keys keys(*m_page);
        keys.type(QStringLiteral("7"));
        QCOMPARE(amount(0, MeetingModel::kSavings), Money::rupees(7));
        keys.press(Qt::Key_Escape);
        QCOMPARE(amount(0, MeetingModel::kSavings), before);
    }

    void theCountSaysWhatIsShort() {
        QVERIFY(open());
        Keys keys(*m_page);
        keys.press(Qt::Key_F8);
        keys.type(QStringLiteral("1"));
        QVERIFY(presenter().state().totals.difference.has_value());
        const bool shorter = presenter().state().totals.difference->isNegative();
        QVERIFY(
            test::wordsOf(*m_page).contains(shorter ? QStringLiteral(" short") : QStringLiteral(" over")));
        QVERIFY(test::findButton(*m_page, QStringLiteral("Book to short/over")));
    }

    void whatIsMissingLeadsToItsPlace() {
        QVERIFY(open());
        Keys keys(*m_page);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        const QString missing = QStringLiteral("The cash is not counted yet.");
        // A button pressed by its key is seen to go down first.
        QTRY_VERIFY(test::findButton(*m_page, missing));
        QTest::mouseClick(test::findButton(*m_page, missing), Qt::LeftButton);
        QCOMPARE(m_page->window()->focusWidget()->accessibleName(), QStringLiteral("How many of ₹500"));
    }

    void closedAndOpenedAgain() {
        QVERIFY(open());
        Keys keys(*m_page);
        keys.press(Qt::Key_Space);
        countTheBox(keys);
        QVERIFY(presenter().state().faults.empty());
        const auto before = services::fieldsOf(sheet());
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(test::findButton(*m_page, QStringLiteral("Reopen the meeting")), 20'000);
        QVERIFY(!kept());
        QVERIFY(test::findButton(*m_page, QStringLiteral("Print the minutes")));
        presenter().reopen("A slip");
        QTRY_VERIFY_WITH_TIMEOUT(m_page->settled() && !presenter().state().closed, 20'000);
        QCOMPARE(services::fieldsOf(sheet()), before);
    }

    void anEarlierMeetingIsCorrected() {
        QVERIFY(open());
        const auto books = [&] {
            const auto& context = presenter().context();
            return *m_room->space->records().books(context.session, context.group);
        };
        const auto meeting = books()->records.meetings.back();
        const auto& line = meeting.lines.front();
        auto* step = test::findButton(*m_page, QStringLiteral("Opening cash"));
        QVERIFY(step != nullptr);
        QTRY_VERIFY(step->height() > 0);
        QTest::mouseClick(step, Qt::LeftButton);
        auto* correct = test::findButton(*m_page, QStringLiteral("Correct an earlier meeting"));
        QVERIFY(correct != nullptr);
        QTest::mouseClick(correct, Qt::LeftButton);
        auto* dialog = m_page->findChild<screens::CorrectionDialog*>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->isActiveWindow());
        Keys keys(*m_page);
        tabTo(keys, QStringLiteral("What it should have been"));
        keys.type(QString::number(line.savings.inPaise() / 100 + 10));
        keys.press(Qt::Key_Return);
        QVERIFY(test::wordsOf(*dialog).contains(QStringLiteral("Write why it is corrected.")));
        tabTo(keys, QStringLiteral("Reason"));
        keys.type(QStringLiteral("A slip"));
        keys.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_navigator.said,
                                  QStringList{QStringLiteral("The entry is corrected, with today's date.")},
                                  20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->settled(), 20'000);
        QCOMPARE(books()->records.meetings.back().lines.front().savings.inPaise(),
                 line.savings.inPaise() + 1000);
        QCOMPARE(books()->records.corrections.back().reason, std::string("A slip"));
        QCOMPARE(books()->records.corrections.back().on, m_room->clock.today());
    }

    void beforeThePlannedDayItAsks() {
        m_room = std::make_unique<test::Branch>(2);
        const auto context = m_room->context(domain::Role::representative);
        const auto books = *m_room->space->records().books(context.session, context.group);
        m_room->clock = base::FixedClock(books->records.meetings.back().heldOn + std::chrono::days{3});
        QVERIFY(reopen());
        QVERIFY(test::wordsOf(*m_page).contains(QStringLiteral("The next meeting is planned for")));
        QTest::mouseClick(test::findButton(*m_page, QStringLiteral("The date is right")), Qt::LeftButton);
        QVERIFY(!test::wordsOf(*m_page).contains(QStringLiteral("The next meeting is planned for")));
    }

    void mouseAloneTurnsPresence() {
        QVERIFY(open());
        const QRect cell = grid().visualRect(rows().index(3, MeetingModel::kPresent));
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 16, cell.center().y()));
        QCOMPARE(text(3, MeetingModel::kPresent), QStringLiteral("Absent"));
    }

    void everyFocusableWidgetHasAName() {
        QVERIFY(open());
        for (const auto* widget : m_page->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName() == QStringLiteral("qt_scrollarea_viewport") ||
                qobject_cast<const QScrollBar*>(widget) != nullptr) {
                continue;
            }
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
        for (int column = 0; column < MeetingModel::kColumns; ++column) {
            QVERIFY(!rows().index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }

    void largeTextAndHindiFit() {
        QVERIFY(open());
        test::takePictures(*m_page, m_theme, QStringLiteral("meeting_plain"));
        Keys keys(*m_page);
        keys.press(Qt::Key_Space);
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_L);
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Right);
        keys.type(QStringLiteral("200"));
        keys.press(Qt::Key_F8);
        keys.type(QStringLiteral("6"));
        keys.press(Qt::Key_Return);
        keys.type(QStringLiteral("4"));
        test::takePictures(*m_page, m_theme, QStringLiteral("meeting"));
        for (const auto& [key, name] :
             {std::pair(Qt::Key_F3, "meeting_loans"), std::pair(Qt::Key_F5, "meeting_money")}) {
            keys.press(key);
            QTest::qWait(20);
            test::takePictures(*m_page, m_theme, QString::fromLatin1(name));
        }
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        test::takePictures(*m_page, m_theme, QStringLiteral("meeting_close"));
        keys.press(Qt::Key_F6);
        m_theme.setTextScale(150);
        QTest::qWait(30);
        test::takePictures(*m_page, m_theme, QStringLiteral("meeting_150"));
        const int wide = m_page->findChild<QWidget*>(QStringLiteral("page"))->minimumSizeHint().width();
        m_theme.setTextScale(100);
        QVERIFY2(wide <= 1182, qPrintable(QString::number(wide)));
        QTranslator hindi;
        QVERIFY(installWords(hindi, QStringLiteral("hi")));
        QVERIFY(reopen());
        test::takePictures(*m_page, m_theme, QStringLiteral("meeting_hi"));
        qApp->removeTranslator(&hindi);
    }
};

SAKHI_TEST(TstMeeting)

#include "tst_meeting.moc"
