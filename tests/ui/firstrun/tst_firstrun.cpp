#include "books/Checks.h"
#include "kit/AskDialog.h"
#include "kit/ChoiceTile.h"
#include "kit/DateEdit.h"
#include "kit/MoneyEdit.h"
#include "screens/meeting/MeetingPresenter.h"
#include "shell/PracticeGuide.h"
#include "shell/Window.h"
#include "store/Check.h"
#include "translations/Translations.h"
#include "ui/support/Branch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

using namespace sakhi;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

constexpr int kPatience = 30'000;

}  // namespace

/// A person at a computer without records: from the first page to a group whose books hold.
class TestFirstRun : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void languagesThatAreNotReadyCannotBeChosen();
    void theChoiceStaysInAnotherLanguage();
    void weakPasswordsAreToldKindly();
    void fromNothingToBalancedBooks();
    void samplesOpenAndLeadToOwnRecords();
    void practiceStandsBesideTheRecords();
    void theGuidedFirstMeetingGoesToItsEnd();
    void guideFollowsInAnyOrder();

private:
    [[nodiscard]] QAbstractButton* button(const QString& begin) { return test::findButton(*m_window, begin); }
    void press(const QString& begin);
    void type(const QString& field, const QString& text);
    void pictures(const QString& name, bool inHindiToo = true);
    void makeAccount();
    void makeGroup();
    void addMember(const QString& name, const QString& relation);
    [[nodiscard]] bool opens(screens::ScreenId page);
    [[nodiscard]] static bool goTo(const QString& control, int key);
    void key(int key, Qt::KeyboardModifiers held = {}) const;
    void keys(const QString& text) const;
    void countTheBox() const;

    theme::Theme m_theme;
    QTranslator m_words;
    base::FixedClock m_clock{*base::makeDate(2026, 11, 1)};
    base::SeededEntropy m_entropy{5};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<shell::Window> m_window;
};

void TestFirstRun::initTestCase() {
    QCoreApplication::setOrganizationName(s("SakhiCircle"));
    QCoreApplication::setApplicationName(s("SakhiCircle"));
    QStandardPaths::setTestModeEnabled(true);
    m_theme.dress(*qApp);
    m_theme.setAppearance(theme::Appearance::light);
}

void TestFirstRun::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir->path());
    QVERIFY(installWords(m_words, s("en")));
    m_window =
        std::make_unique<shell::Window>(m_theme, m_words, m_clock, m_entropy,
                                        shell::StartOptions{m_dir->filePath(s("records.sakhi")), {}, {}});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->begin();
    QTest::qWait(20);
}

void TestFirstRun::press(const QString& begin) {
    QTRY_VERIFY2_WITH_TIMEOUT(button(begin) != nullptr && button(begin)->isEnabled(), qPrintable(begin),
                              kPatience);
    QTest::mouseClick(button(begin), Qt::LeftButton);
    QTest::qWait(10);
}

