#include "screens/members/MembersScreen.h"

#include "kit/EmptyState.h"
#include "kit/PageHead.h"
#include "kit/SegmentedControl.h"
#include "kit/TablePane.h"
#include "screens/PageFaces.h"
#include "screens/ScrollColumn.h"
#include "screens/members/GroupPanels.h"
#include "screens/members/PersonPanel.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace sakhi::screens {

namespace {

constexpr int kSideWidth = 400;
constexpr int kTwoColumns = 1000;
constexpr int kMargin = 24;
/// From this size of the text on the list leaves out what a member's page tells.
constexpr int kNamesFirst = 150;

}  // namespace

MembersScreen::MembersScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.presenter) {
    buildHead();
    buildList();
    connect(&m_presenter, &MembersPresenter::changed, this, &MembersScreen::render);
    connect(&m_presenter.acts(), &MemberActsPresenter::done, this, &MembersScreen::acted);
    connect(&m_presenter.acts(), &MemberActsPresenter::refused, this, &MembersScreen::refused);
    connect(&m_presenter.acts(), &MemberActsPresenter::begun, this, [this] {
        if (m_setBusy) {
            m_setBusy(true);
        }
    });
    m_faces->showLoading(tr("Reading the members"));
}

void MembersScreen::buildHead() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 16, kMargin, 16);
    column->setSpacing(12);
    m_head = new kit::PageHead(theme(), tr("Members"), this);
    //: Button: who is president, secretary and treasurer
    m_offices = new kit::Button(theme(), tr("O&ffice bearers"), kit::ButtonKind::secondary, m_head);
    //: Button: the group's records go to another representative
    m_handOver = new kit::Button(theme(), tr("&Hand over"), kit::ButtonKind::secondary, m_head);
    m_handOver->setPicture(theme::Icon::handover);
    //: Button: a woman joins the group
    m_add = new kit::Button(theme(), tr("&New member"), kit::ButtonKind::primary, m_head);
    m_add->setPicture(theme::Icon::plus);
    for (auto* button : {m_offices, m_handOver, m_add}) {
        m_head->addAction(button);
    }
    connect(m_add, &QPushButton::clicked, this, &MembersScreen::startJoining);
    connect(m_offices, &QPushButton::clicked, this, &MembersScreen::startOffices);
    connect(m_handOver, &QPushButton::clicked, this, &MembersScreen::startHandOver);
    column->addWidget(m_head);
    m_faces = new PageFaces(theme(), this);
    column->addWidget(m_faces, 1);
    connect(m_faces, &PageFaces::retryRequested, this, &MembersScreen::refresh);
    connect(m_faces, &PageFaces::firstActRequested, this, [this] {
        if (context().presenter.group.isNil()) {
            navigator().open(ScreenId::home, {});
        } else {
            startJoining();
        }
    });
}

void MembersScreen::buildList() {
    auto* work = new QWidget(m_faces);
    m_across = new QHBoxLayout(work);
    m_across->setContentsMargins(0, 0, 0, 0);
    m_across->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    auto* tools = new QHBoxLayout;
    m_filter = new kit::SegmentedControl(theme(), tr("Which members are shown"),
                                         //: Filters of the list of members
                                         {tr("On the roll"), tr("Left"), tr("All")}, work);
    m_filter->setCurrent(0);
    //: Button: opens the page of the chosen member
    m_open = new kit::Button(theme(), tr("&Open her page"), kit::ButtonKind::secondary, work);
    m_open->setPicture(theme::Icon::person);
    tools->addWidget(m_filter);
    tools->addStretch(1);
    tools->addWidget(m_open);
    left->addLayout(tools);
    m_table = new kit::TablePane(theme(), tr("Members of the group"), work);
    m_table->emptyState()->setTexts(theme::Icon::members, tr("None here"),
                                    tr("Nobody of the group is in this list."));
    m_table->setModel(&m_presenter.model());
    auto* heads = m_table->view()->horizontalHeader();
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(MembersModel::kName, QHeaderView::Stretch);
    left->addWidget(m_table, 1);
    m_across->addLayout(left, 1);
    m_side = new ScrollColumn(work);
    m_side->hide();
    m_across->addWidget(m_side);
    m_faces->setContent(work);
    setMainPart(m_table->view());
    connect(m_filter, &kit::SegmentedControl::chosen, this, [this](int at) {
        m_presenter.setFilter(static_cast<MemberFilter>(at));
        arrange();
    });
    connect(m_table, &kit::TablePane::activated, this, &MembersScreen::openRow);
    connect(m_table, &kit::TablePane::currentRowChanged, this, [this] { renderHead(); });
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentRow()); });
}

void MembersScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    arrange();
}

void MembersScreen::arrange() {
    // With large words a panel stands under the list, for both need the width.
    const bool wide = width() >= theme().scaled(kTwoColumns);
    m_across->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_across->setStretch(1, wide ? 0 : 1);
    m_side->setMinimumWidth(wide ? theme().scaled(kSideWidth) : 0);
    m_side->setMaximumWidth(wide ? theme().scaled(kSideWidth) : QWIDGETSIZE_MAX);
    // Beside the form the list keeps what names a member.
    const bool beside = wide && m_panel != nullptr;
    for (const int column :
         {int{MembersModel::kOwed}, int{MembersModel::kOverdue}, int{MembersModel::kAttendance}}) {
        m_table->view()->setColumnHidden(column, beside);
    }
    // Where all are on the roll, or the words are large, the name needs the room.
    m_table->view()->setColumnHidden(MembersModel::kStatus,
                                     m_filter->current() == 0 || theme().textScale() >= kNamesFirst);
    if (theme().textScale() >= kNamesFirst) {
        m_table->view()->setColumnHidden(MembersModel::kOwed, true);
    }
}

void MembersScreen::render() {
    renderFace();
    renderHead();
    if (m_table->currentRow() < 0 && m_presenter.model().rowCount() > 0) {
        m_table->selectRow(0);
    }
}

void MembersScreen::renderFace() {
    const auto& state = m_presenter.state();
    const bool none = m_presenter.context().group.isNil();
    switch (state.phase) {
        case Phase::loading:
            m_faces->showLoading(tr("Reading the members"));
            break;
        case Phase::failed:
            m_faces->showFailed(tr("The members could not be read"),
                                services::errorText(state.error).oneLine());
            break;
        case Phase::empty:
            if (m_panel != nullptr) {
                m_faces->showReady();
                break;
            }
            if (none) {
                m_faces->showEmpty(tr("Choose a group first"),
                                   tr("The list is of one group. Home lists the groups; Enter opens one."),
                                   tr("Open Home"));
                break;
            }
            m_faces->showEmpty(tr("No members yet"),
                               tr("Add the women of the group one by one; each gets her number."),
                               m_presenter.mayAdd() ? tr("New member") : QString());
            break;
        case Phase::ready:
            m_faces->showReady();
            break;
    }
}

void MembersScreen::renderHead() {
    const auto& state = m_presenter.state();
    QStringList facts;
    if (state.phase == Phase::ready) {
        facts << services::shownName(state.view.group) << tr("%n on the roll", nullptr, m_presenter.onRoll());
        if (state.view.rotationDue) {
            //: Two years are over since the office bearers were chosen
            facts << tr("time to rotate offices");
        }
    }
    m_head->setFacts(facts);
    const bool ready = state.phase == Phase::ready;
    m_add->setVisible(m_presenter.mayAdd() && (ready || state.phase == Phase::empty));
    m_offices->setVisible(m_presenter.mayChooseOffices() && ready);
    m_handOver->setVisible(m_presenter.mayHandOver() && ready);
    m_open->setReasonUnavailable(m_table->currentRow() < 0 ? tr("Choose a member first.") : QString());
}

void MembersScreen::showPanel(kit::Card* panel) {
    if (m_panel != nullptr) {
        m_panel->hide();
        m_panel->deleteLater();
    }
    m_panel = panel;
    m_person = nullptr;
    m_tellFailure = nullptr;
    m_setBusy = nullptr;
    if (panel != nullptr) {
        m_side->column()->insertWidget(0, panel);
    }
    m_side->setVisible(panel != nullptr);
    arrange();
    renderFace();
}

