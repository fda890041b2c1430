#include "screens/import/ImportPresenter.h"

#include "services/StoreRecords.h"

namespace sakhi::screens {

using base::fail;
using base::Result;
using Plan = std::shared_ptr<const records::ImportPlan>;

namespace {

struct CheckOrder {
    PresenterContext context;
    std::filesystem::path folder;
    bool leaveOutFaulty{false};
};

Result<Plan> planOf(const CheckOrder& order, const base::Progress& progress) {
    services::Workspace& workspace = *order.context.workspace;
    auto connection = workspace.store().openReader();
    if (!connection) {
        return fail(connection.error());
    }
    services::StoreRecords stored(std::move(*connection), order.context.session);
    auto plan = records::planImport(
        order.folder, {workspace.clock(), workspace.entropy(), &stored, order.leaveOutFaulty, progress});
    if (!plan) {
        return fail(plan.error());
    }
    return Plan(std::make_shared<records::ImportPlan>(std::move(*plan)));
}

}  // namespace

ImportPresenter::ImportPresenter(PresenterContext context, QObject* parent)
    : QObject(parent), m_context(std::move(context)) {
    connect(&m_work, &tasks::TaskRunner::progressed, this, [this](qint64 done, qint64 total) {
        m_state.done = done;
        m_state.total = total;
        Q_EMIT progressed();
    });
}

void ImportPresenter::check(const QString& folder) {
    m_state.folder = folder.trimmed();
    m_state.leaveOutFaulty = false;
    beginCheck();
}

void ImportPresenter::setLeaveOutFaulty(bool leaveOut) {
    if (leaveOut != m_state.leaveOutFaulty && m_state.stage == ImportStage::checked) {
        m_state.leaveOutFaulty = leaveOut;
        beginCheck();
    }
}

void ImportPresenter::beginCheck() {
    if (m_work.isRunning()) {
        return;
    }
    m_state.plan.reset();
    m_state.error.reset();
    m_state.done = m_state.total = 0;
    if (m_state.folder.isEmpty()) {
        m_state.stage = ImportStage::choosing;
        m_state.error = base::Error{base::ErrorCode::missingData, {"folder"}};
        Q_EMIT changed();
        return;
    }
    m_state.stage = ImportStage::checking;
    const CheckOrder order{m_context, std::filesystem::path(m_state.folder.toStdU16String()),
                           m_state.leaveOutFaulty};
    m_work.run<Plan>([order](const base::Progress& progress) { return planOf(order, progress); },
                     [this](Result<Plan> result) { checked(std::move(result)); });
    Q_EMIT changed();
}

void ImportPresenter::checked(Result<Plan> result) {
    if (result) {
        m_state.plan = std::move(*result);
        m_state.stage = ImportStage::checked;
    } else {
        m_state.error = result.error();
        m_state.stage = ImportStage::choosing;
    }
    Q_EMIT changed();
}

bool ImportPresenter::mayBringIn() const {
    return m_state.stage == ImportStage::checked && m_state.plan && !m_state.plan->groups.empty() &&
           m_state.plan->added != records::RowCounts{};
}

void ImportPresenter::bringIn() {
    if (!mayBringIn() || m_work.isRunning()) {
        return;
    }
    m_state.stage = ImportStage::storing;
    m_state.error.reset();
    m_state.done = m_state.total = 0;
    using services::Outcome;
    m_work.run<Outcome>(
        [context = m_context, plan = m_state.plan](const base::Progress& progress) {
            return context.workspace->bus().execute(context.session, services::ImportRecords{*plan},
                                                    progress);
        },
        [this](Result<Outcome> result) {
            m_state.stage = result ? ImportStage::done : ImportStage::checked;
            if (!result) {
                m_state.error = result.error();
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void ImportPresenter::cancel() {
    m_work.cancel();
}

void ImportPresenter::startAgain() {
    if (m_work.isRunning()) {
        return;
    }
    m_state = ImportState{};
    Q_EMIT changed();
}

}  // namespace sakhi::screens
