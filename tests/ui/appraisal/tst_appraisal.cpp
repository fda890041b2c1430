#include "print/PdfAttachment.h"
#include "screens/PaperDialog.h"
#include "screens/appraisal/AppraisalScreen.h"
#include "store/AuditLog.h"
#include "support/Fixture.h"
#include "ui/appraisal/ManagerRoom.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace sakhi;
using screens::DecisionLock;
using screens::Verdict;
using Room = test::ManagerRoom;

class TstAppraisal : public test::Fixture {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_room.reset(); }

    void presenterSaysWhyADecisionIsLocked() {
        m_room = std::make_unique<Room>();
        screens::AppraisalPresenter presenter(m_room->context(*m_room->manager), std::nullopt);
        load(presenter);
        QCOMPARE(presenter.state().view.request.row.id, m_room->queue().front().application.id);
        auto draft = presenter.firstDraft();
        QCOMPARE(presenter.lockOf(draft), DecisionLock::verdict);
        draft.verdict = Verdict::approve;
        QCOMPARE(presenter.lockOf(draft), DecisionLock::reason);
        draft.reason = "Steady";
        QCOMPARE(presenter.lockOf(draft), DecisionLock::ready);
        draft.amount = *draft.amount + base::Money::rupees(1);
        QCOMPARE(presenter.lockOf(draft), DecisionLock::aboveRequest);
        draft.amount.reset();
        QCOMPARE(presenter.lockOf(draft), DecisionLock::amount);
        draft = presenter.firstDraft();
        draft.reason = "Steady";
        draft.verdict = Verdict::approveWithConditions;
        draft.conditions.clear();
        QCOMPARE(presenter.lockOf(draft), DecisionLock::conditions);
        draft.verdict = Verdict::reject;
        draft.amount.reset();
        QCOMPARE(presenter.lockOf(draft), DecisionLock::ready);
        draft.reason = "  ";
        QCOMPARE(presenter.lockOf(draft), DecisionLock::reason);
    }

    void otherTermsAsAskedAreTheRequests() {
        m_room = std::make_unique<Room>();
        screens::AppraisalPresenter presenter(m_room->context(*m_room->manager), std::nullopt);
        load(presenter);
        const auto& view = presenter.state().view;
        const auto same =
            presenter.otherTerms(view.request.row.amount, view.proposedMonths, view.proposedRate);
        QCOMPARE(same.instalment, view.instalment);
        double worst = 0.0;
        for (const auto& share : view.request.shares) {
            worst = std::max(worst, share.foirPercent.value_or(0.0));
        }
        QVERIFY(same.tightestFoir);
        QVERIFY(std::abs(*same.tightestFoir - worst) < 1e-9);
        const auto twice = presenter.otherTerms(view.request.row.amount + view.request.row.amount,
                                                view.proposedMonths, view.proposedRate);
        QVERIFY(*twice.tightestFoir > *same.tightestFoir);
    }

    void decisionKeepsTheScoreAndTheAdvice() {
        m_room = std::make_unique<Room>();
        screens::AppraisalPresenter presenter(m_room->context(*m_room->manager), std::nullopt);
        load(presenter);
        const auto request = presenter.state().view.request.row.id;
        const auto advice = presenter.state().view.recommendation.key;
        auto draft = presenter.firstDraft();
        draft.verdict = Verdict::reject;
        draft.reason = "Overdue first";
        QSignalSpy changed(&presenter, &screens::AppraisalPresenter::changed);
        QVERIFY(presenter.decide(draft));
        QTRY_VERIFY(presenter.state().view.request.decision.has_value());
        const auto& decision = *presenter.state().view.request.decision;
        QCOMPARE(presenter.state().view.request.row.id, request);
        QCOMPARE(decision.recommendation, advice);
        QVERIFY(!decision.assessment.isNil());
        QVERIFY(!presenter.state().view.request.decidedBy.empty());
        QCOMPARE(presenter.lockOf(draft), DecisionLock::state);
        QVERIFY(!presenter.decide(draft));
    }

    void personDecides() {
        m_room = std::make_unique<Room>();
        auto page = m_room->show(screens::makeAppraisalScreen, *m_room->manager, {}, {1180, 700});
        auto* record = Room::button(*page, QStringLiteral("Record the decision"));
        QVERIFY(record);
        QVERIFY(!record->isEnabled());
        QVERIFY(Room::readable(*page).contains(QStringLiteral("Choose a decision first.")));
        QTest::mouseClick(Room::button(*page, QStringLiteral("Approve")), Qt::LeftButton);
        QVERIFY(Room::readable(*page).contains(QStringLiteral("Type the reason first.")));
        auto* reason = Room::named<QPlainTextEdit>(*page, QStringLiteral("Reason"));
        QVERIFY(reason);
        QTest::keyClicks(reason, QStringLiteral("Steady savers"));
        QVERIFY(record->isEnabled());
        m_room->picture(*page, QStringLiteral("appraisal_1366"));
        QTest::mouseClick(record, Qt::LeftButton);
        QTRY_VERIFY(Room::readable(*page).contains(QStringLiteral("Reason: Steady savers")));
        const QString words = Room::readable(*page);
        QVERIFY(words.contains(QStringLiteral("Approved")));
        QVERIFY(words.contains(QStringLiteral("10/11/2026")));
        QVERIFY(!words.contains(QStringLiteral("Record the decision")));
        QCOMPARE(m_room->navigator.said, QStringLiteral("The decision is recorded."));
        m_room->picture(*page, QStringLiteral("appraisal_decided_1366"));
    }

    void unconfirmedManagerReadsButDoesNotDecide() {
        m_room = std::make_unique<Room>();
        QVERIFY(m_room->space->bus().execute(
            *m_room->manager,
            services::AddUser{"second", "Second Manager", domain::Role::manager, {}, {}, "", false}));
        const auto session = m_room->signIn(domain::Role::manager, "second");
        auto page =
            m_room->show(screens::makeAppraisalScreen, session, {m_room->queue().front().application.id, {}});
        QVERIFY(!Room::button(*page, QStringLiteral("Record the decision"))->isEnabled());
        QVERIFY(Room::readable(*page).contains(QStringLiteral("not confirmed by the bank yet")));
    }

    void whatIsNotMadeIsNamedMissing() {
        m_room = std::make_unique<Room>();
        auto page = m_room->show(screens::makeAppraisalScreen, *m_room->manager);
        const QString words = Room::readable(*page);
        QVERIFY(words.contains(QStringLiteral("Risk score of the loan")));
        QVERIFY(words.contains(QStringLiteral("not available yet")));
        QVERIFY(words.contains(QStringLiteral("Grading marks")));
    }

    void nextOpensTheNextRequest() {
        m_room = std::make_unique<Room>();
        auto page = m_room->show(screens::makeAppraisalScreen, *m_room->manager);
        QVERIFY(!Room::button(*page, QStringLiteral("Previous"))->isEnabled());
        QTest::mouseClick(Room::button(*page, QStringLiteral("Next")), Qt::LeftButton);
        QCOMPARE(*m_room->navigator.openedOn.application, m_room->queue()[1].application.id);
    }

    void typedWordsSurviveANewPage() {
        m_room = std::make_unique<Room>();
        auto page = m_room->show(screens::makeAppraisalScreen, *m_room->manager);
        QTest::mouseClick(Room::button(*page, QStringLiteral("Return")), Qt::LeftButton);
        QTest::keyClicks(Room::named<QPlainTextEdit>(*page, QStringLiteral("Reason")),
                         QStringLiteral("Papers"));
        const auto fields = page->unfinished();
        auto next = m_room->show(screens::makeAppraisalScreen, *m_room->manager,
                                 {m_room->queue().front().application.id, {}});
        next->restore(fields);
        QCOMPARE(Room::named<QPlainTextEdit>(*next, QStringLiteral("Reason"))->toPlainText(),
                 QStringLiteral("Papers"));
        QVERIFY(Room::button(*next, QStringLiteral("Record the decision"))->isEnabled());
    }

    void savedNoteIsNotedInTheAudit() {
        m_room = std::make_unique<Room>();
        services::PaperOrder order;
        order.kind = "appraisal";
        order.subject = m_room->queue().front().application.id.value;
        screens::PaperDialog dialog(m_room->theme, m_room->context(*m_room->manager), {order});
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("note.pdf"));
        QVERIFY(dialog.saveAs(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto data = print::attachmentOf(file.readAll());
        QVERIFY(data);
        auto reader = m_room->space->store().openReader();
        const auto rows = store::AuditLog(*reader).newest(0, 1);
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->front().action, std::string("print"));
        QVERIFY(QByteArray::fromStdString(rows->front().detail).startsWith(report::digestOf(*data).toHex()));
        QVERIFY(!dialog.saveAs(folder.filePath(QStringLiteral("none/note.pdf"))));
    }

    void emptyAndFailedSayWhatToDo() {
        m_room = std::make_unique<Room>();
        Room none(0);
        auto page = none.show(screens::makeAppraisalScreen, *none.manager);
        QTest::mouseClick(Room::button(*page, QStringLiteral("Open the queue")), Qt::LeftButton);
        QCOMPARE(*none.navigator.opened, screens::ScreenId::queue);
        auto wrong =
            m_room->show(screens::makeAppraisalScreen, *m_room->manager, {domain::ApplicationId{}, {}});
        QVERIFY(Room::button(*wrong, QStringLiteral("Try again")));
    }

    void nothingScrollsSideways_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scale");
        QTest::addColumn<bool>("dark");
        QTest::addRow("1366 light") << QSize(1180, 700) << 100 << false;
        QTest::addRow("1366 dark") << QSize(1180, 700) << 100 << true;
        QTest::addRow("1366 at 200") << QSize(1180, 700) << 200 << false;
        QTest::addRow("1920 light") << QSize(1710, 1020) << 100 << false;
        QTest::addRow("1920 dark") << QSize(1710, 1020) << 100 << true;
    }

    void nothingScrollsSideways() {
        m_room = std::make_unique<Room>();
        QFETCH(QSize, size);
        QFETCH(int, scale);
        QFETCH(bool, dark);
        m_room->theme.setTextScale(scale);
        m_room->theme.setAppearance(dark ? theme::Appearance::dark : theme::Appearance::light);
        auto page = m_room->show(screens::makeAppraisalScreen, *m_room->manager, {}, size);
        auto* scroll = page->findChild<QScrollArea*>();
        QVERIFY(scroll);
        m_room->picture(*page,
                        QStringLiteral("appraisal_%1").arg(QString::fromLatin1(QTest::currentDataTag())));
        m_room->picture(*scroll->widget(),
                        QStringLiteral("whole_%1").arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY2(
            scroll->widget()->width() <= scroll->viewport()->width(),
            qPrintable(
                QStringLiteral("%1 in %2").arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
        QVERIFY(page->minimumSizeHint().width() <= size.width());
    }

private:
    void load(screens::AppraisalPresenter& presenter) {
        QSignalSpy changed(&presenter, &screens::AppraisalPresenter::changed);
        presenter.load();
        QVERIFY(changed.wait(20'000));
        QCOMPARE(presenter.state().phase, screens::Phase::ready);
    }

    std::unique_ptr<Room> m_room;
};

SAKHI_TEST(TstAppraisal)
#include "tst_appraisal.moc"
