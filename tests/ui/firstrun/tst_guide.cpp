#include "screens/meeting/MeetingPresenter.h"
#include "shell/PracticeGuide.h"
#include "ui/firstrun/NewComputer.h"

using namespace sakhi;
using test::kPatience;
using test::s;

/// A first meeting in the practice group, led by its guide.
class TestGuide : public test::NewComputer {
    Q_OBJECT

private Q_SLOTS:
    void theGuidedFirstMeetingGoesToItsEnd();
    void guideFollowsInAnyOrder();

private:
    [[nodiscard]] static bool goTo(const QString& control, int key);
    void key(int key, Qt::KeyboardModifiers held = {}) const;
    void keys(const QString& text) const;
    void countTheBox() const;
};

/// Presses a key until the control has the focus.
bool TestGuide::goTo(const QString& control, int key) {
    for (int i = 0; i < 60; ++i) {
        const auto* at = QApplication::focusWidget();
        const auto* button = qobject_cast<const QAbstractButton*>(at);
        const bool plain = button != nullptr && button->accessibleName().isEmpty();
        const QString name = plain ? button->text().remove(QLatin1Char('&')) : at->accessibleName();
        if (name.startsWith(control)) {
            return true;
        }
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
    }
    return false;
}

void TestGuide::key(int key, Qt::KeyboardModifiers held) const {
    auto* at = QApplication::focusWidget();
    QTest::keyClick(at == nullptr ? m_window.get() : at, static_cast<Qt::Key>(key), held);
}

void TestGuide::keys(const QString& text) const {
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Types the notes that make what the books say is in the box.
void TestGuide::countTheBox() const {
    key(Qt::Key_F8);
    auto left =
        m_window->workbench()->current()->findChild<screens::MeetingPresenter*>()->state().totals.byBooks;
    for (const int note : {500, 200, 100, 50, 20, 10, 5, 2, 1}) {
        const auto value = base::Money::rupees(note);
        if (const auto number = left.inPaise() / value.inPaise(); number > 0) {
            keys(QString::number(number));
            left -= base::Money::paise(value.inPaise() * number);
        }
        key(Qt::Key_Return);
    }
}

void TestGuide::theGuidedFirstMeetingGoesToItsEnd() {
    using screens::GuideStep;
    makeAccount();
    QVERIFY(opens(screens::ScreenId::groupSetup));
    Q_EMIT m_window->workbench()->topBar()->practiceRequested();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<shell::PracticeGuide*>() != nullptr, kPatience);
    QVERIFY(opens(screens::ScreenId::home));
    const auto* guide = m_window->findChild<shell::PracticeGuide*>();
    QCOMPARE(guide->next(), std::optional(GuideStep::started));
    QVERIFY(goTo(s("To the meeting"), Qt::Key_F6));
    key(Qt::Key_Space);
    QVERIFY(opens(screens::ScreenId::meeting));
    QCOMPARE(guide->next(), std::optional(GuideStep::rollCalled));
    QVERIFY(goTo(s("Collection, a row"), Qt::Key_F6));
    key(Qt::Key_Space);
    QCOMPARE(guide->next(), std::optional(GuideStep::collected));
    // Words made anew forget nothing of it, nor does the lock.
    m_window->setLanguage(s("en"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench()->current()->settled() &&
                                 m_window->workbench()->isAncestorOf(QApplication::focusWidget()),
                             kPatience);
    guide = m_window->workbench()->findChild<shell::PracticeGuide*>();
    QCOMPARE(guide->next(), std::optional(GuideStep::collected));
    QVERIFY(goTo(s("Collection, a row"), Qt::Key_F6));
    key(Qt::Key_Return);
    keys(s("150"));
    QCOMPARE(guide->next(), std::optional(GuideStep::resolved));
    key(Qt::Key_Return);
    QVERIFY(goTo(s("Resolutions"), Qt::Key_Backtab));
    key(Qt::Key_Space);
    keys(s("The group buys a new register."));
    key(Qt::Key_Return);
    QCOMPARE(guide->next(), std::optional(GuideStep::counted));
    countTheBox();
    QCOMPARE(guide->next(), std::optional(GuideStep::closed));
    pictures(s("practice_count"), false);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!guide->next(), kPatience);
    QVERIFY(test::wordsOf(*guide).contains(s("That was a whole meeting.")));
    pictures(s("practice_end"), false);
}

void TestGuide::guideFollowsInAnyOrder() {
    shell::PracticeGuide guide(m_theme);
    guide.reach(screens::GuideStep::counted);
    QCOMPARE(guide.next(), std::optional(screens::GuideStep::started));
    for (const auto& row : base::EnumKeys<screens::GuideStep>::rows) {
        guide.reach(row.first);
    }
    QVERIFY(!guide.next());
    QVERIFY(test::wordsOf(guide).contains(s("That was a whole meeting.")));
}

SAKHI_TEST(TestGuide)

#include "tst_guide.moc"
