#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/Chip.h"
#include "kit/Labels.h"
#include "kit/StepBar.h"
#include "screens/PageFaces.h"
#include "screens/meeting/CashPane.h"
#include "screens/meeting/ClosePanel.h"
#include "screens/meeting/LoansPanel.h"
#include "screens/meeting/MeetingGrid.h"
#include "screens/meeting/MeetingPage.h"
#include "screens/meeting/MoneyPanel.h"
#include "screens/meeting/NoticeBox.h"
#include "screens/meeting/OpeningPanel.h"
#include "screens/meeting/ResolutionsPanel.h"
#include "screens/meeting/TotalsRow.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <vector>

namespace sakhi::screens {

using kit::ButtonKind;
using kit::TextRole;

namespace {

constexpr int kSideWidth = 284;
/// From this size of the text on the count stands under the rows, of which so much is shown.
constexpr int kCountUnder = 150;
constexpr int kRowsAbove = 320;

/// The keys of the grid and what they do; those that find no room are left out, none is cut.
class KeyHints : public QWidget {
public:
    explicit KeyHints(QWidget* parent) : QWidget(parent) {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_row = new QHBoxLayout(this);
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->setSpacing(0);
        m_row->addStretch(1);
    }

    void add(const QString& key, const QString& words) {
        auto* hint = new QWidget(this);
        auto* pair = new QHBoxLayout(hint);
        pair->setContentsMargins(0, 0, 12, 0);
        pair->setSpacing(6);
        pair->addWidget(kit::makeKeyCap(key, hint));
        pair->addWidget(kit::makeLabel(words, TextRole::small, hint));
        m_row->insertWidget(m_row->count() - 1, hint);
        m_hints.push_back(hint);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        int left = width();
        for (QWidget* hint : m_hints) {
            left -= hint->sizeHint().width();
            hint->setVisible(left >= 0);
        }
    }

private:
    QHBoxLayout* m_row;
    std::vector<QWidget*> m_hints;
};

}  // namespace

QWidget* MeetingPage::buildContent() {
    m_whole = new QStackedWidget;
    auto* page = new QWidget(m_whole);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 10, 24, 10);
    column->setSpacing(12);
    column->addWidget(buildHead(page));
    m_steps = new kit::StepBar(theme(), tr("Steps of the meeting"), page);
    column->addWidget(m_steps);
    column->addWidget(buildDoubt(page));
    auto* middle = new QBoxLayout(QBoxLayout::LeftToRight);
    middle->setSpacing(16);
    m_stack = new QStackedWidget(page);
    m_opening = new OpeningPanel(theme(), m_presenter, m_stack);
    m_loans = new LoansPanel(theme(), m_presenter, m_stack);
    m_resolutions = new ResolutionsPanel(theme(), m_presenter, m_stack);
    m_money = new MoneyPanel(theme(), m_presenter, m_stack);
    m_closing = new ClosePanel(theme(), m_presenter, m_stack);
    m_stack->addWidget(buildGrid());
    for (QWidget* panel : {static_cast<QWidget*>(m_opening), static_cast<QWidget*>(m_loans),
                           static_cast<QWidget*>(m_resolutions), static_cast<QWidget*>(m_money),
                           static_cast<QWidget*>(m_closing)}) {
        m_stack->addWidget(panel);
    }
    middle->addWidget(m_stack, 1);
    auto* side = new QScrollArea(page);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cash = new CashPane(theme(), m_presenter, side);
    side->setWidget(m_cash);
    // Large words need the whole width for the rows: the box is counted under them then.
    const auto fit = [this, side, middle] {
        const bool under = theme().textScale() >= kCountUnder;
        middle->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        side->setMinimumWidth(under ? 0 : theme().scaled(kSideWidth));
        side->setMaximumWidth(under ? QWIDGETSIZE_MAX : theme().scaled(kSideWidth));
        side->setMinimumHeight(under ? m_cash->sizeHint().height() : 0);
        m_stack->setMinimumHeight(under ? theme().scaled(kRowsAbove) : 0);
    };
    fit();
    connect(&theme(), &theme::Theme::themeChanged, side, fit);
    middle->addWidget(side);
    column->addLayout(middle, 1);
    m_whole->addWidget(page);
    m_whole->addWidget(buildClosed());
    return m_whole;
}