void TestFirstRun::type(const QString& field, const QString& text) {
    auto* line = test::findNamed<QLineEdit>(*m_window, field);
    QVERIFY2(line, qPrintable(field));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void TestFirstRun::pictures(const QString& name, bool inHindiToo) {
    const QString dir = qEnvironmentVariable("SAKHI_PICTURES");
    if (dir.isEmpty()) {
        return;
    }
    const auto ready = [this] {
        return m_window->workbench() == nullptr || m_window->workbench()->current()->settled();
    };
    for (const char* language : {"hi", "en"}) {
        if (inHindiToo) {
            m_window->setLanguage(s(language));
        } else if (s(language) == s("hi")) {
            continue;
        }
        for (const auto& [mode, word] :
             {std::pair(theme::Appearance::dark, "dark"), std::pair(theme::Appearance::light, "light")}) {
            for (const int scale : {150, 100}) {
                m_theme.setAppearance(mode);
                m_theme.setTextScale(scale);
                m_window->resize(1366, 768);
                QTest::qWait(60);
                QTRY_VERIFY_WITH_TIMEOUT(ready(), kPatience);
                QTest::qWait(60);
                m_window->grab().save(
                    QStringLiteral("%1/%2_%3_%4_%5.png").arg(dir, name, s(language), s(word)).arg(scale));
            }
        }
    }
}

bool TestFirstRun::opens(screens::ScreenId page) {
    return QTest::qWaitFor(
        [&] {
            return m_window->workbench() != nullptr && m_window->workbench()->place().screen == page &&
                   m_window->workbench()->current()->settled();
        },
        kPatience);
}

void TestFirstRun::languagesThatAreNotReadyCannotBeChosen() {
    pictures(s("first"));
    for (const char* ready : {"English", "हिन्दी"}) {
        QVERIFY(test::findNamed<kit::ChoiceTile>(*m_window, s(ready))->isEnabled());
    }
    for (const char* later : {"தமிழ்", "తెలుగు", "ಕನ್ನಡ", "বাংলা", "मराठी"}) {
        auto* tile = test::findNamed<kit::ChoiceTile>(*m_window, s(later));
        QVERIFY(tile);
        QVERIFY(!tile->isEnabled());
        QVERIFY(tile->accessibleDescription().contains(s("soon")));
    }
}

void TestFirstRun::theChoiceStaysInAnotherLanguage() {
    QTest::mouseClick(test::findNamed<kit::ChoiceTile>(*m_window, s("I work at a bank branch")),
                      Qt::LeftButton);
    QTest::mouseClick(test::findNamed<kit::ChoiceTile>(*m_window, s("हिन्दी")), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<shell::StartPage*>() != nullptr &&
                test::findNamed<kit::ChoiceTile>(*m_window, s("I work at a bank branch")) == nullptr);
    QCOMPARE(m_window->findChild<shell::StartPage*>()->start(), shell::Start::workAtBranch);
    QTest::mouseClick(test::findNamed<kit::ChoiceTile>(*m_window, s("English")), Qt::LeftButton);
    QTRY_VERIFY(test::findNamed<kit::ChoiceTile>(*m_window, s("I work at a bank branch")) != nullptr);
}

void TestFirstRun::weakPasswordsAreToldKindly() {
    press(s("Next"));
    type(s("A password"), s("short"));
    QVERIFY(test::wordsOf(*m_window).contains(s("Go on: it is too short.")));
    type(s("A password"), s("lotus kite river drum"));
    QVERIFY(test::wordsOf(*m_window).contains(s("This password is good.")));
    press(s("Make the account"));
    const QString words = test::wordsOf(*m_window);
    QVERIFY(words.contains(s("Type your name.")));
    QVERIFY(words.contains(s("The two passwords differ.")));
    QVERIFY(!QFileInfo::exists(m_dir->filePath(s("records.sakhi"))));
    press(s("Back"));
    QVERIFY(button(s("Next")));
}

void TestFirstRun::makeAccount() {
    press(s("Next"));
    type(s("Name of the group, federation or branch"), s("Rampur cluster"));
    type(s("Your name"), s("Meera"));
    type(s("A password"), s("lotus kite river drum"));
    type(s("The password once more"), s("lotus kite river drum"));
    press(s("Make the account"));
    QTRY_VERIFY_WITH_TIMEOUT(button(s("Begin")) != nullptr, kPatience);
    QVERIFY(!button(s("Begin"))->isEnabled());
    auto* done = m_window->findChild<QCheckBox*>();
    QVERIFY(done);
    QTest::keyClick(done, Qt::Key_Space);
    press(s("Begin"));
}

void TestFirstRun::makeGroup() {
    QVERIFY(opens(screens::ScreenId::groupSetup));
    press(s("Make the group"));
    QVERIFY(test::wordsOf(*m_window).contains(s("Type the name that stands on the register.")));
    type(s("Name of the group"), s("Ujala"));
    type(s("Village"), s("Rampur"));
    type(s("Formed on"), s("01/03/2024"));
    type(s("IFSC"), s("sbin1234"));
    type(s("Saving of each member a meeting"), s("100"));
    press(s("Make the group"));
    QVERIFY(test::wordsOf(*m_window).contains(s("An IFSC has 11 signs")));
    type(s("IFSC"), s("sbin0001234"));
    press(s("Make the group"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workbench()->place().group != domain::GroupId{} &&
                                 button(s("Add her")) != nullptr && button(s("Add her"))->isEnabled(),
                             kPatience);
}

void TestFirstRun::addMember(const QString& name, const QString& relation) {
    auto* line = test::findNamed<QLineEdit>(*m_window, s("Name"));
    QVERIFY(line);
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Return);
    auto* second = test::findNamed<QLineEdit>(*m_window, s("Husband's or father's name"));
    QTRY_VERIFY(second->hasFocus());
    QTest::keyClicks(second, relation);
    QTest::keyClick(second, Qt::Key_Return);
    auto* third = test::findNamed<QLineEdit>(*m_window, s("Phone"));
    QTRY_VERIFY(third->hasFocus());
    QTest::keyClick(third, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(test::wordsOf(*m_window).contains(relation) && line->text().isEmpty(),
                             kPatience);
}

void TestFirstRun::fromNothingToBalancedBooks() {
    makeAccount();
    makeGroup();
    addMember(s("Sita Devi"), s("Mohan"));
    addMember(s("Sita Devi"), s("Raju"));
    QVERIFY(test::wordsOf(*m_window).contains(s("2 members are on the roll.")));
    press(s("All are on the roll"));
    type(s("In the cash box"), s("300"));
    type(s("At the bank"), s("2000"));
    type(s("Earned over the years"), s("100"));
    type(s("Savings of Sita Devi (Mohan)"), s("1500"));
    QVERIFY(test::wordsOf(*m_window).contains(s("₹700 more is there than is accounted for.")));
    type(s("Savings of Sita Devi (Raju)"), s("1200"));
    press(s("Add a loan"));
    type(s("Left of it"), s("500"));
    QVERIFY(test::wordsOf(*m_window).contains(s("It balances.")));
    pictures(s("opening"), false);
    bool asked = false;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        if (auto* dialog = qobject_cast<kit::AskDialog*>(QApplication::activeModalWidget())) {
            asked = true;
            QTest::mouseClick(test::findButton(*dialog, s("Record the sheet")), Qt::LeftButton);
        }
    });
    answer.start(20);
    press(s("Record the sheet"));
    QVERIFY(asked);
    answer.stop();
    QVERIFY(opens(screens::ScreenId::home));
    pictures(s("home_new"));
    auto& space = *m_window->workspace();
    auto reader = space.store().openReader();
    QVERIFY(reader.has_value());
    const auto findings = store::checkAll(*reader, space.store().device());
    QVERIFY(findings.has_value() && findings->empty());
    const auto session = space.auth().signIn("Meera", "lotus kite river drum");
    QVERIFY(session.has_value());
    const auto books = space.records().books(*session, m_window->workbench()->place().group);
    QVERIFY(books.has_value());
    QVERIFY(books::checkBooks((*books)->records).empty());
    QCOMPARE((*books)->records.loans.size(), std::size_t{1});
}

