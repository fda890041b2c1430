#include "screens/members/MemberScreen.h"

#include "kit/AskDialog.h"
#include "kit/Avatar.h"
#include "kit/Chip.h"
#include "kit/EmptyState.h"
#include "kit/Labels.h"
#include "kit/SegmentedControl.h"
#include "kit/StatCell.h"
#include "kit/TablePane.h"
#include "screens/PageFaces.h"
#include "screens/PaperDialog.h"
#include "screens/ScrollColumn.h"
#include "screens/members/AccountPanel.h"
#include "screens/members/LeavingPanel.h"
#include "screens/members/MemberCards.h"
#include "screens/members/PersonPanel.h"
#include "services/ErrorText.h"
#include "services/KeyText.h"
#include "services/MemberText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace sakhi::screens {

namespace {

constexpr int kSidePx = 400;
constexpr int kWidePage = 1000;
constexpr int kTwoCards = 640;

}  // namespace

MemberScreen::MemberScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.presenter, context.subject.member) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    buildHead(column);
    m_faces = new PageFaces(theme(), this);
    column->addWidget(m_faces, 1);
    buildPages();
    connectPresenter();
    m_headRow->hide();
    m_faces->showLoading(tr("Reading her page"));
}

void MemberScreen::connectPresenter() {
    connect(m_faces, &PageFaces::retryRequested, this, &MemberScreen::refresh);
    connect(m_faces, &PageFaces::firstActRequested, this,
            [this] { navigator().open(ScreenId::members, {}); });
    connect(&m_presenter, &MemberPresenter::changed, this, &MemberScreen::render);
    connect(&m_presenter.acts(), &MemberActsPresenter::done, this, [this] { acted(); });
    connect(&m_presenter.acts(), &MemberActsPresenter::refused, this, &MemberScreen::refused);
    connect(&m_presenter.acts(), &MemberActsPresenter::begun, this, [this] {
        if (m_setBusy) {
            m_setBusy(true);
        }
    });
}

void MemberScreen::buildHead(QBoxLayout* column) {
    auto* back = new kit::Button(theme(), tr("&All members"), kit::ButtonKind::link, this);
    back->setPicture(theme::Icon::arrowLeft);
    connect(back, &QPushButton::clicked, this, [this] { navigator().open(ScreenId::members, {}); });
    column->addWidget(back, 0, Qt::AlignLeft);
    m_headRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_headRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_face = new kit::Avatar(theme(), {}, 56, m_headRow);
    row->addWidget(m_face);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_name = kit::makeLabel({}, kit::TextRole::page, m_headRow, true);
    m_facts = kit::makeLabel({}, kit::TextRole::muted, m_headRow, true);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    m_status = new kit::Chip(theme(), kit::ChipKind::good, {}, m_headRow);
    m_savings = new kit::StatCell(theme(), tr("Savings"), {}, m_headRow);
    m_owed = new kit::StatCell(theme(), tr("Owes"), {}, m_headRow);
    //: Button: changes her particulars
    m_change = new kit::Button(theme(), tr("&Change"), kit::ButtonKind::secondary, m_headRow);
    m_change->setPicture(theme::Icon::edit);
    //: Button: she leaves the group, or has died
    m_leave = new kit::Button(theme(), tr("&Leaves"), kit::ButtonKind::secondary, m_headRow);
    for (QWidget* part :
         {static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_savings), static_cast<QWidget*>(m_owed),
          static_cast<QWidget*>(m_change), static_cast<QWidget*>(m_leave)}) {
        row->addWidget(part);
    }
    connect(m_change, &QPushButton::clicked, this, &MemberScreen::startChange);
    connect(m_leave, &QPushButton::clicked, this, &MemberScreen::startLeaving);
    column->addWidget(m_headRow);
}

void MemberScreen::buildPages() {
    auto* work = new QWidget(m_faces);
    m_across = new QHBoxLayout(work);
    m_across->setContentsMargins(0, 0, 0, 0);
    m_across->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    m_tabs = new kit::SegmentedControl(theme(), tr("Parts of her page"),
                                       //: Parts of a member's page
                                       {tr("Overview"), tr("Passbook")}, work);
    m_tabs->setCurrent(0);
    //: Button: prints a member's passbook
    auto* print = new kit::Button(theme(), tr("&Print passbook"), kit::ButtonKind::link, work);
    print->setPicture(theme::Icon::printer);
    auto* top = new QHBoxLayout;
    top->addWidget(m_tabs);
    top->addStretch(1);
    top->addWidget(print);
    left->addLayout(top);
    connect(print, &QPushButton::clicked, this, [this] {
        const auto& with = m_presenter.context();
        openPapers(theme(), with, {{"passbook", with.group, m_presenter.state().view.member.id.value}}, this);
    });
    m_pages = new QStackedWidget(work);
    left->addWidget(m_pages, 1);
    buildOverview();
    m_passbook = new kit::TablePane(theme(), tr("Her passbook"), m_pages);
    m_passbook->setToolsShown(false);
    m_passbook->setModel(&m_presenter.passbook());
    m_passbook->emptyState()->setTexts(theme::Icon::savings, tr("Nothing yet"),
                                       tr("Her savings and loans stand here from her first meeting on."));
    m_pages->addWidget(m_passbook);
    m_across->addLayout(left, 1);
    m_side = new ScrollColumn(work);
    m_side->hide();
    m_across->addWidget(m_side);
    m_faces->setContent(work);
    setMainPart(m_tabs);
    connect(m_tabs, &kit::SegmentedControl::chosen, this, &MemberScreen::showPage);
}

