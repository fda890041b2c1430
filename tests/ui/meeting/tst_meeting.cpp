#include "kit/AskDialog.h"
#include "screens/books/CorrectionDialog.h"
#include "screens/meeting/LoansPanel.h"
#include "screens/meeting/MoneyPanel.h"
#include "screens/meeting/ResolutionsPanel.h"
#include "screens/meeting/RowDialog.h"
#include "ui/meeting/Room.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>

using namespace sakhi;
using base::Money;
using domain::Attendance;
using screens::MeetingGrid;
using screens::MeetingModel;
using screens::MeetingPresenter;
using test::Keys;

/// The meeting page by keyboard and mouse, and what is left of it when the program is killed.
class TstMeeting : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(installWords(m_words, QStringLiteral("en")));
        m_theme.dress(*qApp);
    }
    void cleanup() {
        m_navigator = {};
        m_page.reset();
        m_room.reset();
    }

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

    /// The store is copied as it lies on the disk after a key, and the page opened over the copy as after a
    /// kill: it comes back to that key, in the grid and in the forms that are half-typed.
    void twoHundredKills() {
        QVERIFY(open());
        QRandomGenerator random(42);
        Keys keys(*m_page);
        int halfTyped = 0;
        for (int kill = 0; kill < 200; ++kill) {
            randomKey(keys, random);
            if (!kept()) {
                continue;
            }
            halfTyped += presenter().state().forms.empty() ? 0 : 1;
            QCOMPARE(afterKill(kill).join(QLatin1Char('\n')), standing(*m_page).join(QLatin1Char('\n')));
        }
        QVERIFY(halfTyped > 50);
    }

    /// The reason in a question box and a half-typed correction come back as the sheet does, and go when she
    /// leaves them.
    void whatIsTypedInItsBoxesComesBack() {
        QVERIFY(open());
        Keys keys(*m_page);
        keys.press(Qt::Key_Space);
        countTheBox(keys);
        presenter().setCounted(sheet().counted->total - Money::rupees(7));
        auto* book = test::findButton(*m_page, QStringLiteral("Book to short/over"));
        QVERIFY(book != nullptr);
        book->click();
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        keys.type(QStringLiteral("A note was to"));
        QCOMPARE(typedAfterKill<kit::AskDialog>(1, "Reason"), QStringLiteral("A note was to"));
        QApplication::activeModalWidget()->close();
        QCOMPARE(typedAfterKill<kit::AskDialog>(2, "Reason"), QString());
        QVERIFY(sheet().differenceReason.empty());
        book->click();
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        keys.type(QStringLiteral("A note was torn"));
        keys.press(Qt::Key_Return);
        QTRY_COMPARE(sheet().differenceReason, std::string("A note was torn"));
        QCOMPARE(typedAfterKill<kit::AskDialog>(3, "Reason"), QString());
        QTest::mouseClick(test::findButton(*m_page, QStringLiteral("Opening cash")), Qt::LeftButton);
        test::findButton(*m_page, QStringLiteral("Correct an earlier meeting"))->click();
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        tabTo(keys, QStringLiteral("Entry"));
        keys.press(Qt::Key_Down);
        tabTo(keys, QStringLiteral("What it should have been"));
        keys.type(QStringLiteral("34"));
        tabTo(keys, QStringLiteral("Reason"));
        keys.type(QStringLiteral("sli"));
        const QString before = standingOf(*m_page->findChild<screens::CorrectionDialog*>());
        QCOMPARE(typedAfterKill<screens::CorrectionDialog>(4), before);
        QVERIFY(before.contains(QStringLiteral("=34")) && before.contains(QStringLiteral("=sli")));
        QApplication::activeModalWidget()->close();
        QCOMPARE(typedAfterKill<screens::CorrectionDialog>(5), QString());
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

private:
    bool open() {
        m_room = std::make_unique<test::Branch>(2);
        return m_room->space != nullptr && reopen();
    }

    bool reopen() {
        m_page.reset(screens::makeMeetingScreen(
            {m_room->context(domain::Role::representative), m_theme, m_navigator, {}}, nullptr));
        m_page->resize(1182, 708);
        m_page->show();
        m_page->activateWindow();
        m_page->refresh();
        return QTest::qWaitFor([&] { return m_page->settled() && grid().hasFocus(); }, 20'000);
    }

    static void tabTo(Keys& keys, const QString& name) {
        constexpr int kMost = 12;
        for (int i = 0; i < kMost && keys.target()->accessibleName() != name; ++i) {
            keys.press(Qt::Key_Tab);
        }
        QCOMPARE(keys.target()->accessibleName(), name);
    }

    void countTheBox(Keys& keys) {
        keys.press(Qt::Key_F8);
        Money left = presenter().state().totals.byBooks;
        for (const int note : {500, 200, 100, 50, 20, 10, 5, 2, 1}) {
            if (const auto number = left.inPaise() / (note * 100); number > 0) {
                keys.type(QString::number(number));
                left -= Money::rupees(note * number);
            }
            keys.press(Qt::Key_Return);
        }
    }

    void randomKey(Keys& keys, QRandomGenerator& random) {
        static const std::array kSome{Qt::Key_Space, Qt::Key_L,     Qt::Key_V,   Qt::Key_Return, Qt::Key_Down,
                                      Qt::Key_Up,    Qt::Key_Right, Qt::Key_Tab, Qt::Key_Delete};
        static const std::array kPlaces{Qt::Key_F2, Qt::Key_F3, Qt::Key_F5, Qt::Key_F6,
                                        Qt::Key_F7, Qt::Key_F8, Qt::Key_Z};
        const bool list = qobject_cast<QComboBox*>(keys.target()) != nullptr;
        const bool button = qobject_cast<QAbstractButton*>(keys.target()) != nullptr;
        const int dice = random.bounded(24);
        if (button) {
            keys.press(Qt::Key_Tab);
        } else if (dice < 9) {
            keys.type(QString::number(random.bounded(10)));
        } else if (dice < 18) {
            const auto key = kSome[static_cast<std::size_t>(dice - 9)];
            keys.press(list && key == Qt::Key_Space ? Qt::Key_Down : key);
        } else if (dice < 20) {
            keys.press(Qt::Key_Tab);
        } else if (dice < 22) {
            const auto key =
                kPlaces[static_cast<std::size_t>(random.bounded(static_cast<int>(kPlaces.size())))];
            keys.press(key, key == Qt::Key_Z ? Qt::ControlModifier : Qt::NoModifier);
        } else if (QApplication::activeModalWidget() == nullptr && dice == 22) {
            QTest::mouseClick(test::findButton(*m_page, QStringLiteral("Resolutions")), Qt::LeftButton);
        }
    }

    /// The sheet, and what stands in the fields of the open form and the open dialog.
    static QStringList standing(QWidget& page) {
        QStringList out;
        for (const auto& [field, text] :
             services::fieldsOf(page.findChild<MeetingPresenter*>()->state().sheet)) {
            out << QString::fromStdString(field + "=" + text);
        }
        for (const QWidget* form : {static_cast<QWidget*>(page.findChild<screens::LoansPanel*>()),
                                    static_cast<QWidget*>(page.findChild<screens::ResolutionsPanel*>()),
                                    static_cast<QWidget*>(page.findChild<screens::MoneyPanel*>()),
                                    static_cast<QWidget*>(page.findChild<screens::RowDialog*>())}) {
            if (form == nullptr || !(form->isWindow() || form->isVisibleTo(&page))) {
                continue;
            }
            for (const auto* field : form->findChildren<QLineEdit*>()) {
                // Money to and from the bank is of the sheet.
                const bool sheet = field->accessibleName().contains(QStringLiteral("the bank"));
                if (!sheet) {
                    out << field->accessibleName() + QLatin1Char('=') + field->text();
                }
            }
            for (const auto* field : form->findChildren<QComboBox*>()) {
                out << field->accessibleName() + QLatin1Char('=') + field->currentText();
            }
        }
        return out;
    }

    /// The panel that stands open in the one page is opened in the other.
    void openAsHere(QWidget& there) {
        if (m_page->findChild<screens::LoansPanel*>()->isVisibleTo(m_page.get())) {
            QTest::keyClick(&there, Qt::Key_F3);
        } else if (m_page->findChild<screens::MoneyPanel*>()->isVisibleTo(m_page.get())) {
            QTest::keyClick(&there, Qt::Key_F5);
        } else if (m_page->findChild<screens::ResolutionsPanel*>()->isVisibleTo(m_page.get())) {
            test::findButton(there, QStringLiteral("Resolutions"))->click();
        }
    }

    /// What stands in the fields of a form or a dialog.
    static QString standingOf(const QWidget& form) {
        QStringList out;
        for (const auto* field : form.findChildren<QLineEdit*>()) {
            out << field->accessibleName() + QLatin1Char('=') + field->text();
        }
        for (const auto* field : form.findChildren<QComboBox*>()) {
            out << field->accessibleName() + QLatin1Char('=') + field->currentText();
        }
        return out.join(QLatin1Char('\n'));
    }

    /// What stands in the dialog that the page opens after a kill, or in one field of it; empty where it
    /// opens none.
    template <class Dialog>
    QString typedAfterKill(int kill, const char* name = nullptr) {
        QString out;
        afterKill(100 + kill, [&](const QWidget& page) {
            const auto* dialog = page.findChild<Dialog*>();
            const auto* field = dialog == nullptr || name == nullptr
                                    ? nullptr
                                    : test::findNamed<QLineEdit>(*dialog, QString::fromLatin1(name));
            out = field != nullptr ? field->text() : dialog == nullptr ? QString() : standingOf(*dialog);
        });
        return out;
    }

    QStringList afterKill(int kill) {
        QStringList out;
        afterKill(kill, [&](QWidget& page) {
            openAsHere(page);
            out = standing(page);
        });
        return out;
    }

    void afterKill(int kill, const std::function<void(QWidget&)>& look) {
        const QString from = QString::fromStdString(m_room->space->store().file().string());
        const QString to = m_room->dir.filePath(QStringLiteral("killed%1.sakhi").arg(kill));
        for (const char* tail : {"", "-wal"}) {
            QFile::copy(from + QLatin1String(tail), to + QLatin1String(tail));
        }
        base::SeededEntropy entropy(static_cast<std::uint64_t>(kill));
        const auto space = services::Workspace::open(to.toStdString(), m_room->clock, entropy);
        QVERIFY(space);
        const auto session =
            (*space)->auth().signInSample(m_room->context(domain::Role::representative).session.user().id);
        const std::unique_ptr<screens::Screen> page(screens::makeMeetingScreen(
            {{space->get(), *session, presenter().context().group}, m_theme, m_navigator, {}}, nullptr));
        page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(page->settled(), 20'000);
        look(*page);
    }

    [[nodiscard]] bool kept() {
        const auto unclosed =
            m_room->space->meetings().unclosed(presenter().context().session, presenter().context().group);
        return unclosed && !unclosed->empty();
    }
    [[nodiscard]] MeetingPresenter& presenter() { return *m_page->findChild<MeetingPresenter*>(); }
    [[nodiscard]] const books::MeetingSheet& sheet() { return presenter().state().sheet; }
    [[nodiscard]] MeetingGrid& grid() { return *m_page->findChild<MeetingGrid*>(); }
    [[nodiscard]] MeetingModel& rows() { return grid().rows(); }
    [[nodiscard]] QString text(int row, int column) { return rows().index(row, column).data().toString(); }
    [[nodiscard]] Money amount(int row, int column) {
        return Money::paise(rows().index(row, column).data(MeetingModel::kMoney).toLongLong());
    }

    QTranslator m_words;
    theme::Theme m_theme;
    test::Recorder m_navigator;
    std::unique_ptr<test::Branch> m_room;
    std::unique_ptr<screens::Screen> m_page;
};

SAKHI_TEST(TstMeeting)

#include "tst_meeting.moc"
