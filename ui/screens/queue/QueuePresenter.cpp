#include "screens/queue/QueuePresenter.h"

#include <algorithm>

namespace sakhi::screens {

namespace {

/// More days than this are a long wait.
constexpr int kLongDays = 7;

bool shown(const services::QueueRow& row, QueueFilter filter) {
    switch (filter) {
        case QueueFilter::all:
            return true;
        case QueueFilter::lowRisk:
            return row.band == "low_risk";
        case QueueFilter::highRisk:
            return row.band == "high_risk";
        case QueueFilter::longWaiting:
            return row.daysWaiting > kLongDays;
    }
    return true;
}

}  // namespace

QueuePresenter::QueuePresenter(PresenterContext context, QObject* parent)
    : QObject(parent), m_context(std::move(context)) {}

void QueuePresenter::load() {
    const auto work = [context = m_context](const base::Progress&) {
        return context.workspace->applications().queue(context.session, context.today());
    };
    m_again = !m_runner.run<std::vector<services::QueueRow>>(
        work, [this](base::Result<std::vector<services::QueueRow>> rows) { take(std::move(rows)); });
}

void QueuePresenter::take(base::Result<std::vector<services::QueueRow>> rows) {
    if (m_again) {
        load();
        return;
    }
    m_state = {};
    if (!rows) {
        m_state.phase = Phase::failed;
        m_state.error = services::errorText(rows.error());
        m_rows.clear();
    } else {
        m_rows = std::move(*rows);
        m_state.phase = m_rows.empty() ? Phase::empty : Phase::ready;
        m_state.waiting = static_cast<int>(m_rows.size());
        for (const auto& row : m_rows) {
            m_state.asked += row.application.amount;
            m_state.longestDays = std::max(m_state.longestDays, row.daysWaiting);
        }
    }
    showRows();
}

void QueuePresenter::setFilter(QueueFilter filter) {
    m_filter = filter;
    showRows();
}

void QueuePresenter::showRows() {
    std::vector<services::QueueRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows),
                         [this](const auto& row) { return shown(row, m_filter); });
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

std::vector<services::PaperOrder> QueuePresenter::papers() const {
    std::vector<services::PaperOrder> out;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const auto request = requestAt(row)) {
            out.push_back({"appraisal", {}, request->value});
        }
    }
    return out;
}

std::optional<domain::ApplicationId> QueuePresenter::requestAt(int row) const {
    const auto* found = m_model.row(row);
    return found != nullptr ? std::optional(found->application.id) : std::nullopt;
}

}  // namespace sakhi::screens