void MembersScreen::startJoining() {
    const auto& context = m_presenter.context();
    auto* panel = new PersonPanel(theme(), context.group, context.today(), nullptr, this);
    showPanel(panel);
    m_person = panel;
    m_tellFailure = [panel](const base::Error& error) { panel->setFailure(error); };
    m_setBusy = [panel](bool busy) { panel->setBusy(busy); };
    connect(panel, &PersonPanel::dismissed, this, [this] { showPanel(nullptr); });
    connect(panel, &PersonPanel::joining, this, [this, panel](const services::AddMember& command) {
        //: %1 is her number
        m_saying = tr("She is a member now: %1.");
        m_presenter.acts().run(command, panel->photo());
    });
    panel->focusFirst();
}

void MembersScreen::startOffices() {
    auto* panel = new OfficesPanel(theme(), m_presenter.state().view, m_presenter.context().today(), this);
    showPanel(panel);
    m_tellFailure = [panel](const base::Error& error) { panel->setFailure(error); };
    m_setBusy = [panel](bool busy) { panel->setBusy(busy); };
    connect(panel, &OfficesPanel::dismissed, this, [this] { showPanel(nullptr); });
    connect(panel, &OfficesPanel::confirmed, this, [this](const services::AssignOffices& command) {
        m_saying = tr("The office bearers are recorded.");
        m_presenter.acts().run(command);
    });
    panel->focusFirst();
}

void MembersScreen::startHandOver() {
    auto* panel =
        new HandOverPanel(theme(), m_presenter.context().group, m_presenter.state().successors, this);
    showPanel(panel);
    m_tellFailure = [panel](const base::Error& error) { panel->setFailure(error); };
    m_setBusy = [panel](bool busy) { panel->setBusy(busy); };
    connect(panel, &HandOverPanel::dismissed, this, [this] { showPanel(nullptr); });
    connect(panel, &HandOverPanel::confirmed, this, [this](const services::HandOver& command) {
        m_saying = tr("The group is handed over.");
        m_presenter.acts().run(command);
    });
    panel->focusFirst();
}

void MembersScreen::acted(const services::Outcome& outcome) {
    const QString code = QString::fromStdString(outcome.number);
    const bool place = m_saying.contains(QLatin1String("%1"));
    const bool handedOver = qobject_cast<HandOverPanel*>(m_panel) != nullptr;
    showPanel(nullptr);
    navigator().say(place ? m_saying.arg(code) : m_saying);
    if (handedOver) {
        navigator().signOut();
        return;
    }
    m_presenter.load();
}

void MembersScreen::refused(const base::Error& error) {
    if (m_setBusy) {
        m_setBusy(false);
    }
    if (m_tellFailure) {
        m_tellFailure(error);
    }
}

void MembersScreen::openRow(int row) {
    if (row < 0 || row >= m_presenter.model().rowCount()) {
        return;
    }
    Subject subject;
    subject.member = m_presenter.model().at(row).name.id;
    navigator().open(ScreenId::member, subject);
}

void MembersScreen::refresh() {
    m_presenter.load();
}

QVariantMap MembersScreen::unfinished() const {
    QVariantMap out = m_person != nullptr ? m_person->draft() : QVariantMap();
    out.insert(QStringLiteral("filter"), m_filter->current());
    return out;
}

void MembersScreen::restore(const QVariantMap& fields) {
    const int filter = fields.value(QStringLiteral("filter")).toInt();
    m_filter->setCurrent(filter);
    m_presenter.setFilter(static_cast<MemberFilter>(filter));
    if (fields.contains(QStringLiteral("name"))) {
        startJoining();
        m_person->setDraft(fields);
    }
}

QString MembersScreen::spokenSummary() const {
    const auto& state = m_presenter.state();
    if (state.phase != Phase::ready) {
        return {};
    }
    int late = 0;
    for (const auto& row : state.view.rows) {
        late += row.overdue > base::Money() ? 1 : 0;
    }
    return tr("%n member(s) are on the roll.", nullptr, m_presenter.onRoll()) + QLatin1Char(' ') +
           tr("%n of them are behind with a payment.", nullptr, late);
}

bool MembersScreen::settled() const {
    return m_presenter.state().phase != Phase::loading && !m_presenter.acts().busy();
}

Screen* makeMembersScreen(const ScreenContext& context, QWidget* parent) {
    return new MembersScreen(context, parent);
}

}  // namespace sakhi::screens
