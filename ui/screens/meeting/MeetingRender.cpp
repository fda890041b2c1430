#include "kit/Button.h"
#include "kit/Labels.h"
#include "kit/StepBar.h"
#include "screens/meeting/MeetingGrid.h"
#include "screens/meeting/MeetingPage.h"
#include "screens/meeting/NoticeBox.h"
#include "services/BookWords.h"
#include "services/ErrorText.h"
#include "services/ShownValues.h"

#include <QDateTime>
#include <QLocale>

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

void MeetingPage::renderHead() {
    const auto& state = m_presenter.state();
    const bool regular = state.sheet.kind == domain::MeetingKind::regular;
    m_title->setText(regular ? tr("Meeting %1", "the number of the meeting").arg(state.desk.number)
                             : services::meetingKindText(state.sheet.kind));
    //: Weekday and day, large in the head of the meeting
    m_day->setText(tr("%1 %2").arg(weekdayName(state.sheet.heldOn), services::shownDay(state.sheet.heldOn)));
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

/// How far a guided first meeting has come.
void MeetingPage::tellGuide() {
    const auto& state = m_presenter.state();
    Q_EMIT guideStep(GuideStep::started);
    const MeetingModel& rows = m_grid->rows();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.differs(row, MeetingModel::kPresent)) {
            Q_EMIT guideStep(GuideStep::rollCalled);
        } else if (rows.differs(row)) {
            Q_EMIT guideStep(GuideStep::collected);
        }
    }
    if (!state.sheet.loans.empty() || !state.sheet.resolutions.empty()) {
        Q_EMIT guideStep(GuideStep::resolved);
    }
    if (state.totals.difference) {
        Q_EMIT guideStep(GuideStep::counted);
    }
}

void MeetingPage::renderDoubt() {
    const auto& state = m_presenter.state();
    m_doubt->setVisible(state.doubt != DayDoubt::none);
    if (state.doubt == DayDoubt::none || !state.newest) {
        return;
    }
    const QString today = services::shownDay(context().presenter.today());
    const QString newest = services::shownDay(*state.newest);
    QString words;
    switch (state.doubt) {
        case DayDoubt::none:
            break;
        case DayDoubt::beforeRecords:
            words = tr("The computer says that today is %1, but the records reach to %2. Is the date right?")
                        .arg(today, newest);
            break;
        case DayDoubt::longAfterRecords:
            words = tr("The computer says that today is %1; the last record is of %2. Is the date right?")
                        .arg(today, newest);
            break;
        case DayDoubt::beforePlanned:
            words = tr("The next meeting is planned for %1. Is it held before, on %2?")
                        .arg(services::shownDay(state.planned.value_or(state.sheet.heldOn)),
                             services::shownDay(state.sheet.heldOn));
            break;
    }
    m_doubtWords->setText(words);
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

}  // namespace sakhi::screens
