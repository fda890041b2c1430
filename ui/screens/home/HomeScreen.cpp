#include "screens/home/HomeScreen.h"

#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/Chip.h"
#include "kit/EmptyState.h"
#include "kit/Labels.h"
#include "kit/ListRow.h"
#include "kit/PageHead.h"
#include "kit/TablePane.h"
#include "screens/PageFaces.h"
#include "screens/Spoken.h"
#include "screens/home/GroupHome.h"
#include "screens/home/GroupListModel.h"
#include "screens/home/HomePresenter.h"
#include "screens/home/HomeRoles.h"
#include "services/ErrorText.h"
#include "services/ShownValues.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sakhi::screens {

static_assert(home::kSecondLine == kit::kSecondLineRole && home::kAfterText == kit::kAfterTextRole &&
              home::kChipKind == kit::kChipKindRole && home::kTone == kit::kToneRole &&
              home::kSort == kit::kSortRole);
static_assert(home::kChipPlain == static_cast<int>(kit::ChipKind::plain) &&
              home::kChipGood == static_cast<int>(kit::ChipKind::good) &&
              home::kChipAttention == static_cast<int>(kit::ChipKind::attention) &&
              home::kChipBad == static_cast<int>(kit::ChipKind::bad) &&
              home::kToneBad == static_cast<int>(kit::RowTone::bad));

namespace {

class HomeScreen : public Screen {
    Q_DECLARE_TR_FUNCTIONS(HomeScreen)

public:
    HomeScreen(const ScreenContext& context, QWidget* parent);

    void refresh() override { m_presenter.load(); }
    [[nodiscard]] QString spokenSummary() const override {
        const HomeState& state = m_presenter.state();
        return state.phase == Phase::ready && state.home ? spoken(*state.home) : QString();
    }
    [[nodiscard]] bool settled() const override { return m_presenter.state().phase != Phase::loading; }

private:
    [[nodiscard]] bool keepsRecords() const {
        return context().presenter.session.user().role == domain::Role::representative;
    }
    QWidget* buildGroups();
    void buildGroup();
    void render();
    void renderEmpty();
    void renderReady();

    HomePresenter m_presenter;
    PageFaces* m_faces;
    GroupHome* m_group{nullptr};
    kit::PageHead* m_head{nullptr};
    kit::TablePane* m_list{nullptr};
    GroupListModel* m_model{nullptr};
};

HomeScreen::HomeScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.presenter), m_faces(new PageFaces(context.theme, this)) {
    setAccessibleName(tr("Home"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_faces);
    if (m_presenter.state().many) {
        m_faces->setContent(buildGroups());
    } else {
        buildGroup();
        m_faces->setContent(m_group);
    }
    connect(m_faces, &PageFaces::retryRequested, &m_presenter, &HomePresenter::load);
    connect(m_faces, &PageFaces::firstActRequested, this, [this] {
        Subject subject;
        subject.newGroup = keepsRecords() && m_presenter.state().many;
        navigator().open(keepsRecords() ? ScreenId::groupSetup : ScreenId::import, subject);
    });
    connect(&m_presenter, &HomePresenter::changed, this, &HomeScreen::render);
    render();
}

void HomeScreen::buildGroup() {
    m_group = new GroupHome(theme(), context().presenter.session.user().role == domain::Role::member);
    connect(m_group, &GroupHome::measureRequested, this, [this](const QString& measure) {
        Subject subject;
        subject.measure = measure.toStdString();
        navigator().open(ScreenId::score, subject);
    });
    connect(m_group, &GroupHome::meetingRequested, this, [this] { navigator().open(ScreenId::meeting, {}); });
    connect(m_group, &GroupHome::applicationsRequested, this,
            [this] { navigator().open(ScreenId::applications, {}); });
    connect(m_group, &GroupHome::applicationRequested, this, [this](const domain::ApplicationId& id) {
        Subject subject;
        subject.application = id;
        navigator().open(ScreenId::applications, subject);
    });
}

QWidget* HomeScreen::buildGroups() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(16);
    m_head = new kit::PageHead(theme(), tr("Home"), page);
    column->addWidget(m_head);
    if (keepsRecords()) {
        auto* add = new kit::Button(theme(), tr("&New group"), kit::ButtonKind::secondary, page);
        add->setPicture(theme::Icon::plus);
        m_head->addAction(add);
        connect(add, &QAbstractButton::clicked, this, [this] {
            Subject subject;
            subject.newGroup = true;
            navigator().open(ScreenId::groupSetup, subject);
        });
    }
    auto* card = new kit::Card(theme(), tr("Groups"), page);
    //: Above the list of groups
    card->setRemark(tr("Enter opens a group"));
    m_list = new kit::TablePane(theme(), tr("Groups"), card);
    m_model = new GroupListModel(this);
    m_list->setModel(m_model);
    setMainPart(m_list->view());
    card->body()->addWidget(m_list, 1);
    column->addWidget(card, 1);
    connect(m_list, &kit::TablePane::activated, this,
            [this](int row) { navigator().openGroup(m_model->row(row).group.id, ScreenId::home); });
    return page;
}

void HomeScreen::renderEmpty() {
    const auto role = context().presenter.session.user().role;
    const QString action = keepsRecords()                  ? tr("Set up the group")
                           : role == domain::Role::manager ? tr("Bring in records")
                                                           : QString();
    if (m_presenter.state().many) {
        m_faces->showEmpty(tr("No groups yet"), tr("The groups whose records you keep or read stand here."),
                           action);
    } else {
        m_faces->showEmpty(tr("Nobody is on the roll yet"),
                           tr("With its members the group can hold its first meeting, and savings, loans and "
                              "the score appear."),
                           action);
    }
}

void HomeScreen::renderReady() {
    const HomeState& state = m_presenter.state();
    const base::Date today = context().presenter.today();
    if (state.many) {
        const auto waiting = std::ranges::count_if(
            state.groups, [](const auto& row) { return row.need != services::Need::nothing; });
        m_head->setFacts({services::shownDay(today),
                          tr("%n groups", nullptr, static_cast<int>(state.groups.size())),
                          tr("%n need you", "groups", static_cast<int>(waiting))});
        const int current = std::max(0, m_list->currentRow());
        m_model->setRows(state.groups);
        auto* header = m_list->view()->horizontalHeader();
        header->setStretchLastSection(false);
        header->setResizeContentsPrecision(-1);
        m_list->view()->resizeColumnsToContents();
        header->setSectionResizeMode(GroupListModel::kGroup, QHeaderView::Stretch);
        m_list->selectRow(std::min(current, static_cast<int>(state.groups.size()) - 1));
    } else {
        m_group->showMeeting(state.keepsMeetings, state.unclosedOn);
        m_group->present(*state.home, today);
    }
    m_faces->showReady();
}

void HomeScreen::render() {
    const HomeState& state = m_presenter.state();
    switch (state.phase) {
        case Phase::loading:
            m_faces->showLoading(tr("Reading the records"));
            break;
        case Phase::ready:
            renderReady();
            break;
        case Phase::empty:
            renderEmpty();
            break;
        case Phase::failed:
            m_faces->showFailed(tr("Home could not be read"), services::errorText(state.error).oneLine());
            break;
    }
}

}  // namespace

Screen* makeHomeScreen(const ScreenContext& context, QWidget* parent) {
    return new HomeScreen(context, parent);
}

}  // namespace sakhi::screens
