#include "screens/queue/QueueScreen.h"

#include "kit/Chip.h"
#include "kit/EmptyState.h"
#include "kit/PageHead.h"
#include "kit/SegmentedControl.h"
#include "kit/TablePane.h"
#include "services/ShownValues.h"

#include <QFileDialog>
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
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentRow()); });
    connect(m_table, &kit::TablePane::retryRequested, this, &QueueScreen::refresh);
    connect(m_table, &kit::TablePane::exportRequested, this, [this] {
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Export the queue"), QStringLiteral("queue.csv"), tr("CSV files (*.csv)"));
        if (path.isEmpty()) {
            return;
        }
        const auto written = m_table->exportCsv(path);
        navigator().say(written ? tr("The queue was exported.")
                                : services::errorText(written.error()).oneLine());
    });
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

Screen* makeQueueScreen(const ScreenContext& context, QWidget* parent) {
    return new QueueScreen(context, parent);
}

}  // namespace sakhi::screens
