#include "screens/meeting/MeetingPage.h"

#include "kit/AskDialog.h"
#include "kit/Button.h"
#include "kit/Chip.h"
#include "kit/KeyMap.h"
#include "kit/Labels.h"
#include "screens/PageFaces.h"
#include "screens/PaperDialog.h"
#include "screens/books/CorrectionDialog.h"
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
#include "services/ErrorText.h"
#include "services/MeetingText.h"
#include "services/ShownValues.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sakhi::screens {

using books::SheetFinding;

MeetingPage::MeetingPage(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent),
      m_presenter(context.presenter, this),
      m_faces(new PageFaces(context.theme, this)) {
    setAccessibleName(tr("Meeting"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_faces);
    m_faces->setContent(buildContent());
    connectParts();
    setMainPart(m_grid);
    render();
}

void MeetingPage::render() {
    const auto& state = m_presenter.state();
    if (context().presenter.group.isNil()) {
        m_faces->showEmpty(tr("Choose a group first"),
                           tr("A meeting is of one group. Home lists the groups; Enter opens one."),
                           tr("Open Home"));
        return;
    }
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
                               tr("A meeting has a row for each member. Add the members first."),
                               tr("To the members"));
            return;
        case Phase::ready:
            break;
    }
    if (state.closed) {
        renderClosed();
        m_whole->setCurrentIndex(1);
        m_faces->showReady();
        m_entered = false;
        comeBack();
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
    renderPanel();
    m_cash->refresh();
    m_faces->showReady();
    tellGuide();
    if (!std::exchange(m_entered, true)) {
        m_grid->setFocus(Qt::OtherFocusReason);
        comeBack();
    }
}

/// Opens, once, the dialog that was open when the program ended.
void MeetingPage::comeBack() {
    if (std::exchange(m_cameBack, true)) {
        return;
    }
    const MeetingState& state = m_presenter.state();
    if (const int row = RowDialog::openRow(state); row >= 0) {
        openRow(row);
    } else if (CashPane::wasAsking(state)) {
        m_cash->bookDifference();
    } else if (!state.correction.empty()) {
        correct();
    }
}

void MeetingPage::renderPanel() {
    QWidget* shown = m_stack->currentWidget();
    if (shown == m_opening) {
        m_opening->refresh();
    } else if (shown == m_loans) {
        m_loans->refresh();
    } else if (shown == m_resolutions) {
        m_resolutions->refresh();
    } else if (shown == m_money) {
        m_money->refresh();
    } else if (shown == m_closing) {
        m_closing->refresh();
    }
}

void MeetingPage::open(QWidget* panel) {
    m_stack->setCurrentWidget(panel);
    renderPanel();
}

void MeetingPage::showStep(int step) {
    m_step = step;
    switch (static_cast<Step>(step)) {
        case kOpening:
            open(m_opening);
            m_opening->focusDay();
            break;
        case kCollection:
            m_stack->setCurrentIndex(0);
            m_grid->setFocus(Qt::OtherFocusReason);
            break;
        case kLoans:
            open(m_loans);
            m_loans->focusFirst();
            break;
        case kResolutions:
            open(m_resolutions);
            m_resolutions->focusFirst();
            break;
        case kCount:
            m_cash->focusCount();
            break;
        case kClose:
            open(m_closing);
            m_closing->focusFirst();
            break;
    }
    renderSteps();
}

void MeetingPage::openMoney() {
    open(m_money);
    m_money->focusFirst();
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
    auto* dialog = new RowDialog(theme(), m_presenter, row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void MeetingPage::correct() {
    auto* dialog = new CorrectionDialog(theme(), m_presenter.state().desk.books, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDraft(m_presenter.state().correction);
    connect(dialog, &CorrectionDialog::typed, this,
            [this, dialog] { m_presenter.keepCorrection(dialog->draft()); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_presenter.correct(dialog->command()); });
    connect(dialog, &QDialog::finished, this, [this] { m_presenter.keepCorrection({}); });
    dialog->open();
}

void MeetingPage::print() {
    services::PaperOrder order;
    order.kind = "minutes";
    order.group = m_presenter.context().group;
    order.subject = m_presenter.state().desk.books->records.meetings.back().id.value;
    openPapers(theme(), m_presenter.context(), {order}, this);
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
    Q_EMIT guideStep(GuideStep::closed);
    navigator().say(tr("The meeting is closed."), [this] {
        //: Reason kept where a closed meeting is reopened at once
        m_presenter.reopen(tr("Closed by mistake").toStdString());
    });
}

void MeetingPage::refused(const base::Error& error) {
    navigator().say(services::errorText(error).oneLine());
}

std::vector<PageAct> MeetingPage::acts() const {
    auto out = Screen::acts();
    for (PageAct& act : out) {
        if (act.text == m_closeButton->text()) {
            act.shortcut = Qt::CTRL | Qt::Key_Return;
        }
    }
    return out;
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

/// The page's own keys come before those of the window; F6 is the window's once the grid has the focus.
bool MeetingPage::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!m_presenter.state().closed && ((key->matches(QKeySequence::Undo) && m_presenter.mayUndo()) ||
                                            (key->matches(QKeySequence::Redo) && m_presenter.mayRedo()) ||
                                            (key->key() == Qt::Key_F6 && !m_grid->hasFocus()))) {
            event->accept();
            return true;
        }
    }
    return Screen::event(event);
}

void MeetingPage::keyPressEvent(QKeyEvent* event) {
    const auto key = kit::pressedKey(kit::KeyPlace::meeting, *event);
    if (event->matches(QKeySequence::Undo)) {
        m_presenter.undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_presenter.redo();
    } else if (key == kit::Key::loans) {
        showStep(kLoans);
    } else if (key == kit::Key::money) {
        openMoney();
    } else if (event->key() == Qt::Key_F6) {
        showStep(kCollection);
    } else if (key == kit::Key::bank) {
        openMoney();
        m_money->focusBank();
    } else if (key == kit::Key::count) {
        showStep(kCount);
    } else {
        Screen::keyPressEvent(event);
    }
}

Screen* makeMeetingScreen(const ScreenContext& context, QWidget* parent) {
    return new MeetingPage(context, parent);
}

}  // namespace sakhi::screens
