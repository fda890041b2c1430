#include "kit/Button.h"
#include "kit/Choice.h"
#include "kit/EmptyState.h"
#include "kit/Labels.h"
#include "kit/PageHead.h"
#include "kit/ProgressStrip.h"
#include "kit/TablePane.h"
#include "screens/ScrollColumn.h"
#include "screens/applications/ApplicationsPage.h"
#include "screens/applications/ApplyPanel.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

using domain::ApplicationState;

namespace {

constexpr int kSideWidth = 396;
constexpr int kTwoColumns = 1000;
constexpr int kPurposeWidth = 150;
constexpr int kGroupWidth = 130;
constexpr int kMargin = 24;

}  // namespace

void ApplicationsPage::buildHead() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 16, kMargin, 16);
    column->setSpacing(12);
    m_head = new kit::PageHead(theme(), tr("Applications"), this);
    m_new = new kit::Button(theme(), tr("&New application"), kit::ButtonKind::secondary, m_head);
    m_new->setPicture(theme::Icon::plus);
    m_new->setVisible(m_presenter.mayApply());
    m_head->addAction(m_new);
    connect(m_new, &QPushButton::clicked, this, &ApplicationsPage::startApplication);
    column->addWidget(m_head);
    m_faces = new QStackedWidget(this);
    column->addWidget(m_faces, 1);
}

void ApplicationsPage::buildList() {
    m_work = new QWidget(m_faces);
    m_across = new QHBoxLayout(m_work);
    m_across->setContentsMargins(0, 0, 0, 0);
    m_across->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    m_filter = new kit::Choice(theme(), m_work);
    m_filter->setAccessibleName(tr("Show applications that are"));
    m_ticked = kit::makeLabel({}, kit::TextRole::strong, m_work);
    m_bundle = new kit::Button(theme(), services::keyText(services::KeyKind::act, "bundle"),
                               kit::ButtonKind::secondary, m_work);
    tools->addWidget(m_filter);
    tools->addStretch(1);
    tools->addWidget(m_ticked);
    tools->addWidget(m_bundle);
    left->addLayout(tools);
    m_list = new kit::TablePane(theme(), tr("Applications"), m_work);
    m_list->emptyState()->setTexts(theme::Icon::filter, tr("None here"),
                                   tr("No application is in this state."));
    m_list->setModel(&m_model);
    left->addWidget(m_list, 1);
    m_across->addLayout(left, 1);
    m_faces->addWidget(m_work);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ApplicationsPage::renderList);
    connect(m_bundle, &QPushButton::clicked, this, [this] { ask(bundleQuestion(m_model.checked())); });
    connect(m_list, &kit::TablePane::currentRowChanged, this, &ApplicationsPage::chooseRow);
}

void ApplicationsPage::buildSide() {
    m_side = new ScrollColumn(m_work);
    m_sideColumn = m_side->column();
    m_sideColumn->setSpacing(12);
    m_across->addWidget(m_side);
}

void ApplicationsPage::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    // With large words the application opens under the list, for both need the width.
    const bool wide = width() >= theme().scaled(kTwoColumns);
    m_across->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_across->setStretch(1, wide ? 0 : 1);
    m_side->setMinimumWidth(wide ? theme().scaled(kSideWidth) : 0);
    m_side->setMaximumWidth(wide ? theme().scaled(kSideWidth) : QWIDGETSIZE_MAX);
}

void ApplicationsPage::buildFaces() {
    auto* loading = new QWidget(m_faces);
    auto* middle = new QVBoxLayout(loading);
    m_loading = new kit::ProgressStrip(theme(), loading);
    m_loading->setCancellable(false);
    m_loading->setProgress(0, 0, tr("Reading applications"));
    middle->addWidget(m_loading, 0, Qt::AlignVCenter);
    m_faces->addWidget(loading);
    m_empty = new kit::EmptyState(theme(), theme::Icon::applications, tr("No applications yet"),
                                  tr("When a member asks for a loan, it waits here until the group decides."),
                                  m_faces);
    if (m_presenter.mayApply()) {
        m_empty->setAction(tr("New application"));
    }
    connect(m_empty, &kit::EmptyState::actionTaken, this, &ApplicationsPage::startApplication);
    m_faces->addWidget(m_empty);
    m_failed = new kit::EmptyState(theme(), theme::Icon::alert, tr("The applications could not be read"), {},
                                   m_faces);
    m_failed->setAction(tr("Try again"), kit::ButtonKind::secondary);
    connect(m_failed, &kit::EmptyState::actionTaken, &m_presenter, &ApplicationsPresenter::load);
    m_faces->addWidget(m_failed);
}

