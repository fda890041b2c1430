#include "screens/meeting/MeetingPage.h"

#include "kit/AskDialog.h"
#include "kit/Button.h"
#include "kit/Chip.h"
#include "kit/Labels.h"
#include "kit/StepBar.h"
#include "screens/PageFaces.h"
#include "screens/meeting/CashPane.h"
#include "screens/meeting/ClosePanel.h"
#include "screens/meeting/LoansPanel.h"
#include "screens/meeting/MeetingGrid.h"
#include "screens/meeting/MeetingScreen.h"
#include "screens/meeting/MoneyPanel.h"
#include "screens/meeting/OpeningPanel.h"
#include "screens/meeting/ResolutionsPanel.h"
#include "screens/meeting/RowDialog.h"
#include "screens/meeting/TotalsRow.h"
#include "screens/meeting/Verdict.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "services/MeetingText.h"
#include "services/ShownValues.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

using books::SheetFinding;
using kit::StepState;

namespace {

QString weekdayName(base::Date day) {
    return QLocale().dayName(static_cast<int>(std::chrono::weekday(day).iso_encoding()));
}

/// How many must come.
int quorumOf(const services::MeetingDesk& desk, int onRoll) {
    return (desk.books->records.rules.quorumPercent * onRoll + 99) / 100;
}

bool has(const std::vector<books::SheetFault>& faults, std::initializer_list<SheetFinding> findings) {
    return std::ranges::any_of(faults, [&](const books::SheetFault& fault) {
        return std::ranges::find(findings, fault.finding) != findings.end();
    });
}

}  // namespace

MeetingPage::MeetingPage(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.presenter), m_faces(new PageFaces(context.theme, this)) {
    setAccessibleName(tr("Meeting"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_faces);
    m_faces->setContent(buildContent());
    connectParts();
    setFocusProxy(m_grid);
    render();
}

void MeetingPage::render() {
    const auto& state = m_presenter.state();
    switch (state.phase) {
        case Phase::loading:
            m_faces->showLoading(tr("Reading the records"));
            return;
        case Phase::failed:
            m_faces->showFailed(tr("The meeting could not be read"),
                                services::errorText(state.error).oneLine());
            return;
        case Phase::empty:
            m_faces->showEmpty(tr("No members yet"),
                               tr("A meeting has a row for each member. Add the members first."), {});
            return;
        case Phase::ready:
            break;
    }
    if (state.closed) {
        renderClosed();
        m_whole->setCurrentIndex(1);
        m_faces->showReady();
        m_entered = false;
        return;
    }
    m_whole->setCurrentIndex(0);
    renderHead();
    renderSteps();
    renderDoubt();
    m_grid->refresh();
    m_totals->refresh(state.totals.present);
    const bool between = state.sheet.kind == domain::MeetingKind::between;
    m_noRows->setVisible(state.sheet.lines.empty());
    m_addPayer->setVisible(between);
    const int differing = m_grid->rows().differing();
    m_differ->setVisible(differing > 0);
    //: How many rows are other than pre-filled
    m_differ->setState(kit::ChipKind::attention, tr("%n rows differ", nullptr, differing));
    m_opening->refresh();
    m_loans->refresh();
    m_resolutions->refresh();
    m_money->refresh();
    m_closing->refresh();
    m_cash->refresh();
    m_faces->showReady();
    if (!std::exchange(m_entered, true)) {
        m_grid->setFocus(Qt::OtherFocusReason);
    }
}

void MeetingPage::renderHead() {
    const auto& state = m_presenter.state();
    const bool regular = state.sheet.kind == domain::MeetingKind::regular;
    m_title->setText(regular ? tr("Meeting %1", "the number of the meeting").arg(state.desk.number)
                             : services::meetingKindText(state.sheet.kind));
    //: Weekday and day, large in the head of the meeting
    m_day->setText(tr("%1 %2").arg(weekdayName(state.sheet.heldOn), services::shownDay(state.sheet.heldOn)));
    m_day->setStyleSheet(QStringLiteral("font-weight: normal;"));
    m_where->setText(QString::fromStdString(state.sheet.place));
    m_where->setToolTip(m_where->text());
    const auto roll = static_cast<int>(std::ranges::count_if(
        state.desk.books->records.members,
        [&](const domain::Member& member) { return member.onRoll(state.sheet.heldOn); }));
    const int quorum = quorumOf(state.desk, roll);
    const QString came = tr("%1 of %2 came", "members at the meeting").arg(state.totals.present).arg(roll);
    m_came->setText(!domain::isHeld(state.sheet.kind) ? came
                    : state.totals.present >= quorum
                        ? tr("%1 · quorum of %2 is met").arg(came).arg(quorum)
                        : tr("%1 · quorum of %2 is not met").arg(came).arg(quorum));
    kit::setRole(*m_came, state.totals.present >= quorum || !domain::isHeld(state.sheet.kind)
                              ? kit::TextRole::small
                              : kit::TextRole::attention);
    if (state.unsaved) {
        m_saved->setText(tr("Not kept: %1").arg(services::errorText(*state.unsaved).oneLine()));
    } else if (state.savedAt) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(*state.savedAt);
        //: %1 is a time of day
        m_saved->setText(tr("✓ Saved as you type · %1").arg(at.toString(QStringLiteral("HH:mm:ss"))));
    } else {
        m_saved->setText(tr("Everything is saved as you type"));
    }
    kit::setRole(*m_saved, state.unsaved ? kit::TextRole::bad : kit::TextRole::small);
    const QString why = state.faults.empty() ? QString()
                                             : tr("%n things are missing", "before the meeting can be closed",
                                                  static_cast<int>(state.faults.size()));
    m_closeButton->setAccessibleDescription(why);
    m_closeButton->setEnabled(!state.acting);
}