void TestFirstRun::samplesOpenAndLeadToOwnRecords() {
    QTest::mouseClick(test::findNamed<kit::ChoiceTile>(*m_window, s("Show me with sample records")),
                      Qt::LeftButton);
    QElapsedTimer timer;
    timer.start();
    press(s("Open the samples"));
    QTRY_VERIFY_WITH_TIMEOUT(button(s("Asha Rawat")) != nullptr, kPatience);
    qInfo("samples opened in %lld ms", timer.elapsed());
    press(s("Asha Rawat"));
    QVERIFY(opens(screens::ScreenId::home));
    pictures(s("home_many"));
    Q_EMIT m_window->workbench()->topBar()->practiceRequested();
    QTRY_VERIFY(m_window->findChild<shell::StartPage*>() != nullptr || m_window->workspace() == nullptr);
}

void TestFirstRun::practiceStandsBesideTheRecords() {
    makeAccount();
    QVERIFY(opens(screens::ScreenId::groupSetup));
    Q_EMIT m_window->workbench()->topBar()->practiceRequested();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace() != nullptr && m_window->workspace()->auth().isSample() &&
                                 m_window->workbench() != nullptr,
                             kPatience);
    QVERIFY(opens(screens::ScreenId::home));
    QVERIFY(QFileInfo::exists(m_dir->filePath(s("practice.sakhi"))));
    QVERIFY(m_window->findChild<shell::PracticeGuide*>());
    QVERIFY(button(s("Practice")));
    pictures(s("practice"));
    Q_EMIT m_window->workbench()->current()->guideStep(screens::GuideStep::started);
    QCOMPARE(m_window->findChild<shell::PracticeGuide*>()->next(),
             std::optional(screens::GuideStep::rollCalled));
    Q_EMIT m_window->workbench()->topBar()->practiceRequested();
    QTRY_VERIFY(m_window->workbench() == nullptr && m_window->workspace() != nullptr &&
                !m_window->workspace()->auth().isSample());
    QSettings settings;
    QVERIFY(!settings.value(s("store")).toString().contains(s("practice")));
}

/// Presses a key until the control has the focus.
bool TestFirstRun::goTo(const QString& control, int key) {
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

void TestFirstRun::key(int key, Qt::KeyboardModifiers held) const {
    auto* at = QApplication::focusWidget();
    QTest::keyClick(at == nullptr ? m_window.get() : at, static_cast<Qt::Key>(key), held);
}

void TestFirstRun::keys(const QString& text) const {
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// Types the notes that make what the books say is in the box.
void TestFirstRun::countTheBox() const {
    key(Qt::Key_F8);
    auto left =
        m_window->workbench()->current()->findChild<screens::MeetingPresenter*>()->state().totals.byBooks;
    for (const int note : {500, 200, 100, 50, 20, 10, 5, 2, 1}) {
        if (const auto number = left.inPaise() / (note * 100); number > 0) {
            keys(QString::number(number));
            left -= base::Money::rupees(note * number);
        }
        key(Qt::Key_Return);
    }
}

void TestFirstRun::theGuidedFirstMeetingGoesToItsEnd() {
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

void TestFirstRun::guideFollowsInAnyOrder() {
    shell::PracticeGuide guide(m_theme);
    guide.reach(screens::GuideStep::counted);
    QCOMPARE(guide.next(), std::optional(screens::GuideStep::started));
    for (const auto& row : base::EnumKeys<screens::GuideStep>::rows) {
        guide.reach(row.first);
    }
    QVERIFY(!guide.next());
    QVERIFY(test::wordsOf(guide).contains(s("That was a whole meeting.")));
}

SAKHI_TEST(TestFirstRun)

#include "tst_firstrun.moc"
