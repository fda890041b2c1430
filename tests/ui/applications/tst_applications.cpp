#include "kit/Choice.h"
#include "kit/DateEdit.h"
#include "kit/MoneyEdit.h"
#include "screens/ListRoles.h"
#include "screens/applications/ApplicationsModel.h"
#include "screens/applications/ApplicationsPresenter.h"
#include "screens/applications/ApplicationsScreen.h"
#include "screens/appraisal/AppraisalScreen.h"
#include "services/KeyText.h"
#include "support/Fixture.h"
#include "support/SampleSound.h"
#include "ui/appraisal/ManagerRoom.h"

#include <QSignalSpy>
#include <QTableView>

using namespace sakhi;
using domain::ApplicationState;
using Room = test::ManagerRoom;
using screens::ApplicationsPresenter;
using screens::Phase;

class TstApplications : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<Room>(); }
    void cleanup() { m_room.reset(); }

    void presenterOpensTheNewestAndTellsTheInstalment() {
        ApplicationsPresenter presenter(contextOf(keeper(), firstGroup()), {});
        presenter.load();
        QTRY_COMPARE(presenter.state().detailPhase, Phase::ready);
        // The one that was refused too.
        QCOMPARE(presenter.state().list.rows.size(), 7U);
        QCOMPARE(presenter.state().detail.row.id, presenter.state().list.rows.front().id);
        QVERIFY(!presenter.instalment(base::Money(), 12));
        QVERIFY(!presenter.instalment(base::Money::rupees(1000), 0));
        const auto monthly = presenter.instalment(base::Money::rupees(12'000), 12);
        QVERIFY(monthly && *monthly > base::Money::rupees(1'000) && *monthly < base::Money::rupees(1'200));
    }

    void memberSeesHerOwnAlone() {
        const auto member = m_room->signIn(domain::Role::member, {});
        ApplicationsPresenter presenter(contextOf(member, firstGroup()), {});
        presenter.load();
        QTRY_VERIFY(presenter.state().phase != Phase::loading);
        QVERIFY(!presenter.state().list.rows.empty());
        for (const auto& row : presenter.state().list.rows) {
            QCOMPARE(row.member.id, member.user().member);
        }
        QCOMPARE(presenter.state().list.applicants.size(), 1U);
        QVERIFY(!presenter.mayBundle());
    }

    void groupOfAnotherIsRefusedWithItsReason() {
        const auto member = m_room->signIn(domain::Role::member, {});
        auto page = show(member, groups().back().id);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("Your account may not do this here.")));
        QVERIFY(Room::button(*page, QStringLiteral("Try again")));
    }

    void emptyListOffersTheFirstApplication() {
        auto page = show(keeper(), groups()[3].id);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("No applications yet")));
        QTest::mouseClick(Room::button(*page, QStringLiteral("New application")), Qt::LeftButton);
        settle(*page);
        QVERIFY(Room::named<kit::MoneyEdit>(*page, QStringLiteral("Amount in rupees")));
    }

    void filterShowsOneState() {
        auto page = show(keeper(), firstGroup());
        QVERIFY(page);
        m_room->picture(*page, QStringLiteral("applications_1366"));
        auto* filter = Room::named<kit::Choice>(*page, QStringLiteral("Show applications that are"));
        filter->setCurrentIndex(filter->findData(static_cast<int>(ApplicationState::pendingManagerReview)));
        auto* table = list(*page);
        QCOMPARE(table->model()->rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(cell(*table, row, screens::ApplicationsModel::kState),
                     services::stateText(ApplicationState::pendingManagerReview));
        }
    }

    void manyAreTickedBundledAndForwarded() {
        auto page = show(keeper(), firstGroup());
        auto* filter = Room::named<kit::Choice>(*page, QStringLiteral("Show applications that are"));
        filter->setCurrentIndex(filter->findData(static_cast<int>(ApplicationState::pendingAdminReview)));
        auto* table = list(*page);
        QCOMPARE(table->model()->rowCount(), 3);
        auto* bundle = Room::button(*page, QStringLiteral("Put into a request to the bank"));
        QVERIFY(!bundle->isEnabled());
        const QRect first = table->visualRect(table->model()->index(0, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          QPoint(first.left() + 20, first.center().y()));
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(bundle->isEnabled());
        QVERIFY(Room::readable(*page).contains(QStringLiteral("2 ticked")));
        settle(*page);
        m_room->picture(*page, QStringLiteral("applications_ticked_1366"));
        QTest::mouseClick(bundle, Qt::LeftButton);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("into one request to the bank?")));
        QTest::mouseClick(Room::button(*page, QStringLiteral("Put together")), Qt::LeftButton);
        settle(*page);
        QVERIFY(m_room->navigator.said.contains(QStringLiteral("is made.")));
        QVERIFY(Room::readable(*page).contains(QStringLiteral("Shares of the members")));
        forwardWithAResolution(*page);
    }

    void rejectionNeedsAReason() {
        auto page = show(keeper(), firstGroup(), firstWaiting());
        QTest::mouseClick(Room::button(*page, QStringLiteral("Reject with a reason")), Qt::LeftButton);
        settle(*page);
        auto* go = Room::button(*page, QStringLiteral("Reject"));
        QVERIFY(go);
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("Choose why the group says no.")));
        auto* reason = Room::named<kit::Choice>(*page, QStringLiteral("Reason"));
        reason->setCurrentIndex(reason->findData(QStringLiteral("other")));
        QTest::mouseClick(go, Qt::LeftButton);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("Write the reason in a few words.")));
        settle(*page);
        m_room->picture(*page, QStringLiteral("applications_reject_1366"));
        QTest::keyClicks(Room::named<QLineEdit>(*page, QStringLiteral("Reason in words")),
                         QStringLiteral("After the harvest"));
        QTest::mouseClick(go, Qt::LeftButton);
        settle(*page);
        const auto detail =
            m_room->space->applications().detail(keeper(), firstRejected(), m_room->clock.today());
        QVERIFY(detail);
        QCOMPARE(detail->steps.back().reason, std::string("After the harvest"));
        QVERIFY(Room::readable(*page).contains(QStringLiteral("After the harvest")));
    }

    void grantAndWithdrawLeadOn() {
        auto page = show(keeper(), firstGroup(), firstWaiting());
        QTest::mouseClick(Room::button(*page, QStringLiteral("Grant from own funds")), Qt::LeftButton);
        settle(*page);
        QTest::keyClicks(Room::named<QLineEdit>(*page, QStringLiteral("Resolution number")),
                         QStringLiteral("31/2"));
        QTest::mouseClick(Room::button(*page, QStringLiteral("Grant")), Qt::LeftButton);
        settle(*page);
        QVERIFY(Room::readable(*page).contains(services::stateText(ApplicationState::granted)));
        QTest::mouseClick(Room::button(*page, QStringLiteral("Withdraw")), Qt::LeftButton);
        settle(*page);
        QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
        settle(*page);
        QVERIFY(Room::readable(*page).contains(services::stateText(ApplicationState::granted)));
        QVERIFY(!Room::button(*page, QStringLiteral("Not now")));
    }

    void newApplicationIsChecked() {
        auto page = show(keeper(), firstGroup());
        QTest::mouseClick(Room::button(*page, QStringLiteral("New application")), Qt::LeftButton);
        settle(*page);
        auto* apply = Room::button(*page, QStringLiteral("Apply"));
        QTest::mouseClick(apply, Qt::LeftButton);
        const QString wrong = Room::readable(*page);
        QVERIFY(wrong.contains(QStringLiteral("Choose who asks for the loan.")));
        QVERIFY(wrong.contains(QStringLiteral("Type an amount above zero.")));
        QVERIFY(wrong.contains(QStringLiteral("Choose what the loan is for.")));
        QTest::keyClicks(Room::named<kit::MoneyEdit>(*page, QStringLiteral("Amount in rupees")),
                         QStringLiteral("12000"));
        QVERIFY(Room::readable(*page).contains(QStringLiteral("a month, at")));
        auto* member = Room::named<kit::Choice>(*page, QStringLiteral("Member"));
        auto* purpose = Room::named<kit::Choice>(*page, QStringLiteral("Purpose"));
        purpose->setCurrentIndex(0);
        member->setCurrentIndex(0);
        settle(*page);
        m_room->picture(*page, QStringLiteral("applications_new_1366"));
        QTest::mouseClick(apply, Qt::LeftButton);
        settle(*page);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("she has an open application already")));
        member->setCurrentIndex(member->count() - 1);
        QTest::mouseClick(apply, Qt::LeftButton);
        settle(*page);
        QVERIFY(m_room->navigator.said.contains(QStringLiteral("It is with the group now.")));
        QVERIFY(Room::readable(*page).contains(QStringLiteral("₹12,000")));
    }

    /// What she recorded before the program ended is offered, goes with the application, and is heard there
    /// and in the bank's appraisal of the request.
    void aVoiceNoteGoesWithTheApplication() {
        const auto file = test::opusOf(test::tone(2'400));
        QVERIFY(m_room->space->attachments().keepNote(keeper(), file));
        auto page = show(keeper(), firstGroup());
        QTest::mouseClick(Room::button(*page, QStringLiteral("New application")), Qt::LeftButton);
        QTRY_VERIFY(Room::readable(*page).contains(QStringLiteral("not yet used when the program ended")));
        QTest::keyClicks(Room::named<kit::MoneyEdit>(*page, QStringLiteral("Amount in rupees")),
                         QStringLiteral("12000"));
        auto* member = Room::named<kit::Choice>(*page, QStringLiteral("Member"));
        member->setCurrentIndex(member->count() - 1);
        Room::named<kit::Choice>(*page, QStringLiteral("Purpose"))->setCurrentIndex(0);
        settle(*page);
        m_room->picture(*page, QStringLiteral("applications_voice_1366"));
        QTest::mouseClick(Room::button(*page, QStringLiteral("Apply")), Qt::LeftButton);
        settle(*page);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("Voice note")));
        QTRY_VERIFY(player(*page) != nullptr && player(*page)->isEnabled());
        m_room->picture(*page, QStringLiteral("applications_heard_1366"));
        QVERIFY(page->spokenSummary().contains(QStringLiteral("asks for 12000 rupees")));
        QVERIFY(!m_room->space->attachments().leftOver(keeper())->has_value());
        forwardWithAResolution(*page);
        QTRY_VERIFY(player(*page) != nullptr && player(*page)->isEnabled());
        const auto request = inState(ApplicationState::pendingManagerReview);
        auto appraisal = m_room->show(&screens::makeAppraisalScreen, *m_room->manager, {request, {}});
        QTRY_VERIFY(player(*appraisal) != nullptr && player(*appraisal)->isEnabled());
        m_room->picture(*appraisal, QStringLiteral("appraisal_voice_1366"));
        QVERIFY(appraisal->spokenSummary().contains(QStringLiteral("asks for 12000 rupees")));
        QVERIFY(appraisal->spokenSummary().contains(QStringLiteral("A person decides.")));
    }

    void aNoteOfAFormThatIsNotUsedGoes() {
        QVERIFY(m_room->space->attachments().keepNote(keeper(), test::opusOf(test::tone(2'400))));
        auto page = show(keeper(), firstGroup());
        QTest::mouseClick(Room::button(*page, QStringLiteral("New application")), Qt::LeftButton);
        QTRY_VERIFY(Room::readable(*page).contains(QStringLiteral("not yet used when the program ended")));
        QTest::mouseClick(Room::button(*page, QStringLiteral("Not now")), Qt::LeftButton);
        QVERIFY(!m_room->space->attachments().leftOver(keeper())->has_value());
    }

    void memberAppliesForHerself() {
        auto page = show(m_room->signIn(domain::Role::member, {}), firstGroup());
        QTest::mouseClick(Room::button(*page, QStringLiteral("New application")), Qt::LeftButton);
        settle(*page);
        QVERIFY(!Room::named<kit::Choice>(*page, QStringLiteral("Member")));
        QTest::keyClicks(page->focusWidget(), QStringLiteral("5000"));
        Room::named<kit::Choice>(*page, QStringLiteral("Purpose"))->setCurrentIndex(2);
        QTest::keyClick(Room::named<kit::MoneyEdit>(*page, QStringLiteral("Amount in rupees")),
                        Qt::Key_Return);
        settle(*page);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("₹5,000")));
        QVERIFY(Room::button(*page, QStringLiteral("Withdraw")));
        QVERIFY(!Room::button(*page, QStringLiteral("Reject with a reason")));
    }

    void managerReadsAllGroupsAndOpensTheAppraisal() {
        const auto request = m_room->queue().front().application.id;
        auto page = show(*m_room->manager, {}, request);
        QVERIFY(!list(*page)->isColumnHidden(screens::ApplicationsModel::kGroup));
        QVERIFY(!Room::button(*page, QStringLiteral("Forward to the bank")));
        QVERIFY(!Room::button(*page, QStringLiteral("New application")));
        m_room->picture(*page, QStringLiteral("applications_manager_1366"));
        QTest::mouseClick(Room::button(*page, QStringLiteral("Open the appraisal")), Qt::LeftButton);
        QCOMPARE(m_room->navigator.opened, screens::ScreenId::appraisal);
        QCOMPARE(*m_room->navigator.openedOn.application, request);
    }

    void typedWordsSurviveANewPage() {
        auto page = show(keeper(), firstGroup());
        QTest::mouseClick(Room::button(*page, QStringLiteral("New application")), Qt::LeftButton);
        settle(*page);
        QTest::keyClicks(Room::named<kit::MoneyEdit>(*page, QStringLiteral("Amount in rupees")),
                         QStringLiteral("7500"));
        const QVariantMap fields = page->unfinished();
        std::unique_ptr<screens::Screen> next(screens::makeApplicationsScreen(
            {contextOf(keeper(), firstGroup()), m_room->theme, m_room->navigator, {}}, nullptr));
        next->restore(fields);
        next->show();
        settle(*next);
        QCOMPARE(Room::named<kit::MoneyEdit>(*next, QStringLiteral("Amount in rupees"))->text(),
                 QStringLiteral("7,500"));
    }

    void aHalfTypedReasonSurvivesANewPage() {
        auto page = show(keeper(), firstGroup(), firstWaiting());
        QTest::mouseClick(Room::button(*page, QStringLiteral("Reject with a reason")), Qt::LeftButton);
        settle(*page);
        auto* reason = Room::named<kit::Choice>(*page, QStringLiteral("Reason"));
        reason->setCurrentIndex(reason->findData(QStringLiteral("other")));
        QTest::keyClicks(Room::named<QLineEdit>(*page, QStringLiteral("Reason in words")),
                         QStringLiteral("After the har"));
        const QVariantMap draft = page->unfinished();
        auto again = show(keeper(), firstGroup());
        again->restore(draft);
        settle(*again);
        auto* words = Room::named<QLineEdit>(*again, QStringLiteral("Reason in words"));
        QVERIFY(words != nullptr);
        QCOMPARE(words->text(), QStringLiteral("After the har"));
        QCOMPARE(again->unfinished(), draft);
        QTest::mouseClick(Room::button(*again, QStringLiteral("Not now")), Qt::LeftButton);
        settle(*again);
        QVERIFY(again->unfinished().isEmpty());
    }

    void looksInTheDarkAndLarge() {
        m_room->theme.setAppearance(theme::Appearance::dark);
        auto page = show(keeper(), firstGroup(), firstWaiting(), {1712, 1000});
        m_room->picture(*page, QStringLiteral("applications_dark_1920"));
        page.reset();
        m_room->theme.setAppearance(theme::Appearance::light);
        m_room->theme.setTextScale(150);
        page = show(keeper(), firstGroup(), firstWaiting());
        m_room->picture(*page, QStringLiteral("applications_150_1366"));
        QVERIFY(page->minimumSizeHint().width() <= 1180);
        m_room->theme.setTextScale(100);
    }

private:
    static QAbstractButton* player(const QWidget& page) {
        for (auto* one : page.findChildren<QAbstractButton*>()) {
            if (one->isVisibleTo(&page) &&
                one->accessibleName().startsWith(QStringLiteral("Play: voice note"))) {
                return one;
            }
        }
        return nullptr;
    }

    services::Session keeper() { return m_room->signIn(domain::Role::representative, "asha"); }
    std::vector<store::GroupRow> groups() { return *m_room->space->records().groups(keeper()); }
    domain::GroupId firstGroup() { return groups().front().id; }

    domain::ApplicationId inState(ApplicationState state) {
        const auto rows = m_room->space->applications().ofGroup(keeper(), firstGroup());
        for (const auto& row : *rows) {
            if (row.state == state) {
                return row.id;
            }
        }
        qFatal("no application in that state");
    }
    domain::ApplicationId firstWaiting() { return inState(ApplicationState::pendingAdminReview); }
    domain::ApplicationId firstRejected() { return inState(ApplicationState::rejectedByAdmin); }

    screens::PresenterContext contextOf(const services::Session& session, const domain::GroupId& group) {
        return {m_room->space.get(), session, group};
    }

    std::unique_ptr<screens::Screen> show(const services::Session& session, const domain::GroupId& group,
                                          std::optional<domain::ApplicationId> application = {},
                                          QSize size = {1180, 700}) {
        std::unique_ptr<screens::Screen> page(screens::makeApplicationsScreen(
            {contextOf(session, group), m_room->theme, m_room->navigator, {application, {}}}, nullptr));
        page->resize(size);
        page->show();
        settle(*page);
        return page;
    }

    static void settle(screens::Screen& page) {
        QCoreApplication::processEvents();
        QVERIFY(QTest::qWaitFor([&] { return page.settled(); }, 20'000));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    static QTableView* list(const QWidget& page) {
        return Room::named<QTableView>(page, QStringLiteral("Applications"));
    }
    static QString cell(const QTableView& table, int row, int column) {
        return table.model()->index(row, column).data().toString();
    }

    void forwardWithAResolution(screens::Screen& page) {
        QTest::mouseClick(Room::button(page, QStringLiteral("Forward to the bank")), Qt::LeftButton);
        settle(page);
        auto* number = Room::named<QLineEdit>(page, QStringLiteral("Resolution number"));
        QVERIFY(number && number->hasFocus());
        QCOMPARE(Room::named<kit::DateEdit>(page, QStringLiteral("Day of the resolution"))->text(),
                 QStringLiteral("10/11/2026"));
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(Room::readable(page).contains(QStringLiteral("Type the number that the minutes give it")));
        settle(page);
        m_room->picture(page, QStringLiteral("applications_forward_1366"));
        QTest::keyClicks(number, QStringLiteral("25/1"));
        QTest::keyClick(number, Qt::Key_Return);
        settle(page);
        QVERIFY(m_room->navigator.said.contains(QStringLiteral("is with the bank now.")));
        QVERIFY(Room::readable(page).contains(QStringLiteral("25/1 of 10/11/2026")));
        m_room->picture(page, QStringLiteral("applications_forwarded_1366"));
    }

    std::unique_ptr<Room> m_room;
};

SAKHI_TEST(TstApplications)
#include "tst_applications.moc"
