#include "kit/Button.h"
#include "kit/Card.h"
#include "kit/EmptyState.h"
#include "kit/FormRow.h"
#include "kit/Labels.h"
#include "kit/ProgressStrip.h"
#include "kit/TablePane.h"
#include "screens/import/CountsTable.h"
#include "screens/import/ImportPage.h"
#include "services/ErrorText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::ButtonKind;
using kit::TextRole;

namespace {

constexpr qint64 kBytesAMegabyte = 1'000'000;
constexpr int kFileWidth = 180;
constexpr int kListHeight = 240;

/// Groups by code in one line; the first few of many.
QString codesOf(const std::vector<std::string>& codes) {
    constexpr std::size_t kShown = 8;
    QStringList shown;
    for (std::size_t i = 0; i < std::min(codes.size(), kShown); ++i) {
        shown << QString::fromStdString(codes[i]);
    }
    if (codes.size() > kShown) {
        shown << ImportPage::tr("%n more", "groups", static_cast<int>(codes.size() - kShown));
    }
    return shown.join(QStringLiteral(", "));
}

}  // namespace

void ImportPage::render() {
    const ImportState& state = m_presenter.state();
    const bool busy = !settled();
    m_path->setReadOnly(busy);
    m_browse->setEnabled(!busy);
    m_check->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_folder->setVisible(state.stage != ImportStage::done);
    const bool wrong = state.error && state.stage == ImportStage::choosing &&
                       state.error->code != base::ErrorCode::cancelled;
    const bool noFolder = wrong && state.error->code == base::ErrorCode::missingData;
    m_pathRow->setError(noFolder ? tr("Type or choose the folder first.")
                                 : (wrong ? services::errorText(*state.error).oneLine() : QString()));
    renderProgress();
    renderResult();
    if (m_primary != nullptr) {
        m_primary->setFocus(Qt::OtherFocusReason);
    } else if (!busy && m_shown != state.stage) {
        m_path->setFocus(Qt::OtherFocusReason);
    }
    m_shown = state.stage;
}

void ImportPage::renderProgress() {
    const ImportState& state = m_presenter.state();
    const auto inMegabytes = [](qint64 bytes) {
        return QString::number(static_cast<double>(bytes) / kBytesAMegabyte, 'f', 1);
    };
    QString words =
        state.stage == ImportStage::storing ? tr("Storing the records") : tr("Checking the folder");
    if (state.stage == ImportStage::checking && state.total > 0) {
        words = tr("Checking: %1 of %2 MB read").arg(inMegabytes(state.done), inMegabytes(state.total));
    }
    m_progress->setProgress(state.done, state.total, words);
}

void ImportPage::renderResult() {
    const ImportState& state = m_presenter.state();
    m_primary = nullptr;
    m_faults = nullptr;
    if (m_result != nullptr) {
        m_result->hide();
        m_result->deleteLater();
        m_result = nullptr;
    }
    if (state.stage == ImportStage::done) {
        m_result = doneCard();
    } else if (state.stage == ImportStage::checked) {
        m_result = state.plan->faultsTotal > 0 ? faultCard() : resultCard();
    } else if (state.error && state.error->code == base::ErrorCode::cancelled) {
        m_result = new kit::Card(theme(), services::errorText(*state.error).what, this);
    }
    m_help->setVisible(m_faults == nullptr);
    if (m_result != nullptr) {
        m_results->insertWidget(0, m_result, m_faults != nullptr ? 1 : 0);
    }
    while (m_results->count() > (m_result != nullptr ? 1 : 0)) {
        delete m_results->takeAt(m_results->count() - 1);
    }
    if (m_faults == nullptr) {
        m_results->addStretch(1);
    }
}