QWidget* MeetingPage::buildHead(QWidget* page) {
    auto* head = new QWidget(page);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_title = kit::makeLabel({}, TextRole::page, head);
    auto* bar = new QFrame(head);
    bar->setFrameShape(QFrame::VLine);
    bar->setFrameShadow(QFrame::Plain);
    bar->setForegroundRole(QPalette::Mid);
    bar->setFixedSize(1, 28);
    m_day = new QLabel(head);
    m_day->setTextFormat(Qt::PlainText);
    const auto dress = [this] {
        const int scale = theme().textScale();
        m_day->setFont(theme().font(scale >= 200           ? theme::TextSize::body
                                    : scale >= kCountUnder ? theme::TextSize::title
                                                           : theme::TextSize::page));
    };
    dress();
    connect(&theme(), &theme::Theme::themeChanged, m_day, dress);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(0);
    m_where = kit::makeLabel({}, TextRole::small, head, true);
    m_came = kit::makeLabel({}, TextRole::small, head, true);
    for (QLabel* label : {m_where, m_came}) {
        label->setMinimumWidth(40);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    facts->addWidget(m_where);
    facts->addWidget(m_came);
    m_saved = kit::makeLabel({}, TextRole::small, head, true);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_closeButton = new kit::Button(theme(), tr("Close the meeting"), ButtonKind::primary, head);
    m_closeButton->setPicture(theme::Icon::lock);
    m_closeButton->setToolTip(QStringLiteral("Ctrl+Enter"));
    row->addWidget(m_title);
    row->addWidget(bar);
    row->addWidget(m_day);
    row->addLayout(facts, 3);
    row->addWidget(m_saved, 2);
    row->addWidget(m_closeButton);
    return head;
}

QWidget* MeetingPage::buildDoubt(QWidget* page) {
    m_doubt = new NoticeBox(theme(), page);
    auto* row = new QHBoxLayout(m_doubt);
    row->setContentsMargins(12, 6, 12, 6);
    auto* sign = new QLabel(m_doubt);
    sign->setPixmap(theme().pixmap(theme::Icon::clock, theme::Token::amberText, 20, devicePixelRatioF()));
    m_doubtWords = kit::makeLabel({}, TextRole::body, m_doubt, true);
    //: Button: the computer's date is right
    auto* right = new kit::Button(theme(), tr("The date is right"), ButtonKind::secondary, m_doubt);
    auto* change = new kit::Button(theme(), tr("Change the day"), ButtonKind::secondary, m_doubt);
    right->setSmall(true);
    change->setSmall(true);
    row->addWidget(sign);
    row->addWidget(m_doubtWords, 1);
    row->addWidget(change);
    row->addWidget(right);
    connect(right, &QPushButton::clicked, &m_presenter, &MeetingPresenter::confirmDay);
    connect(change, &QPushButton::clicked, this, [this] {
        showStep(kOpening);
        m_opening->focusDay();
    });
    return m_doubt;
}

QWidget* MeetingPage::buildGrid() {
    auto* area = new QWidget(m_stack);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* card = new kit::Card(theme(), {}, area);
    card->setAccessibleName(tr("Collection", "step of the meeting"));
    card->layout()->setContentsMargins(1, 1, 1, 4);
    card->body()->setSpacing(0);
    m_grid = new MeetingGrid(theme(), m_presenter, card);
    m_totals = new TotalsRow(theme(), *m_grid, card);
    m_noRows = kit::makeLabel(tr("Nobody pays yet. Add the members who pay between meetings."),
                              TextRole::muted, card, true);
    m_noRows->setContentsMargins(16, 12, 16, 12);
    card->body()->addWidget(m_noRows);
    card->body()->addWidget(m_grid, 1);
    card->body()->addWidget(m_totals);
    column->addWidget(card, 1);
    column->addWidget(buildHints(area));
    return area;
}

QWidget* MeetingPage::buildHints(QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const std::pair<QString, QString> hints[] = {
        {QStringLiteral("Space"), tr("present/absent", "key hint")},
        {QStringLiteral("L V"), tr("late, leave", "key hint")},
        {QStringLiteral("0–9"), tr("overwrite", "key hint")},
        {QStringLiteral("Enter"), tr("down", "key hint: the cursor")},
        {QStringLiteral("Tab"), tr("across", "key hint: the cursor")},
        {QStringLiteral("F2"), tr("details", "key hint: of the row")},
        {QStringLiteral("F3"), tr("loan", "key hint: a new one")},
        {QStringLiteral("F8"), tr("count", "key hint: the cash")},
        {QStringLiteral("F5"), tr("expense", "key hint: of the meeting")},
        {QStringLiteral("F7"), tr("bank", "key hint: to and from it")},
        {QStringLiteral("Ctrl Z"), tr("undo", "key hint")},
    };
    auto* keys = new KeyHints(line);
    for (const auto& [key, words] : hints) {
        keys->add(key, words);
    }
    row->addWidget(keys, 1);
    //: Button: adds the row of one who pays between meetings
    m_addPayer = new kit::Button(theme(), tr("&Add a member…"), ButtonKind::secondary, line);
    m_addPayer->setSmall(true);
    row->addWidget(m_addPayer);
    m_differ = new kit::Chip(theme(), kit::ChipKind::attention, {}, line);
    row->addWidget(m_differ);
    return line;
}

QWidget* MeetingPage::buildClosed() {
    auto* page = new QWidget(m_whole);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    auto* card = new kit::Card(theme(), {}, page);
    m_closedTitle = kit::makeLabel({}, TextRole::page, card, true);
    m_closedFacts = kit::makeLabel({}, TextRole::muted, card, true);
    card->body()->addWidget(m_closedTitle);
    card->body()->addWidget(m_closedFacts);
    card->body()->addSpacing(8);
    const auto add = [&](const QString& words, theme::Icon icon, auto act) {
        auto* button = new kit::Button(theme(), words, ButtonKind::secondary, card);
        button->setPicture(icon);
        connect(button, &QPushButton::clicked, this, act);
        card->body()->addWidget(button, 0, Qt::AlignLeft);
    };
    add(tr("&Print the minutes…"), theme::Icon::printer, [this] { print(); });
    add(tr("&Reopen the meeting…"), theme::Icon::unlock, [this] { askReopen(); });
    add(tr("&Payment between meetings"), theme::Icon::rupee,
        [this] { m_presenter.beginNew(domain::MeetingKind::between); });
    add(tr("&Special meeting"), theme::Icon::meeting,
        [this] { m_presenter.beginNew(domain::MeetingKind::special); });
    add(tr("&Correct an earlier meeting…"), theme::Icon::edit, [this] { correct(); });
    column->addWidget(card);
    column->addStretch(1);
    return page;
}

void MeetingPage::connectParts() {
    connect(m_steps, &kit::StepBar::chosen, this, &MeetingPage::showStep);
    connect(m_closeButton, &QPushButton::clicked, this, &MeetingPage::close);
    // A shortcut of the button would press it a moment later, after the next key.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &MeetingPage::close);
    }
    connect(m_closing, &ClosePanel::closeRequested, this, &MeetingPage::close);
    connect(m_closing, &ClosePanel::faultChosen, this,
            [this](int index) { goTo(m_presenter.state().faults[static_cast<std::size_t>(index)]); });
    connect(m_grid, &MeetingGrid::detailsRequested, this, &MeetingPage::openRow);
    connect(m_addPayer, &QPushButton::clicked, this, &MeetingPage::addPayer);
    connect(m_cash, &CashPane::otherMoneyRequested, this, &MeetingPage::openMoney);
    connect(m_cash, &CashPane::countDone, this, [this] { m_closeButton->setFocus(Qt::TabFocusReason); });
    connect(m_opening, &OpeningPanel::discardRequested, this, &MeetingPage::askDiscard);
    connect(m_faces, &PageFaces::retryRequested, &m_presenter, &MeetingPresenter::load);
    connect(m_faces, &PageFaces::firstActRequested, this, [this] {
        navigator().open(context().presenter.group.isNil() ? ScreenId::home : ScreenId::members, {});
    });
    connect(&m_presenter, &MeetingPresenter::changed, this, &MeetingPage::render);
    connect(&m_presenter, &MeetingPresenter::closed, this, &MeetingPage::closedNow);
    connect(&m_presenter, &MeetingPresenter::reopened, this,
            [this] { navigator().say(tr("The meeting is open again.")); });
    connect(&m_presenter, &MeetingPresenter::corrected, this,
            [this] { navigator().say(tr("The entry is corrected, with today's date.")); });
    connect(m_opening, &OpeningPanel::correctionRequested, this, &MeetingPage::correct);
    connect(&m_presenter, &MeetingPresenter::refused, this, &MeetingPage::refused);
}

}  // namespace sakhi::screens
