#include "screens/appraisal/AppraisalScreen.h"

#include "kit/Chip.h"
#include "kit/EmptyState.h"
#include "kit/PageHead.h"
#include "kit/ProgressStrip.h"
#include "screens/PaperDialog.h"
#include "screens/Spoken.h"
#include "screens/appraisal/CardBody.h"
#include "screens/appraisal/ChecksCard.h"
#include "screens/appraisal/DecidedCard.h"
#include "screens/appraisal/DecisionCard.h"
#include "screens/appraisal/PrinciplesCard.h"
#include "screens/appraisal/RequestCard.h"
#include "screens/appraisal/ResolutionCard.h"
#include "screens/appraisal/ScoreCard.h"
#include "screens/appraisal/SharesCard.h"
#include "screens/appraisal/TermsCard.h"
#include "screens/appraisal/TrendsCard.h"
#include "screens/appraisal/WhyCard.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sakhi::screens {

namespace {

/// Room in pixels at 100 % that three and two columns want.
constexpr int kThreeColumns = 1440;
constexpr int kTwoColumns = 900;

enum Page { loadingPage, readyPage, emptyPage, failedPage };

}  // namespace

AppraisalScreen::AppraisalScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.presenter, context.subject.application) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 8, 0);
    column->setSpacing(12);
    buildHead();
    column->addLayout(m_headRow);
    buildPages();
    column->addWidget(m_pages, 1);
    connect(&m_presenter, &AppraisalPresenter::changed, this, &AppraisalScreen::render);
    renderHead();
}

AppraisalScreen::~AppraisalScreen() = default;

void AppraisalScreen::buildHead() {
    m_head = new kit::PageHead(theme(), tr("Appraisal"), this);
    m_state = new kit::Chip(theme(), kit::ChipKind::plain, {}, this);
    //: Buttons: the request before and after this one in the queue
    m_previous = new kit::Button(theme(), tr("Pre&vious"), kit::ButtonKind::secondary, this);
    m_next = new kit::Button(theme(), tr("&Next"), kit::ButtonKind::secondary, this);
    m_print = new kit::Button(theme(), tr("&Print appraisal note"), kit::ButtonKind::secondary, this);
    m_print->setPicture(theme::Icon::printer);
    m_head->addAction(m_state);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addStretch(1);
    for (kit::Button* action : {m_previous, m_next, m_print}) {
        actions->addWidget(action);
    }
    m_headRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_headRow->setContentsMargins(0, 0, 16, 0);
    m_headRow->addWidget(m_head, 1);
    m_headRow->addLayout(actions);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_print, &QPushButton::clicked, this, &AppraisalScreen::openPaper);
}

void AppraisalScreen::buildPages() {
    m_pages = new QStackedWidget(this);
    auto* progress = new kit::ProgressStrip(theme(), this);
    progress->setCancellable(false);
    progress->setProgress(0, 0, tr("Reading the request and the group's books"));
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* room = new QWidget(m_scroll);
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 16, 16);
    row->setSpacing(16);
    for (int i = 0; i < 3; ++i) {
        auto* side = new QVBoxLayout;
        side->setSpacing(12);
        row->addLayout(side);
        m_columns.push_back(side);
    }
    buildCards(room);
    m_scroll->setWidget(room);
    m_empty = new kit::EmptyState(
        theme(), theme::Icon::appraisal, tr("Nothing to appraise"),
        tr("When a group forwards a request to the bank, it can be appraised here."), this);
    connect(m_empty->setAction(tr("Open the queue")), &QPushButton::clicked, this,
            [this] { navigator().open(ScreenId::queue, {}); });
    m_failed =
        new kit::EmptyState(theme(), theme::Icon::alert, tr("The request could not be read"), {}, this);
    connect(m_failed->setAction(tr("Try again"), kit::ButtonKind::secondary), &QPushButton::clicked, this,
            &AppraisalScreen::refresh);
    for (QWidget* page : {static_cast<QWidget*>(progress), static_cast<QWidget*>(m_scroll),
                          static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_failed)}) {
        m_pages->addWidget(page);
    }
}

void AppraisalScreen::buildCards(QWidget* room) {
    m_request = new RequestCard(theme(), context().presenter, room);
    m_shares = new SharesCard(theme(), room);
    m_resolution = new ResolutionCard(theme(), room);
    m_score = new ScoreCard(theme(), room);
    m_why = new WhyCard(theme(), room);
    m_groupPictures = new QWidget(room);
    m_principles = new PrinciplesCard(theme(), m_groupPictures);
    m_trends = new TrendsCard(theme(), m_groupPictures);
    m_groupRow = new QBoxLayout(QBoxLayout::LeftToRight, m_groupPictures);
    m_groupRow->setContentsMargins(0, 0, 0, 0);
    m_groupRow->setSpacing(12);
    m_groupRow->addWidget(m_principles, 1);
    m_groupRow->addWidget(m_trends, 1);
    m_checks = new ChecksCard(theme(), room);
    m_whatIf = new TermsCard(theme(), m_presenter, room);
    m_decision = new DecisionCard(theme(), m_presenter, room);
    m_decided = new DecidedCard(theme(), room);
    for (kit::Card* card : room->findChildren<kit::Card*>()) {
        card->setTight(true);
    }
    connect(m_decision, &DecisionCard::recorded, this,
            [this] { navigator().say(tr("The decision is recorded.")); });
    connect(m_decided, &DecidedCard::printAsked, this, &AppraisalScreen::openPaper);
}

