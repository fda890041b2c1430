#include "screens/score/ScorePresenter.h"

#include <algorithm>
#include <cmath>

namespace sakhi::screens {

namespace {

/// The end of the savings slider: room above what the group saves, in whole 500 rupees.
double savingsEnd(const scorecards::Card& card, double today) {
    double end = 0.0;
    for (const auto& term : card.terms) {
        if (term.feature == "savings_per_member") {
            end = term.to;
        }
    }
    return std::max(end, std::ceil(today * 1.2 / 500.0) * 500.0);
}

}  // namespace

bool WhatIfState::moved() const {
    return std::ranges::any_of(factors,
                               [](const WhatIfFactor& factor) { return factor.value != factor.today; });
}

ScorePresenter::ScorePresenter(PresenterContext context, QObject* parent)
    : QObject(parent), m_context(std::move(context)) {
    m_state.mayKeep =
        !m_context.group.isNil() &&
        m_context.session.may(security::CommandKind::recordAssessment, m_context.group).has_value();
    if (m_context.group.isNil()) {
        m_state.phase = Phase::empty;
    }
}

void ScorePresenter::load() {
    if (m_context.group.isNil()) {
        Q_EMIT changed();
        return;
    }
    if (m_runner.isRunning()) {
        m_again = true;
        return;
    }
    if (m_state.phase == Phase::failed) {
        m_state.phase = Phase::loading;
        Q_EMIT changed();
    }
    m_runner.run<services::ScoreView>(
        [context = m_context](const base::Progress&) {
            return context.workspace->scores().view(context.session, context.group, context.today());
        },
        [this](base::Result<services::ScoreView> view) {
            if (view) {
                take(*std::move(view));
            } else {
                m_state.error = view.error();
                m_state.phase = Phase::failed;
            }
            done();
        });
}

void ScorePresenter::take(services::ScoreView view) {
    const std::vector<WhatIfFactor> before = m_state.whatIf.factors;
    m_state.view = std::move(view);
    m_state.phase = m_state.view->booksUntil ? Phase::ready : Phase::empty;
    m_state.whatIf = {};
    if (m_state.view->assessment.score) {
        fillFactors(before);
        rescore();
    }
}

void ScorePresenter::fillFactors(const std::vector<WhatIfFactor>& before) {
    const auto& inputs = m_state.view->inputs;
    const auto add = [this](const char* key, const char* unit, std::optional<double> today, double high) {
        if (today) {
            m_state.whatIf.factors.push_back({key, unit, *today, *today, 0.0, high, 0.0});
        }
    };
    add("attendance_rate", "percent", inputs.attendanceRate, 100.0);
    add("savings_per_member", "rupees_a_year", inputs.savingsPerMember,
        savingsEnd(m_context.workspace->scores().card(), inputs.savingsPerMember.value_or(0.0)));
    add("loan_repayment_rate", "percent", inputs.repaymentRate, 100.0);
    for (WhatIfFactor& factor : m_state.whatIf.factors) {
        const auto old = std::ranges::find(before, factor.key, &WhatIfFactor::key);
        if (old != before.end() && old->value != old->today) {
            factor.value = std::clamp(old->value, factor.low, factor.high);
        }
    }
}

void ScorePresenter::rescore() {
    WhatIfState& whatIf = m_state.whatIf;
    const auto& query = m_context.workspace->scores();
    whatIf.before = *m_state.view->assessment.score;
    whatIf.after = whatIf.before;
    scorecards::Inputs changed;
    for (WhatIfFactor& factor : whatIf.factors) {
        factor.points = 0.0;
        if (factor.value == factor.today) {
            continue;
        }
        changed[factor.key] = factor.value;
        if (const auto alone = query.whatIf(*m_state.view, {{factor.key, factor.value}})) {
            factor.points = *alone - whatIf.before;
        }
    }
    if (!changed.empty()) {
        whatIf.after = query.whatIf(*m_state.view, changed).value_or(whatIf.before);
    }
    whatIf.band = scorecards::bandOf(query.card(), whatIf.after);
}

void ScorePresenter::move(const std::string& key, double value) {
    const auto factor = std::ranges::find(m_state.whatIf.factors, key, &WhatIfFactor::key);
    if (factor == m_state.whatIf.factors.end()) {
        return;
    }
    const double within =
        std::clamp(value, std::min(factor->low, factor->today), std::max(factor->high, factor->today));
    if (within != factor->value) {
        factor->value = within;
        rescore();
        Q_EMIT whatIfChanged();
    }
}

void ScorePresenter::reset() {
    for (WhatIfFactor& factor : m_state.whatIf.factors) {
        factor.value = factor.today;
    }
    if (m_state.view && m_state.view->assessment.score) {
        rescore();
    }
    Q_EMIT whatIfChanged();
}

void ScorePresenter::tryRaise(std::size_t at) {
    if (m_state.view && at < m_state.view->raises.size()) {
        const auto raise = m_state.view->raises[at];
        move(raise.measure, raise.to);
    }
}

void ScorePresenter::keep() {
    if (m_runner.isRunning() || !m_state.view) {
        return;
    }
    m_state.keeping = true;
    Q_EMIT changed();
    m_runner.run<services::Outcome>(
        [context = m_context, assessment = m_state.view->assessment](const base::Progress&) {
            return context.workspace->bus().execute(context.session, services::RecordAssessment{assessment});
        },
        [this](const base::Result<services::Outcome>& outcome) {
            m_state.keeping = false;
            done();
            if (outcome) {
                Q_EMIT kept();
            } else {
                Q_EMIT notKept(outcome.error());
            }
        });
}

void ScorePresenter::done() {
    Q_EMIT changed();
    if (std::exchange(m_again, false)) {
        load();
    }
}

}  // namespace sakhi::screens
