#include "kit/ListRow.h"
#include "kit/MoneyEdit.h"
#include "kit/PictureTile.h"
#include "kit/WhatIfSlider.h"
#include "screens/PaperDialog.h"
#include "screens/apply/ApplyPresenter.h"
#include "screens/apply/ApplyScreen.h"
#include "screens/own/OwnPassbookModel.h"
#include "screens/own/OwnScreens.h"
#include "services/ShownValues.h"
#include "ui/support/Branch.h"

#include <QLineEdit>
#include <QTableView>

using namespace sakhi;
using base::Money;
using domain::Role;
using screens::ScreenId;

/// A member at her own pages, and her representative who asks for her.
class TstOwnPages : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.dress(*static_cast<QApplication*>(QCoreApplication::instance())); }
    void init() {
        m_branch = std::make_unique<test::Branch>(2);
        m_navigator = test::Recorder();
        m_theme.setTextScale(100);
        letGo();
    }

    void recordTellsHerFiguresAndNobodyElses() {
        const auto page = show(screens::makeRecordScreen, member());
        const auto view = record();
        const QString words = test::wordsOf(*page);
        QVERIFY(words.contains(services::shownMoney(view.hers.row.savings)));
        QVERIFY(words.contains(services::shownMoney(view.hers.row.owed)));
        QVERIFY(words.contains(QStringLiteral("You came to ")));
        QVERIFY(words.contains(services::shownMoney(view.groupSavings)));
        const auto books = m_branch->space->records().books(member().session, member().group);
        for (const auto& other : (*books)->records.members) {
            if (other.id != view.hers.row.name.id && other.name != view.hers.row.name.name) {
                QVERIFY2(!words.contains(QString::fromStdString(other.name)), other.name.c_str());
            }
        }
        test::takePictures(*page, m_theme, QStringLiteral("record"));
        QTest::mouseClick(test::findButton(*page, QStringLiteral("Passbook")), Qt::LeftButton);
        QCOMPARE(m_navigator.opened.back().first, ScreenId::passbook);
    }

    void everyPageIsReadAloudWithoutSigns() {
        for (const auto make :
             {screens::makeRecordScreen, screens::makePassbookScreen, screens::makeApplyScreen}) {
            const auto page = show(make, member());
            QVERIFY2(page->spokenSummary().size() > 20, qPrintable(page->accessibleName()));
            QVERIFY(!page->spokenSummary().contains(QChar(0x20B9)));
        }
    }

    void nobodyStandsBehindTheAccount() {
        const auto page = show(screens::makeRecordScreen, m_branch->context(Role::representative));
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("No member stands behind this account")));
    }

    void anotherGroupIsRefusedWithItsReason() {
        auto context = member();
        context.group = (*m_branch->space->records().groups(*m_branch->session(Role::manager)))[1].id;
        const auto page = show(screens::makeRecordScreen, context);
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("Your account may not do this here.")));
        QVERIFY(test::findButton(*page, QStringLiteral("Try again")));
    }

    void passbookBeginsWithTheNewestLine() {
        const auto page = show(screens::makePassbookScreen, member());
        auto* table = page->findChild<QTableView*>();
        const auto lines = record().hers.passbook;
        QCOMPARE(table->model()->rowCount(), static_cast<int>(lines.size()));
        QCOMPARE(table->model()->index(0, screens::OwnPassbookModel::kDay).data().toString(),
                 services::shownDay(lines.back().on));
        QCOMPARE(table->model()->index(0, screens::OwnPassbookModel::kSavings).data().toString(),
                 services::shownMoney(lines.back().savings));
        test::takePictures(*page, m_theme, QStringLiteral("passbook"));
        press(*page, "Print");
        auto* dialog = page->findChild<screens::PaperDialog*>();
        QVERIFY(dialog && dialog->shown());
        QCOMPARE(dialog->shown()->kind, QStringLiteral("passbook"));
        QTemporaryDir folder;
        QVERIFY(dialog->saveAs(folder.filePath(QStringLiteral("mine.pdf"))));
        dialog->close();
    }

    void sheAsksForALoanStepByStep() {
        const auto page = show(screens::makeApplyScreen, member());
        press(*page, "Next");
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("Choose a picture first.")));
        test::takePictures(*page, m_theme, QStringLiteral("apply_purpose"));
        press(*page, "Sewing machine");
        QVERIFY(!test::wordsOf(*page).contains(QStringLiteral("Choose a picture first.")));
        press(*page, "Next");
        auto* slider = page->findChild<kit::WhatIfSlider*>();
        const QString before = monthly(*page);
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(monthly(*page) != before);
        auto* field = page->findChild<kit::MoneyEdit*>();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("12000"));
        QCOMPARE(slider->value() * 500, 12'000);
        press(*page, "24 months");
        QVERIFY(monthly(*page).contains(QStringLiteral("Every month: ₹")));
        test::takePictures(*page, m_theme, QStringLiteral("apply_amount"));
        press(*page, "Next");
        test::takePictures(*page, m_theme, QStringLiteral("apply_voice"));
        press(*page, "Next");
        QVERIFY(test::wordsOf(*page).contains(
            QStringLiteral("You ask your group for ₹12,000 for: Sewing machine.")));
        test::takePictures(*page, m_theme, QStringLiteral("apply_confirm"));
        press(*page, "Give it to the group");
        QTRY_VERIFY_WITH_TIMEOUT(!m_navigator.said.isEmpty(), 20'000);
        QCOMPARE(m_navigator.opened.back().first, ScreenId::status);
        const auto now = standings();
        QCOMPARE(now.front().application.row.amount, Money::rupees(12'000));
        QCOMPARE(now.front().application.row.months, 24);
        QCOMPARE(now.front().application.row.purpose, std::string("tailoring"));
    }

    void anotherPurposeIsToldInWords() {
        const auto page = show(screens::makeApplyScreen, member());
        press(*page, "Another purpose");
        press(*page, "Next");
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("Say in a few words what it is for.")));
        auto* note = test::findNamed<QLineEdit>(*page, QStringLiteral("What exactly? How many, from whom"));
        QVERIFY(note);
        QTest::keyClicks(note, QStringLiteral("A well"));
        press(*page, "Next");
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("How much do you need?")));
        press(*page, "Back");
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("What do you need the loan for?")));
    }

    /// A change of language makes the page anew: what was chosen stands there again.
    void whatWasChosenComesBack() {
        const auto page = show(screens::makeApplyScreen, member());
        press(*page, "Goats");
        press(*page, "Next");
        press(*page, "36 months");
        const auto again = std::unique_ptr<screens::Screen>(
            screens::makeApplyScreen({member(), m_theme, m_navigator, {}}, nullptr));
        again->restore(page->unfinished());
        again->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(again->settled(), 20'000);
        again->show();
        QVERIFY(test::wordsOf(*again).contains(QStringLiteral("How much do you need?")));
        QVERIFY(test::findButton(*again, QStringLiteral("36 months"))->isChecked());
    }

    void whoHasAskedIsShownWhereItStands() {
        ask();
        const auto page = show(screens::makeApplyScreen, member());
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("You have asked already")));
        press(*page, "Where it stands");
        QCOMPARE(m_navigator.opened.back().first, ScreenId::status);
    }

    void statusTellsStepsAndARefusal() {
        const auto asked = ask();
        const auto page = show(screens::makeStatusScreen, member());
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("Given to the group")));
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("The group talks about it in its meeting")));
        QVERIFY(test::findButton(*page, QStringLiteral("Take it back")));
        test::takePictures(*page, m_theme, QStringLiteral("status_waiting"));
        QVERIFY(m_branch->space->bus().execute(
            keeper(), services::RejectByAdmin{asked, "funds_short", "After Diwali"}));
        page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(test::wordsOf(*page).contains(QStringLiteral("The group said no")), 20'000);
        const QString words = test::wordsOf(*page);
        QVERIFY(words.contains(QStringLiteral("The group has not enough money now")));
        QVERIFY(words.contains(QStringLiteral("After Diwali")));
        QVERIFY(words.contains(QStringLiteral("Ask again when the group has collected more.")));
        QVERIFY(words.contains(QStringLiteral("You may ask again from ")));
        QVERIFY(!test::findButton(*page, QStringLiteral("Take it back")));
        QVERIFY(page->spokenSummary().contains(QStringLiteral("Why: ")));
        test::takePictures(*page, m_theme, QStringLiteral("status_rejected"));
    }

    void aRepresentativeChoosesTheMemberFirst() {
        const auto context = m_branch->context(Role::representative);
        const auto page = show(screens::makeApplyScreen, context);
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("Who asks for the loan?")));
        const auto wishes = m_branch->space->own().wishes(context.session, context.group, context.today());
        const auto free = std::ranges::find_if(wishes->wishes, [](const auto& one) { return !one.asked; });
        QVERIFY(free != wishes->wishes.end());
        test::takePictures(*page, m_theme, QStringLiteral("apply_who"));
        const QString name = QString::fromStdString(free->member.name);
        QTest::mouseClick(test::findButton(*page, name), Qt::LeftButton);
        QVERIFY(test::wordsOf(*page).contains(QStringLiteral("What do you need the loan for?")));
        QVERIFY(test::wordsOf(*page).contains(name));
    }