void MemberScreen::buildOverview() {
    auto* scroll = new ScrollColumn(m_pages);
    auto* content = new QWidget(scroll);
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    m_profile = new ProfileCard(theme(), content);
    m_account = new AccountCard(theme(), content);
    m_conduct = new ConductCard(theme(), content);
    m_loans = new LoansCard(theme(), content);
    m_part = new PartCard(theme(), content);
    left->addWidget(m_profile);
    left->addWidget(m_account);
    left->addStretch(1);
    right->addWidget(m_conduct);
    right->addWidget(m_loans);
    right->addWidget(m_part);
    right->addStretch(1);
    for (auto* column : {left, right}) {
        column->setSpacing(16);
        m_columns->addLayout(column, 1);
    }
    scroll->column()->addWidget(content);
    m_pages->addWidget(scroll);
    connect(m_account, &AccountCard::passwordWanted, this, &MemberScreen::startAccount);
    connect(m_account, &AccountCard::disabling, this, &MemberScreen::setDisabled);
}

void MemberScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    arrange();
}

void MemberScreen::arrange() {
    const bool wide = width() >= theme().scaled(kWidePage);
    m_across->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_across->setStretch(1, wide ? 0 : 1);
    m_side->setMinimumWidth(wide ? theme().scaled(kSidePx) : 0);
    m_side->setMaximumWidth(wide ? theme().scaled(kSidePx) : QWIDGETSIZE_MAX);
    const int room = width() - (wide && m_panel != nullptr ? theme().scaled(kSidePx) : 0);
    m_columns->setDirection(room >= theme().scaled(kTwoCards) ? QBoxLayout::LeftToRight
                                                              : QBoxLayout::TopToBottom);
}

void MemberScreen::showPage(int page) {
    m_pages->setCurrentIndex(page);
}

void MemberScreen::render() {
    const auto& state = m_presenter.state();
    m_headRow->setVisible(state.phase == Phase::ready);
    switch (state.phase) {
        case Phase::loading:
            m_faces->showLoading(tr("Reading her page"));
            return;
        case Phase::failed:
            m_faces->showFailed(tr("Her page could not be read"), services::errorText(state.error).oneLine());
            return;
        case Phase::empty:
            m_faces->showEmpty(tr("No member is chosen"), tr("Choose her in the list of members."),
                               tr("To the list"));
            return;
        case Phase::ready:
            break;
    }
    m_faces->showReady();
    renderHead();
    m_profile->show(state.view, m_presenter.context().today());
    m_conduct->show(state.view);
    m_loans->show(state.view);
    m_part->show(state.view);
    m_account->show(state.view);
    m_account->setVisible(m_presenter.mayHandleAccount());
    m_passbook->view()->resizeColumnsToContents();
    if (!m_draft.isEmpty()) {
        const QVariantMap draft = std::exchange(m_draft, {});
        startChange();
        m_person->setDraft(draft);
    }
}

void MemberScreen::renderHead() {
    const auto& state = m_presenter.state();
    const auto& row = state.view.row;
    m_name->setText(services::shownName(row.name));
    m_face->setName(m_name->text());
    QPixmap photo;
    photo.loadFromData(state.photo);
    m_face->setPhoto(photo);
    QStringList facts{services::shownRelation(row.name), QString::fromStdString(row.name.code),
                      services::officeText(row.office)};
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const QString left = row.leftOn ? tr("Left %1").arg(services::shownDay(*row.leftOn)) : QString();
    const QString why = state.view.leaving ? services::leavingText(*state.view.leaving) : QString();
    m_status->setState(row.leftOn ? kit::ChipKind::plain : kit::ChipKind::good,
                       row.leftOn ? left : tr("On the roll"));
    m_status->setToolTip(why);
    m_savings->setFigure(services::shownMoney(row.savings));
    m_owed->setFigure(services::shownMoney(row.owed));
    m_owed->setRemark(row.overdue.isZero() ? QString()
                                           : tr("%1 overdue").arg(services::shownMoney(row.overdue)));
    m_change->setVisible(m_presenter.mayChange());
    m_leave->setVisible(m_presenter.mayLeave());
}