kit::Card* ImportPage::resultCard() {
    const ImportState& state = m_presenter.state();
    const bool news = m_presenter.mayBringIn();
    auto* card =
        new kit::Card(theme(), news ? tr("The folder is in order") : tr("Nothing new in this folder"), this);
    card->setOpenDecision(news);
    card->body()->addWidget(kit::makeLabel(news ? tr("Every rule holds. This is what will be brought in:")
                                                : tr("All its rows are in the records already, as they are."),
                                           TextRole::muted, card, true));
    card->body()->addWidget(new CountsTable(state.plan->added, state.plan->unchanged, card));
    if (!state.plan->warnings.empty()) {
        card->body()->addWidget(
            kit::makeLabel(tr("%n remark(s), no fault. The first: %1", nullptr,
                              static_cast<int>(state.plan->warnings.size()))
                               .arg(QString::fromStdString(records::faultLine(state.plan->warnings.front()))),
                           TextRole::attention, card, true));
    }
    if (state.error) {
        const auto said = services::errorText(*state.error);
        card->body()->addWidget(kit::makeLabel(said.oneLine(), TextRole::bad, card, true));
    }
    if (news) {
        card->body()->addSpacing(8);
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        //: Button: stores the records of the folder
        m_primary = new kit::Button(theme(), tr("&Bring in"), ButtonKind::primary, card);
        m_primary->setAutoDefault(true);
        row->addWidget(m_primary);
        card->body()->addLayout(row);
        connect(m_primary, &QPushButton::clicked, &m_presenter, &ImportPresenter::bringIn,
                Qt::QueuedConnection);
    }
    return card;
}

kit::Card* ImportPage::faultCard() {
    const ImportState& state = m_presenter.state();
    const auto& plan = *state.plan;
    auto* card = new kit::Card(
        theme(), tr("%n fault(s) in the folder", nullptr, static_cast<int>(plan.faultsTotal)), this);
    card->body()->addWidget(kit::makeLabel(
        state.leaveOutFaulty
            ? tr("Left out: %1. All other groups can be brought in.").arg(codesOf(plan.faultyGroups))
            : tr("Nothing was stored. Mend these rows and check again, or leave out the groups that have a "
                 "fault: %1.")
                  .arg(codesOf(plan.faultyGroups)),
        TextRole::muted, card, true));
    m_model.setFaults(plan.faults);
    m_faults = new kit::TablePane(theme(), tr("Faults"), card);
    m_faults->setModel(&m_model);
    m_faults->view()->setColumnWidth(ImportModel::kFile, theme().scaled(kFileWidth));
    m_faults->setMinimumHeight(theme().scaled(kListHeight));
    card->body()->addWidget(m_faults, 1);
    if (static_cast<std::size_t>(plan.faultsTotal) > plan.faults.size()) {
        card->body()->addWidget(
            kit::makeLabel(tr("The first %1 are listed.").arg(plan.faults.size()), TextRole::small, card));
    }
    if (state.error) {
        card->body()->addWidget(
            kit::makeLabel(services::errorText(*state.error).oneLine(), TextRole::bad, card, true));
    }
    auto* row = new QHBoxLayout;
    auto* leaveOut = new QCheckBox(tr("&Leave out the groups with a fault"), card);
    leaveOut->setChecked(state.leaveOutFaulty);
    row->addWidget(leaveOut, 1);
    connect(leaveOut, &QCheckBox::toggled, &m_presenter, &ImportPresenter::setLeaveOutFaulty,
            Qt::QueuedConnection);
    if (m_presenter.mayBringIn()) {
        m_primary = new kit::Button(
            theme(), tr("&Bring in the %n other group(s)", nullptr, static_cast<int>(plan.groups.size())),
            ButtonKind::primary, card);
        m_primary->setAutoDefault(true);
        row->addWidget(m_primary);
        connect(m_primary, &QPushButton::clicked, &m_presenter, &ImportPresenter::bringIn,
                Qt::QueuedConnection);
    }
    card->body()->addLayout(row);
    return card;
}

kit::Card* ImportPage::doneCard() {
    auto* card = new kit::Card(theme(), {}, this);
    const auto& added = m_presenter.state().plan->added;
    auto* words = new kit::EmptyState(theme(), theme::Icon::check, tr("The records are in"),
                                      tr("%n group(s) with new records. They can be opened now.", nullptr,
                                         static_cast<int>(m_presenter.state().plan->groups.size())),
                                      card);
    m_primary = words->setAction(tr("Open the &groups"));
    m_primary->setAutoDefault(true);
    connect(words, &kit::EmptyState::actionTaken, this, [this] { navigator().open(ScreenId::home, {}); });
    card->body()->addWidget(words);
    card->body()->addWidget(new CountsTable(added, m_presenter.state().plan->unchanged, card));
    auto* again = new kit::Button(theme(), tr("Bring in another folder"), ButtonKind::link, card);
    card->body()->addWidget(again, 0, Qt::AlignHCenter);
    connect(
        again, &QPushButton::clicked, this,
        [this] {
            m_path->clear();
            m_presenter.startAgain();
        },
        Qt::QueuedConnection);
    return card;
}

}  // namespace sakhi::screens
