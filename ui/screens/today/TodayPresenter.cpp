#include "screens/today/TodayPresenter.h"

#include <algorithm>
#include <utility>

namespace sakhi::screens {

using services::RoundGroup;

namespace {

constexpr std::chrono::days kWeek{7};

std::vector<RoundGroup> those(const std::vector<RoundGroup>& groups,
                              bool (*wanted)(const RoundGroup&, base::Date), base::Date today) {
    std::vector<RoundGroup> out;
    std::ranges::copy_if(groups, std::back_inserter(out),
                         [&](const RoundGroup& group) { return wanted(group, today); });
    return out;
}

}  // namespace

TodayPresenter::TodayPresenter(PresenterContext context, QObject* parent)
    : QObject(parent), m_context(std::move(context)) {}

void TodayPresenter::take(services::TodayView view) {
    const base::Date today = m_context.today();
    m_state.groups = static_cast<int>(view.groups.size());
    m_state.visits = those(
        view.groups, [](const RoundGroup& one, base::Date) { return one.visitDue; }, today);
    std::ranges::stable_sort(m_state.visits, {}, &RoundGroup::lastVisitOn);
    m_state.meetings = those(
        view.groups,
        [](const RoundGroup& one, base::Date day) {
            return one.nextMeetingOn && *one.nextMeetingOn < day + kWeek;
        },
        today);
    std::ranges::stable_sort(m_state.meetings, {}, &RoundGroup::nextMeetingOn);
    m_state.missing = those(
        view.groups, [](const RoundGroup& one, base::Date) { return one.missingMeetingOn.has_value(); },
        today);
    std::ranges::stable_sort(m_state.missing, {}, &RoundGroup::missingMeetingOn);
    m_state.toCheck = std::move(view.toCheck);
    m_state.phase = view.groups.empty() ? Phase::empty : Phase::ready;
}

void TodayPresenter::load() {
    if (m_runner.isRunning()) {
        m_again = true;
        return;
    }
    if (m_state.phase == Phase::failed) {
        m_state.phase = Phase::loading;
        Q_EMIT changed();
    }
    m_runner.run<services::TodayView>(
        [context = m_context](const base::Progress&) {
            return context.workspace->officer().today(context.session, context.today());
        },
        [this](base::Result<services::TodayView> view) {
            if (view) {
                take(*std::move(view));
            } else {
                m_state.phase = Phase::failed;
                m_state.error = view.error();
            }
            Q_EMIT changed();
            if (std::exchange(m_again, false)) {
                load();
            }
        });
}

}  // namespace sakhi::screens