void MeetingPage::renderSteps() {
    const auto& state = m_presenter.state();
    const auto& sheet = state.sheet;
    const auto& sums = state.totals;
    const auto mark = [&](int step, StepState otherwise) {
        return m_step == step ? StepState::current : otherwise;
    };
    const bool moneyBad =
        has(state.faults, {SheetFinding::overpaid, SheetFinding::overdrawn, SheetFinding::negativeAmount,
                           SheetFinding::noQuorum, SheetFinding::moneyWithoutMeeting});
    const bool dayBad = has(state.faults, {SheetFinding::wrongDay, SheetFinding::reasonMissing});
    const bool loanBad =
        has(state.faults, {SheetFinding::loanIncomplete, SheetFinding::loanWithoutResolution});
    const bool counted = sums.difference.has_value();
    const bool agrees = counted && (sums.difference->isZero() || !sheet.differenceReason.empty());
    QString verdict = tr("not counted yet");
    if (counted && sums.difference->isZero()) {
        verdict = tr("agrees", "the count with the books");
    } else if (counted) {
        const base::Money size = sums.difference->isNegative() ? -*sums.difference : *sums.difference;
        verdict = sums.difference->isNegative() ? tr("%1 short").arg(services::shownMoney(size))
                                                : tr("%1 over").arg(services::shownMoney(size));
    }
    const auto loans = static_cast<int>(sheet.loans.size());
    const auto passed = static_cast<int>(sheet.resolutions.size());
    m_steps->setSteps(
        {{tr("Opening cash"), mark(kOpening, dayBad ? StepState::problem : StepState::done),
          services::shownMoney(sheet.openingCash)},
         {tr("Collection", "step of the meeting"),
          mark(kCollection, moneyBad ? StepState::problem : StepState::done),
          services::shownMoney(sums.collected)},
         {tr("New loans"),
          mark(kLoans, loanBad     ? StepState::problem
                       : loans > 0 ? StepState::done
                                   : StepState::open),
          loans == 0 ? tr("none", "new loans")
                     : tr("%1 · %n loans", nullptr, loans).arg(services::shownMoney(sums.loansGiven))},
         {tr("Resolutions"), mark(kResolutions, passed > 0 ? StepState::done : StepState::open),
          passed == 0 ? tr("none", "resolutions") : tr("%n passed", nullptr, passed)},
         {tr("Cash count"),
          mark(kCount, agrees    ? StepState::done
                       : counted ? StepState::problem
                                 : StepState::open),
          verdict},
         {tr("Close", "step of the meeting"), mark(kClose, StepState::open),
          state.faults.empty() ? tr("ready", "to be closed") : tr("after the count")}});
}

void MeetingPage::renderDoubt() {
    const auto& state = m_presenter.state();
    m_doubt->setVisible(state.doubt != DayDoubt::none);
    if (state.doubt == DayDoubt::none || !state.newest) {
        return;
    }
    const QString today = services::shownDay(context().presenter.today());
    const QString newest = services::shownDay(*state.newest);
    m_doubtWords->setText(
        state.doubt == DayDoubt::beforeRecords
            ? tr("The computer says that today is %1, but the records reach to %2. Is the date right?")
                  .arg(today, newest)
            : tr("The computer says that today is %1; the last record is of %2. Is the date right?")
                  .arg(today, newest));
}

void MeetingPage::renderClosed() {
    const auto& meeting = m_presenter.state().desk.books->records.meetings.back();
    m_closedTitle->setText(tr("Meeting %1 of %2 is closed")
                               .arg(m_presenter.state().desk.number - 1)
                               .arg(services::shownDay(meeting.heldOn)));
    const auto came = static_cast<int>(std::ranges::count_if(
        meeting.lines, [](const domain::MeetingLine& line) { return domain::counts(line.attendance); }));
    m_closedFacts->setText(tr("%n members came", nullptr, came) + QStringLiteral(" · ") +
                           tr("%1 in the box").arg(services::shownMoney(meeting.closingCash)));
}