private:
    [[nodiscard]] screens::PresenterContext member() const { return m_branch->context(Role::member); }

    [[nodiscard]] services::Session keeper() const { return *m_branch->session(Role::representative); }

    [[nodiscard]] services::OwnRecordView record() const {
        const auto context = member();
        return *m_branch->space->own().record(context.session, context.group, context.session.user().member,
                                              context.today());
    }

    [[nodiscard]] std::vector<services::StandingView> standings() const {
        const auto context = member();
        return *m_branch->space->own().standings(context.session, context.group,
                                                 context.session.user().member, context.today());
    }

    /// Takes back what the samples asked for in her name.
    void letGo() {
        for (const auto& one : standings()) {
            if (std::ranges::find(one.application.acts, "withdraw") != one.application.acts.end()) {
                QVERIFY(m_branch->space->bus().execute(
                    member().session, services::WithdrawApplication{one.application.row.id, ""}));
            }
        }
    }

    domain::ApplicationId ask() {
        const auto context = member();
        const auto made = m_branch->space->bus().execute(
            context.session, services::ApplyForLoan{context.group, context.session.user().member,
                                                    Money::rupees(8'000), "dairy", "", 12});
        return {made->id};
    }

    template <class Make>
    std::unique_ptr<screens::Screen> show(Make make, const screens::PresenterContext& context) {
        std::unique_ptr<screens::Screen> page(make({context, m_theme, m_navigator, {}}, nullptr));
        page->resize(1182, 708);
        page->refresh();
        page->show();
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return page->settled(); }, 20'000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        return page;
    }

    static void press(QWidget& page, const char* name) {
        auto* button = test::findButton(page, QString::fromUtf8(name));
        QVERIFY2(button != nullptr, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// The line of the instalment.
    static QString monthly(const QWidget& page) {
        const QStringList lines = test::wordsOf(page).split(QLatin1Char('\n'));
        const auto at = std::ranges::find_if(
            lines, [](const QString& line) { return line.startsWith(QStringLiteral("Every month: ")); });
        return at == lines.end() ? QString() : *at;
    }

    theme::Theme m_theme;
    test::Recorder m_navigator;
    std::unique_ptr<test::Branch> m_branch;
};

SAKHI_TEST(TstOwnPages)
#include "tst_ownpages.moc"