void ApplicationsPage::render() {
    const ApplicationsState& state = m_presenter.state();
    if (comeBack()) {
        return;
    }
    const bool asking = m_apply != nullptr;
    QWidget* face = m_work;
    switch (state.phase) {
        case Phase::loading:
            face = m_loading->parentWidget();
            break;
        case Phase::empty:
            face = asking ? m_work : static_cast<QWidget*>(m_empty);
            break;
        case Phase::failed:
            m_failed->setTexts(theme::Icon::alert, tr("The applications could not be read"),
                               services::errorText(state.error).oneLine());
            face = m_failed;
            break;
        case Phase::ready:
            break;
    }
    m_faces->setCurrentWidget(face);
    renderHead();
    renderFilter();
    renderList();
    renderSide();
}

void ApplicationsPage::renderHead() {
    const ApplicationsState& state = m_presenter.state();
    const auto waiting = [&](ApplicationState wanted) {
        return static_cast<int>(
            std::ranges::count(state.list.rows, wanted, &services::ApplicationRow::state));
    };
    QStringList facts;
    if (state.phase == Phase::ready) {
        facts << tr("%n with the group", "applications", waiting(ApplicationState::pendingAdminReview))
              << tr("%n with the bank", "applications", waiting(ApplicationState::pendingManagerReview));
    }
    m_head->setFacts(facts);
    m_new->setVisible(m_presenter.mayApply() && state.phase == Phase::ready && m_apply == nullptr);
    m_new->setReasonUnavailable(state.list.applicants.empty() ? tr("Choose one group at the top first.")
                                                              : QString());
    m_model.setChoosing(m_presenter.mayBundle());
    m_bundle->setVisible(m_presenter.mayBundle());
    m_ticked->setVisible(m_presenter.mayBundle());
}

void ApplicationsPage::renderFilter() {
    const auto& rows = m_presenter.state().list.rows;
    const QVariant before = m_filter->currentData();
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_filter->addItem(tr("All applications (%1)").arg(rows.size()), -1);
    for (const auto& [state, key] : base::EnumKeys<ApplicationState>::rows) {
        const auto count = std::ranges::count(rows, state, &services::ApplicationRow::state);
        if (count > 0) {
            //: A state of applications and how many are in it
            m_filter->addItem(tr("%1 (%2)").arg(services::stateText(state)).arg(count),
                              static_cast<int>(state));
        }
    }
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(before)));
}

void ApplicationsPage::renderList() {
    const ApplicationsState& state = m_presenter.state();
    const int wanted = m_filter->currentData().toInt();
    m_selecting = true;
    m_model.setRows(state.list.rows,
                    wanted < 0 ? std::nullopt : std::optional(static_cast<ApplicationState>(wanted)));
    m_list->view()->setColumnHidden(ApplicationsModel::kMadeOn, true);
    m_list->view()->setColumnHidden(ApplicationsModel::kGroup, !state.list.manyGroups);
    sizeColumns();
    const int row = state.chosen ? m_model.rowOf(*state.chosen) : -1;
    if (row >= 0) {
        m_list->selectRow(row);
    }
    m_selecting = false;
}

void ApplicationsPage::sizeColumns() {
    auto* view = m_list->view();
    view->resizeColumnsToContents();
    if (!view->isColumnHidden(ApplicationsModel::kGroup)) {
        view->setColumnWidth(ApplicationsModel::kPurpose, theme().scaled(kPurposeWidth));
        view->setColumnWidth(ApplicationsModel::kGroup, theme().scaled(kGroupWidth));
    }
    view->horizontalHeader()->setStretchLastSection(false);
    view->horizontalHeader()->setSectionResizeMode(ApplicationsModel::kWho, QHeaderView::Stretch);
}

}  // namespace sakhi::screens