void MeetingPage::showStep(int step) {
    m_step = step;
    switch (static_cast<Step>(step)) {
        case kOpening:
            m_stack->setCurrentWidget(m_opening);
            m_opening->focusDay();
            break;
        case kCollection:
            m_stack->setCurrentIndex(0);
            m_grid->setFocus(Qt::OtherFocusReason);
            break;
        case kLoans:
            m_stack->setCurrentWidget(m_loans);
            m_loans->focusFirst();
            break;
        case kResolutions:
            m_stack->setCurrentWidget(m_resolutions);
            m_resolutions->focusFirst();
            break;
        case kCount:
            m_cash->focusCount();
            break;
        case kClose:
            m_stack->setCurrentWidget(m_closing);
            m_closing->focusFirst();
            break;
    }
    renderSteps();
}

void MeetingPage::goTo(const books::SheetFault& fault) {
    switch (fault.finding) {
        case SheetFinding::notCounted:
        case SheetFinding::boxDiffers:
        case SheetFinding::boxBelowZero:
        case SheetFinding::countUnclear:
            showStep(kCount);
            break;
        case SheetFinding::loanIncomplete:
        case SheetFinding::loanWithoutResolution:
            showStep(kLoans);
            break;
        case SheetFinding::wrongDay:
            showStep(kOpening);
            break;
        case SheetFinding::reasonMissing:
            showStep(kOpening);
            m_opening->focusReason();
            break;
        case SheetFinding::overpaid:
        case SheetFinding::overdrawn:
        case SheetFinding::noQuorum:
        case SheetFinding::moneyWithoutMeeting:
        case SheetFinding::negativeAmount:
            showStep(kCollection);
            if (fault.member) {
                m_grid->goTo(*fault.member, fault.finding == SheetFinding::overpaid ? MeetingModel::kPaid
                                                                                    : MeetingModel::kSavings);
            }
            break;
    }
}

void MeetingPage::openRow(int row) {
    RowDialog dialog(theme(), m_presenter, row, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_presenter.setLine(row, dialog.line());
    }
    m_grid->setFocus(Qt::OtherFocusReason);
}

void MeetingPage::addPayer() {
    QMenu menu(this);
    menu.setAccessibleName(tr("Members"));
    for (const auto* member : m_presenter.withoutRow()) {
        QAction* action = menu.addAction(memberText(*member));
        connect(action, &QAction::triggered, this, [this, id = member->id] { m_presenter.addRow(id); });
    }
    menu.exec(m_addPayer->mapToGlobal(QPoint(0, 0)));
}

void MeetingPage::askDiscard() {
    kit::Question question;
    question.title = tr("Start this meeting afresh?");
    question.consequence = tr("What was typed for it is thrown away. Everybody stands pre-filled again.");
    question.stay = tr("Keep what is typed");
    question.go = tr("Start afresh");
    question.destructive = true;
    if (kit::ask(theme(), question, this)) {
        m_presenter.discard();
    }
}

void MeetingPage::askReopen() {
    kit::Question question;
    question.title = tr("Reopen the meeting?");
    question.consequence = tr("It can be written on and closed again today. The reason is kept.");
    question.stay = tr("Leave it closed");
    question.go = tr("Reopen");
    question.reasonLabel = tr("&Reason");
    if (const auto reason = kit::ask(theme(), question, this)) {
        m_presenter.reopen(reason->toStdString());
    }
}

void MeetingPage::close() {
    if (m_presenter.state().closed || m_presenter.state().phase != Phase::ready) {
        return;
    }
    if (!m_presenter.state().faults.empty()) {
        showStep(kClose);
        return;
    }
    m_presenter.close();
}

void MeetingPage::closedNow() {
    m_step = kCollection;
    m_stack->setCurrentIndex(0);
    navigator().say(tr("The meeting is closed."), [this] {
        //: Reason kept where a closed meeting is reopened at once
        m_presenter.reopen(tr("Closed by mistake").toStdString());
    });
}

void MeetingPage::refused(const base::Error& error) {
    navigator().say(services::errorText(error).oneLine());
}

QString MeetingPage::spokenSummary() const {
    const auto& state = m_presenter.state();
    if (state.phase != Phase::ready || state.closed) {
        return {};
    }
    QStringList out{
        tr("Meeting of %1.").arg(services::shownDay(state.sheet.heldOn)),
        tr("%n members came.", nullptr, state.totals.present),
        tr("%1 rupees are collected.").arg(QString::fromStdString(base::formatPlain(state.totals.collected))),
        tr("By the books there are %1 rupees in the box.")
            .arg(QString::fromStdString(base::formatPlain(state.totals.byBooks)))};
    for (const auto& fault : state.faults) {
        const auto* member = fault.member ? m_presenter.member(*fault.member) : nullptr;
        out << services::findingText(fault, member == nullptr ? QString() : memberText(*member));
    }
    return out.join(QLatin1Char(' '));
}

void MeetingPage::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Undo)) {
        m_presenter.undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_presenter.redo();
    } else if (event->key() == Qt::Key_F8) {
        showStep(kCount);
    } else if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        close();
    } else {
        Screen::keyPressEvent(event);
    }
}

Screen* makeMeetingScreen(const ScreenContext& context, QWidget* parent) {
    return new MeetingPage(context, parent);
}

}  // namespace sakhi::screens
