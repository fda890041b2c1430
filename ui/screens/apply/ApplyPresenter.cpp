#include "screens/apply/ApplyPresenter.h"

#include "lending/Schedule.h"

#include <utility>

namespace sakhi::screens {

using base::Result;

ApplyPresenter::ApplyPresenter(PresenterContext context, QObject* parent)
    : QObject(parent), m_context(std::move(context)) {}

bool ApplyPresenter::forHerself() const {
    return m_context.session.user().role == domain::Role::member;
}

bool ApplyPresenter::hasAsked() const {
    const auto& wishes = m_state.view.wishes;
    return forHerself() && !wishes.empty() && wishes.front().asked;
}

void ApplyPresenter::load() {
    if (m_reading.isRunning()) {
        m_again = true;
        return;
    }
    if (m_context.group.isNil()) {
        m_state.phase = Phase::empty;
        Q_EMIT changed();
        return;
    }
    if (m_state.phase == Phase::failed) {
        m_state.phase = Phase::loading;
        Q_EMIT changed();
    }
    m_reading.run<services::WishesView>(
        [context = m_context](const base::Progress&) {
            return context.workspace->own().wishes(context.session, context.group, context.today());
        },
        [this](Result<services::WishesView> view) {
            if (view) {
                m_state.view = *std::move(view);
                m_state.phase = m_state.view.wishes.empty() || hasAsked() ? Phase::empty : Phase::ready;
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

std::optional<Burden> ApplyPresenter::burden(const services::Wish& wish, base::Money amount,
                                             int months) const {
    if (amount <= base::Money() || !domain::isTenure(months)) {
        return std::nullopt;
    }
    Burden out;
    out.instalment = lending::emi(amount, m_state.view.rate, months);
    out.all = wish.monthly + out.instalment;
    if (wish.monthlyIncome && *wish.monthlyIncome > base::Money()) {
        out.percent = 100.0 * static_cast<double>(out.all.inPaise()) /
                      static_cast<double>(wish.monthlyIncome->inPaise());
    }
    return out;
}

void ApplyPresenter::apply(const services::ApplyForLoan& command) {
    using services::Outcome;
    const bool begun = m_acting.run<Outcome>(
        [context = m_context, command](const base::Progress&) {
            return context.workspace->bus().execute(context.session, command);
        },
        [this](Result<Outcome> done) {
            m_state.acting = false;
            Q_EMIT changed();
            if (done) {
                Q_EMIT acted(*done);
            } else {
                Q_EMIT refused(done.error());
            }
        });
    if (begun) {
        m_state.acting = true;
        Q_EMIT changed();
    }
}

}  // namespace sakhi::screens
