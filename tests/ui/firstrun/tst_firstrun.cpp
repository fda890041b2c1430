#include "books/Checks.h"
#include "kit/AskDialog.h"
#include "kit/ChoiceTile.h"
#include "shell/PracticeGuide.h"
#include "store/Check.h"
#include "ui/firstrun/NewComputer.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QTimer>

using namespace sakhi;
using test::kPatience;
using test::s;

/// A person at a computer without records: from the first page to a group whose books hold.
class TestFirstRun : public test::NewComputer {
    Q_OBJECT

private Q_SLOTS:
    void languagesThatAreNotReadyCannotBeChosen();
    void theChoiceStaysInAnotherLanguage();
    void weakPasswordsAreToldKindly();
    void fromNothingToBalancedBooks();
    void samplesOpenAndLeadToOwnRecords();
    void practiceStandsBesideTheRecords();

private:
    void makeGroup();
    void addMember(const QString& name, const QString& relation);
};

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
    // For a moment, between the page that goes and the page that comes, none is shown.
    QTRY_VERIFY(test::findNamed<kit::ChoiceTile>(*m_window, s("English")) != nullptr &&
                test::findNamed<kit::ChoiceTile>(*m_window, s("I work at a bank branch")) == nullptr);
    QCOMPARE(qobject_cast<shell::StartPage*>(m_window->centralWidget())->start(), shell::Start::workAtBranch);
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

SAKHI_TEST(TestFirstRun)

#include "tst_firstrun.moc"
