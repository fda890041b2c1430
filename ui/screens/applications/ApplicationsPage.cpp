#include "screens/applications/ApplicationsPage.h"

#include "kit/Button.h"
#include "kit/Choice.h"
#include "kit/EmptyState.h"
#include "kit/PageHead.h"
#include "kit/ProgressStrip.h"
#include "kit/TablePane.h"
#include "screens/Spoken.h"
#include "screens/applications/ApplicationPane.h"
#include "screens/applications/ApplicationsScreen.h"
#include "screens/applications/ApplyPanel.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace sakhi::screens {

using domain::ApplicationId;

namespace {

std::vector<ApplicationId> idsOf(const std::vector<services::ApplicationRow>& rows) {
    std::vector<ApplicationId> out;
    std::ranges::transform(rows, std::back_inserter(out), &services::ApplicationRow::id);
    return out;
}

/// What is said when an act was stored; %1 is the number of the application.
QString doneText(const std::string& act) {
    if (act == "bundle") {
        return ApplicationsPage::tr("%1 is made. Forward it when the group has resolved.");
    }
    if (act == "forward" || act == "resubmit") {
        return ApplicationsPage::tr("%1 is with the bank now.");
    }
    if (act == "grant") {
        return ApplicationsPage::tr("%1 is granted from the group's own funds.");
    }
    return act == "reject_by_admin" ? ApplicationsPage::tr("%1 is rejected by the group.")
                                    : ApplicationsPage::tr("%1 is withdrawn.");
}

services::Command commandOf(const std::string& act, const ApplicationId& id, const ActAnswer& answer) {
    if (act == "grant") {
        return services::GrantFromOwnFunds{id, answer.resolutionNo, answer.resolutionOn};
    }
    if (act == "reject_by_admin") {
        return services::RejectByAdmin{id, answer.reasonCode, answer.reason};
    }
    if (act == "withdraw") {
        return services::WithdrawApplication{id, answer.reason};
    }
    return services::ForwardRequest{id, answer.resolutionNo, answer.resolutionOn};
}

/// Which application a question is about, in the unfinished input.
const QString kOfApplication = QStringLiteral("application");

}  // namespace

ApplicationsPage::ApplicationsPage(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.presenter, context.subject) {
    buildHead();
    buildList();
    buildSide();
    buildFaces();
    connect(&m_presenter, &ApplicationsPresenter::changed, this, &ApplicationsPage::render);
    connect(&m_presenter, &ApplicationsPresenter::acted, this, &ApplicationsPage::acted);
    connect(&m_presenter, &ApplicationsPresenter::refused, this, &ApplicationsPage::refused);
    connect(&m_model, &ApplicationsModel::checksChanged, this, &ApplicationsPage::renderTicked);
    render();
    m_presenter.load();
}

void ApplicationsPage::refresh() {
    m_presenter.load();
}

bool ApplicationsPage::settled() const {
    const ApplicationsState& state = m_presenter.state();
    return state.phase != Phase::loading && state.detailPhase != Phase::loading && !state.acting;
}

QVariantMap ApplicationsPage::unfinished() const {
    if (m_apply != nullptr) {
        return m_apply->draft();
    }
    const auto& chosen = m_presenter.state().chosen;
    // What is ticked for a request to the bank is quickly ticked again.
    if (m_ask == nullptr || !chosen || m_ask->question().act == "bundle") {
        return {};
    }
    QVariantMap out = m_ask->draft();
    out.insert(kOfApplication, QString::fromStdString(base::toText(chosen->value)));
    return out;
}

void ApplicationsPage::restore(const QVariantMap& fields) {
    m_draft = fields;
    if (const auto id = base::parseUuid(fields.value(kOfApplication).toString().toStdString())) {
        m_presenter.choose(domain::ApplicationId{*id});
    }
    render();
}

/// Opens again what was being typed, once what it is about is read; true where it did.
bool ApplicationsPage::comeBack() {
    const ApplicationsState& state = m_presenter.state();
    if (m_draft.isEmpty()) {
        return false;
    }
    if (!m_draft.contains(kOfApplication)) {
        if (state.list.applicants.empty()) {
            return false;
        }
        const QVariantMap draft = std::exchange(m_draft, {});
        startApplication();
        m_apply->setDraft(draft);
        return true;
    }
    if (state.detailPhase != Phase::ready) {
        return false;
    }
    const QVariantMap draft = std::exchange(m_draft, {});
    const std::string act = draft.value(QStringLiteral("act")).toString().toStdString();
    if (std::ranges::find(state.detail.acts, act) == state.detail.acts.end()) {
        return false;
    }
    ask(questionOf(act, state.detail));
    m_ask->setDraft(draft);
    return true;
}

QString ApplicationsPage::spokenSummary() const {
    const ApplicationsState& state = m_presenter.state();
    return state.detailPhase == Phase::ready ? spoken(state.detail) : QString();
}