void AppraisalScreen::arrange() {
    const int wanted = width() >= theme().scaled(kThreeColumns) ? 3
                       : width() >= theme().scaled(kTwoColumns) ? 2
                                                                : 1;
    if (wanted == m_columnsShown) {
        return;
    }
    m_columnsShown = wanted;
    m_headRow->setDirection(wanted == 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_groupRow->setDirection(wanted == 1 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const std::vector<QWidget*> request{m_request, m_shares, m_resolution};
    const std::vector<QWidget*> score{m_score, m_why, m_groupPictures};
    const std::vector<QWidget*> decision{m_checks, m_whatIf, m_decision, m_decided};
    std::vector<std::vector<QWidget*>> columns(3);
    if (wanted == 3) {
        columns = {request, score, decision};
    } else if (wanted == 2) {
        columns[0] = {m_request, m_score, m_why, m_groupPictures, m_resolution};
        columns[1] = {m_checks, m_whatIf, m_decision, m_decided, m_shares};
    } else {
        columns[0] = {m_request,       m_shares, m_resolution, m_score,    m_why,
                      m_groupPictures, m_checks, m_whatIf,     m_decision, m_decided};
    }
    auto* row = static_cast<QHBoxLayout*>(m_scroll->widget()->layout());
    const std::array<std::array<int, 3>, 3> stretches{{{1, 0, 0}, {56, 44, 0}, {28, 50, 30}}};
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        while (QLayoutItem* item = m_columns[i]->takeAt(0)) {
            delete item;
        }
        for (QWidget* card : columns[i]) {
            m_columns[i]->addWidget(card, card == m_why || card == m_groupPictures ? 1 : 0);
        }
        m_columns[i]->addStretch(i == 1 && wanted == 3 ? 0 : 1);
        row->setStretch(static_cast<int>(i), stretches[static_cast<std::size_t>(wanted - 1)][i]);
    }
}

void AppraisalScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    arrange();
}

void AppraisalScreen::render() {
    const auto& state = m_presenter.state();
    renderHead();
    switch (state.phase) {
        case Phase::loading:
            m_pages->setCurrentIndex(loadingPage);
            return;
        case Phase::failed:
            m_failed->setTexts(theme::Icon::alert, tr("The request could not be read"),
                               state.error.oneLine());
            m_pages->setCurrentIndex(failedPage);
            return;
        case Phase::empty:
            m_pages->setCurrentIndex(emptyPage);
            return;
        case Phase::ready:
            break;
    }
    const auto& view = state.view;
    m_request->present(view);
    m_shares->present(view);
    m_resolution->present(view);
    m_score->present(view);
    m_why->present(view);
    m_principles->present(view);
    m_trends->present(view);
    m_checks->present(view);
    m_whatIf->present();
    const bool decided =
        view.request.decision && view.request.row.state != domain::ApplicationState::pendingManagerReview;
    m_decision->setVisible(!decided);
    m_decided->setVisible(decided);
    if (decided) {
        m_decided->present(view);
    } else {
        m_decision->present();
    }
    m_pages->setCurrentIndex(readyPage);
}

void AppraisalScreen::renderHead() {
    const auto& state = m_presenter.state();
    const bool ready = state.phase == Phase::ready;
    m_state->setVisible(ready);
    m_print->setVisible(ready);
    m_previous->setReasonUnavailable(ready && m_presenter.neighbour(-1) ? QString()
                                                                        : tr("No request before this one."));
    m_next->setReasonUnavailable(ready && m_presenter.neighbour(1) ? QString()
                                                                   : tr("No request after this one."));
    if (!ready) {
        m_head->setFacts({});
        return;
    }
    const auto& view = state.view;
    QStringList facts{QString::fromStdString(view.request.row.number)};
    if (view.positionInQueue > 0) {
        facts << tr("%1 of %2 in the queue").arg(view.positionInQueue).arg(view.queueLength)
              << tr("waiting %n day(s)", nullptr, view.daysWaiting);
    }
    if (view.score.booksUntil) {
        facts << tr("books closed up to %1").arg(services::shownDay(*view.score.booksUntil));
    }
    m_head->setFacts(facts);
    const bool waits = view.request.row.state == domain::ApplicationState::pendingManagerReview;
    m_state->setState(waits ? kit::ChipKind::attention : kit::ChipKind::plain,
                      services::stateText(view.request.row.state));
    m_state->setPicture(waits ? theme::Icon::clock : theme::Icon::check);
}

void AppraisalScreen::go(int step) {
    if (const auto next = m_presenter.neighbour(step)) {
        navigator().open(ScreenId::appraisal, {*next, {}});
    }
}

void AppraisalScreen::openPaper() {
    services::PaperOrder order;
    order.kind = "appraisal";
    order.subject = m_presenter.state().view.request.row.id.value;
    openPapers(theme(), context().presenter, {order}, this);
}

void AppraisalScreen::refresh() {
    m_presenter.load();
}

QVariantMap AppraisalScreen::unfinished() const {
    return m_presenter.state().phase == Phase::ready ? m_decision->unfinished() : QVariantMap();
}

void AppraisalScreen::restore(const QVariantMap& fields) {
    m_decision->restore(fields);
}

QString AppraisalScreen::spokenSummary() const {
    return m_presenter.state().phase == Phase::ready ? spoken(m_presenter.state().view) : QString();
}

bool AppraisalScreen::settled() const {
    return m_presenter.state().phase != Phase::loading;
}

Screen* makeAppraisalScreen(const ScreenContext& context, QWidget* parent) {
    return new AppraisalScreen(context, parent);
}

}  // namespace sakhi::screens
