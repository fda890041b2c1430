#include "screens/queue/QueueScreen.h"

#include "base/Text.h"
#include "kit/Chip.h"
#include "kit/EmptyState.h"
#include "kit/PageHead.h"
#include "kit/SegmentedControl.h"
#include "kit/TablePane.h"
#include "screens/PaperDialog.h"
#include "services/KeyText.h"
#include "services/ShownValues.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace sakhi::screens {

static_assert(QueueModel::secondLineRole == int(kit::kSecondLineRole) &&
              QueueModel::searchRole == int(kit::kSearchRole) &&
              QueueModel::sortRole == int(kit::kSortRole) &&
              QueueModel::chipKindRole == int(kit::kChipKindRole));
static_assert(QueueModel::goodChip == int(kit::ChipKind::good) &&
              QueueModel::attentionChip == int(kit::ChipKind::attention));

namespace {

constexpr int kNameFirst = 150;

}  // namespace

QueueScreen::QueueScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.presenter) {
    build();
    connect(&m_presenter, &QueuePresenter::changed, this, &QueueScreen::render);
    m_table->setState(kit::TableState::loading);
}

void QueueScreen::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    //: Title of the page of requests that wait for the manager
    m_head = new kit::PageHead(theme(), tr("Queue"), this);
    //: Button: prints an appraisal note of each request shown
    m_print = new kit::Button(theme(), tr("&Print all notes"), kit::ButtonKind::secondary, this);
    m_print->setPicture(theme::Icon::printer);
    m_head->addAction(m_print);
    //: Button: opens the chosen request for appraisal
    m_open = new kit::Button(theme(), tr("&Open appraisal"), kit::ButtonKind::primary, this);
    m_open->setPicture(theme::Icon::appraisal);
    m_head->addAction(m_open);
    column->addWidget(m_head);
    auto* row = new QHBoxLayout;
    m_filter =
        new kit::SegmentedControl(theme(), tr("Which requests are shown"),
                                  //: Filters of the queue
                                  {tr("All"), tr("Low risk"), tr("High risk"), tr("More than 7 days")}, this);
    m_filter->setCurrent(0);
    row->addWidget(m_filter);
    row->addStretch(1);
    column->addLayout(row);
    m_table = new kit::TablePane(theme(), tr("Requests that wait for a decision"), this);
    m_table->setModel(&m_presenter.model());
    setMainPart(m_table->view());
    auto* heads = m_table->view()->horizontalHeader();
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(QueueModel::group, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    connect(&theme(), &theme::Theme::themeChanged, this, &QueueScreen::arrange);
    arrange();
    connect(m_filter, &kit::SegmentedControl::chosen, this,
            [this](int index) { m_presenter.setFilter(static_cast<QueueFilter>(index)); });
    connect(m_table, &kit::TablePane::activated, this, &QueueScreen::openRow);
    connect(m_table, &kit::TablePane::currentRowChanged, this, [this](int current) {
        m_open->setReasonUnavailable(current < 0 ? tr("Choose a request first.") : QString());
    });
    connect(m_print, &QPushButton::clicked, this,
            [this] { openPapers(theme(), m_presenter.context(), m_presenter.papers(), this); });
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentRow()); });
    connect(m_table, &kit::TablePane::retryRequested, this, &QueueScreen::refresh);
}

/// Large words: the group's name needs the room of what the appraisal tells too.
void QueueScreen::arrange() {
    const bool large = theme().textScale() >= kNameFirst;
    m_table->view()->setColumnHidden(QueueModel::members, large);
    m_table->view()->setColumnHidden(QueueModel::exposure, large);
}

void QueueScreen::render() {
    const auto& state = m_presenter.state();
    QStringList facts;
    switch (state.phase) {
        case Phase::loading:
            break;
        case Phase::failed:
            m_table->setFailure(state.error.oneLine());
            break;
        case Phase::empty:
        case Phase::ready: {
            const bool filtered = state.phase == Phase::ready;
            m_table->emptyState()->setTexts(
                filtered ? theme::Icon::filter : theme::Icon::queue,
                filtered ? tr("No such request") : tr("Nothing waits for you"),
                filtered
                    ? tr("Choose “All” to see every request that waits.")
                    : tr("When a group forwards a request to the bank, it stands here, the oldest first."));
            m_table->setState(kit::TableState::ready);
            facts << tr("%n request(s) wait", nullptr, state.waiting);
            if (filtered) {
                facts << tr("%1 asked for").arg(services::shownMoney(state.asked))
                      << tr("the longest for %n day(s)", nullptr, state.longestDays);
            }
            break;
        }
    }
    m_head->setFacts(facts);
    m_print->setReasonUnavailable(m_presenter.model().rowCount() == 0 ? tr("There is nothing to print.")
                                                                      : QString());
    if (m_table->currentRow() < 0 && m_presenter.model().rowCount() > 0) {
        m_table->selectRow(0);
    }
    m_open->setReasonUnavailable(m_table->currentRow() < 0 ? tr("Choose a request first.") : QString());
}

void QueueScreen::openRow(int row) {
    if (const auto request = m_presenter.requestAt(row)) {
        navigator().open(ScreenId::appraisal, {*request, {}});
    }
}

void QueueScreen::refresh() {
    m_presenter.load();
}

QVariantMap QueueScreen::unfinished() const {
    return {{QStringLiteral("filter"), m_filter->current()}};
}

void QueueScreen::restore(const QVariantMap& fields) {
    const int index = fields.value(QStringLiteral("filter")).toInt();
    m_filter->setCurrent(index);
    m_presenter.setFilter(static_cast<QueueFilter>(index));
}

bool QueueScreen::settled() const {
    return m_presenter.state().phase != Phase::loading;
}

QString QueueScreen::spokenSummary() const {
    const auto& state = m_presenter.state();
    if (state.phase == Phase::empty) {
        return tr("Nothing waits for you");
    }
    const auto* first = m_presenter.model().row(0);
    if (state.phase != Phase::ready || first == nullptr) {
        return {};
    }
    QStringList out{tr("%n request(s) wait", nullptr, state.waiting)};
    //: Read aloud, digits without signs
    out << tr("%1 rupees are asked for").arg(QString::fromStdString(base::formatPlain(state.asked)))
        << tr("the longest for %n day(s)", nullptr, state.longestDays)
        //: Read aloud: the request that has waited longest, by its group
        << tr("The first is of %1").arg(services::shownName(first->application.group));
    return out.join(QStringLiteral(". ")) + QLatin1Char('.');
}

Screen* makeQueueScreen(const ScreenContext& context, QWidget* parent) {
    return new QueueScreen(context, parent);
}

}  // namespace sakhi::screens