void ApplicationsPage::startApplication() {
    endAsking();
    m_apply = new ApplyPanel(theme(), m_presenter, this);
    connect(m_apply, &ApplyPanel::dismissed, this, [this] {
        m_apply->discardVoice();
        endAsking();
        render();
    });
    connect(m_apply, &ApplyPanel::confirmed, this, [this](const services::ApplyForLoan& command) {
        m_saying = tr("%1 is made. It is with the group now.");
        m_presenter.act(command);
    });
    render();
    m_apply->focusFirst();
}

void ApplicationsPage::ask(const ActQuestion& question) {
    endAsking();
    m_ask = new ActPanel(theme(), question, context().presenter.today(), this);
    connect(m_ask, &ActPanel::confirmed, this, &ApplicationsPage::confirm);
    connect(m_ask, &ActPanel::dismissed, this, [this] {
        endAsking();
        render();
    });
    render();
    m_ask->focusFirst();
}

void ApplicationsPage::endAsking() {
    for (QWidget* panel : {static_cast<QWidget*>(m_ask), static_cast<QWidget*>(m_apply)}) {
        if (panel != nullptr) {
            panel->hide();
            panel->deleteLater();
        }
    }
    m_ask = nullptr;
    m_apply = nullptr;
}

void ApplicationsPage::confirm(const ActAnswer& answer) {
    const std::string act = m_ask->question().act;
    m_saying = doneText(act);
    m_ask->setFailure({});
    if (act == "bundle") {
        m_presenter.act(services::BundleRequest{m_presenter.state().list.group, m_bundling});
    } else if (m_presenter.state().chosen) {
        m_presenter.act(commandOf(act, *m_presenter.state().chosen, answer));
    }
}

void ApplicationsPage::acted(const services::Outcome& outcome) {
    endAsking();
    m_model.clearChecks();
    m_filter->setCurrentIndex(0);
    navigator().say(m_saying.arg(QString::fromStdString(outcome.number)));
    render();
    // A table without a current row takes its first when the focus comes: that is nobody's choice.
    m_selecting = true;
    m_list->view()->setFocus(Qt::OtherFocusReason);
    m_selecting = false;
}

void ApplicationsPage::refused(const base::Error& error) {
    const QString words = services::errorText(error).oneLine();
    if (m_ask != nullptr) {
        m_ask->setFailure(words);
    } else if (m_apply != nullptr) {
        m_apply->setFailure(words);
    } else {
        navigator().say(words);
    }
}

void ApplicationsPage::chooseRow(int row) {
    if (m_selecting || row < 0 || m_presenter.state().acting) {
        return;
    }
    if (m_ask != nullptr) {
        endAsking();
    }
    m_presenter.choose(m_model.at(row).id);
}

void ApplicationsPage::renderSide() {
    const ApplicationsState& state = m_presenter.state();
    delete m_detail;
    m_detail = nullptr;
    for (QWidget* panel : {static_cast<QWidget*>(m_ask), static_cast<QWidget*>(m_apply)}) {
        if (panel != nullptr && m_sideColumn->indexOf(panel) < 0) {
            m_sideColumn->insertWidget(0, panel);
            panel->show();
        }
    }
    if (m_ask != nullptr) {
        m_ask->setBusy(state.acting);
    }
    if (m_apply != nullptr) {
        m_apply->setBusy(state.acting);
        return;
    }
    if (state.detailPhase == Phase::ready) {
        auto* pane = new ApplicationPane(theme(), context().presenter, state.detail, m_ask == nullptr, this);
        connect(
            pane, &ApplicationPane::actChosen, this,
            [this](const QString& act) {
                const auto& detail = m_presenter.state().detail;
                m_bundling = {detail.row.id};
                ask(questionOf(act.toStdString(), detail));
            },
            Qt::QueuedConnection);
        connect(pane, &ApplicationPane::appraisalChosen, this, [this] {
            navigator().open(ScreenId::appraisal, Subject{m_presenter.state().chosen, {}});
        });
        m_detail = pane;
    } else if (state.detailPhase == Phase::failed) {
        auto* problem =
            new kit::EmptyState(theme(), theme::Icon::alert, tr("This application could not be read"),
                                services::errorText(state.detailError).oneLine(), this);
        problem->setAction(tr("Try again"), kit::ButtonKind::secondary);
        connect(problem, &kit::EmptyState::actionTaken, &m_presenter, &ApplicationsPresenter::load);
        m_detail = problem;
    }
    if (m_detail != nullptr) {
        m_sideColumn->addWidget(m_detail, 1);
        m_detail->show();
    }
}

void ApplicationsPage::renderTicked() {
    const auto ticked = m_model.checked();
    base::Money sum;
    for (const auto& row : ticked) {
        sum += row.amount;
    }
    //: Above the list: how many applications are ticked, and what they ask for together
    m_ticked->setText(
        ticked.empty()
            ? QString()
            : tr("%n ticked, %1", nullptr, static_cast<int>(ticked.size())).arg(services::shownMoney(sum)));
    m_bundle->setReasonUnavailable(ticked.empty() ? tr("Tick members' applications in the list first.")
                                                  : QString());
    m_bundling = ticked.empty() ? m_bundling : idsOf(ticked);
}

Screen* makeApplicationsScreen(const ScreenContext& context, QWidget* parent) {
    return new ApplicationsPage(context, parent);
}

}  // namespace sakhi::screens