void MemberScreen::showPanel(kit::Card* panel) {
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
}

void MemberScreen::run(const services::Command& command, const QString& saying, const QByteArray& photo) {
    m_saying = saying;
    m_presenter.acts().run(command, photo);
}

void MemberScreen::startChange() {
    const auto& context = m_presenter.context();
    auto* panel = new PersonPanel(theme(), context.group, context.today(), &m_presenter.state().view, this);
    showPanel(panel);
    m_person = panel;
    m_tellFailure = [panel](const base::Error& error) { panel->setFailure(error); };
    m_setBusy = [panel](bool busy) { panel->setBusy(busy); };
    connect(panel, &PersonPanel::dismissed, this, [this] { showPanel(nullptr); });
    connect(panel, &PersonPanel::changing, this, [this, panel](const services::ChangeMember& command) {
        run(command, tr("Her particulars are stored."), panel->photo());
    });
    panel->focusFirst();
}

void MemberScreen::startLeaving() {
    auto* panel = new LeavingPanel(
        theme(), m_presenter.state().view, m_presenter.context().today(),
        [this](base::Date day) { return m_presenter.leaving(day); }, this);
    showPanel(panel);
    m_tellFailure = [panel](const base::Error& error) { panel->setFailure(error); };
    m_setBusy = [panel](bool busy) { panel->setBusy(busy); };
    connect(panel, &LeavingPanel::dismissed, this, [this] { showPanel(nullptr); });
    connect(panel, &LeavingPanel::confirmed, this, [this](const services::RecordLeaving& command) {
        run(command, tr("It is recorded, and her money is settled."));
    });
    panel->focusFirst();
}

void MemberScreen::startAccount() {
    auto* panel = new AccountPanel(theme(), m_presenter.state().view, this);
    showPanel(panel);
    m_tellFailure = [panel](const base::Error& error) { panel->setFailure(error); };
    m_setBusy = [panel](bool busy) { panel->setBusy(busy); };
    connect(panel, &AccountPanel::dismissed, this, [this] { showPanel(nullptr); });
    connect(panel, &AccountPanel::adding, this,
            [this](const services::AddUser& command) { run(command, tr("She may sign in now.")); });
    connect(panel, &AccountPanel::resetting, this,
            [this](const services::ResetPassword& command) { run(command, tr("The new password holds.")); });
    panel->focusFirst();
}

void MemberScreen::setDisabled(bool disable) {
    const auto& account = m_presenter.state().view.account;
    if (!account) {
        return;
    }
    if (disable) {
        //: Buttons of a question: leave things as they are, or do it
        const kit::Question question{tr("Close her account?"),
                                     tr("She can no longer sign in. Her records stay as they are."),
                                     tr("Leave it open"),
                                     tr("Close it"),
                                     {},
                                     true};
        if (!kit::ask(theme(), question, this)) {
            return;
        }
    }
    run(services::ChangeUser{account->user, domain::Role::member, disable, {m_presenter.context().group}},
        disable ? tr("Her account is closed.") : tr("She may sign in again."));
}

void MemberScreen::acted() {
    showPanel(nullptr);
    navigator().say(m_saying);
    m_presenter.load();
}

void MemberScreen::refused(const base::Error& error) {
    if (m_setBusy) {
        m_setBusy(false);
    }
    if (m_tellFailure) {
        m_tellFailure(error);
    } else {
        navigator().say(services::errorText(error).oneLine());
    }
}

void MemberScreen::refresh() {
    m_presenter.load();
}

QVariantMap MemberScreen::unfinished() const {
    return m_person != nullptr ? m_person->draft() : QVariantMap();
}

void MemberScreen::restore(const QVariantMap& fields) {
    m_draft = fields;
    if (m_presenter.state().phase == Phase::ready) {
        render();
    }
}

QString MemberScreen::spokenSummary() const {
    const auto& state = m_presenter.state();
    if (state.phase != Phase::ready) {
        return {};
    }
    const auto& row = state.view.row;
    const auto rupees = [](base::Money amount) { return QString::number(amount.inPaise() / 100); };
    //: Read aloud: a name, then rupees as plain figures
    QString out = tr("%1. Savings: %2 rupees. She owes %3 rupees.")
                      .arg(services::shownName(row.name), rupees(row.savings), rupees(row.owed));
    if (!row.overdue.isZero()) {
        out += QLatin1Char(' ') + tr("%1 rupees of it are overdue.").arg(rupees(row.overdue));
    }
    return out;
}

bool MemberScreen::settled() const {
    return m_presenter.state().phase != Phase::loading && !m_presenter.acts().busy();
}

Screen* makeMemberScreen(const ScreenContext& context, QWidget* parent) {
    return new MemberScreen(context, parent);
}

}  // namespace sakhi::screens
