#include "screens/appraisal/AppraisalPresenter.h"

#include "base/Text.h"
#include "lending/Schedule.h"

#include <algorithm>

namespace sakhi::screens {

using base::fail;
using base::Result;

namespace {

bool approves(Verdict verdict) {
    return verdict == Verdict::approve || verdict == Verdict::approveWithConditions;
}

domain::ApplicationState outcomeOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::approve:
        case Verdict::approveWithConditions:
            return domain::ApplicationState::approved;
        case Verdict::sendBack:
            return domain::ApplicationState::returned;
        case Verdict::reject:
        case Verdict::none:
            return domain::ApplicationState::rejected;
    }
    return domain::ApplicationState::rejected;
}

/// The recommendation that a verdict follows.
std::string_view keyOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::approve:
            return "approve";
        case Verdict::approveWithConditions:
            return "approve_conditions";
        case Verdict::sendBack:
            return "return";
        case Verdict::reject:
            return "reject";
        case Verdict::none:
            return "";
    }
    return "";
}

DecisionLock lockOfTerms(const DecisionDraft& draft, base::Money asked) {
    if (!draft.amount || draft.amount->isZero()) {
        return DecisionLock::amount;
    }
    if (*draft.amount > asked) {
        return DecisionLock::aboveRequest;
    }
    if (!domain::isTenure(draft.months)) {
        return DecisionLock::months;
    }
    if (!draft.rate || !domain::isYearlyRate(*draft.rate)) {
        return DecisionLock::rate;
    }
    const bool needed = draft.verdict == Verdict::approveWithConditions && draft.conditions.empty();
    return needed ? DecisionLock::conditions : DecisionLock::ready;
}

}  // namespace

AppraisalPresenter::AppraisalPresenter(PresenterContext context, std::optional<domain::ApplicationId> request,
                                       QObject* parent)
    : QObject(parent), m_context(std::move(context)), m_request(request) {}

Result<AppraisalPresenter::Loaded> AppraisalPresenter::read(const PresenterContext& context,
                                                            std::optional<domain::ApplicationId> request) {
    auto& applications = context.workspace->applications();
    const auto rows = applications.queue(context.session, context.today());
    if (!rows) {
        return fail(rows.error());
    }
    Loaded out;
    for (const auto& row : *rows) {
        out.queue.push_back(row.application.id);
    }
    if (!request && out.queue.empty()) {
        return out;
    }
    auto view = applications.appraisal(
        context.session, request.value_or(out.queue.empty() ? domain::ApplicationId() : out.queue.front()),
        context.today());
    if (!view) {
        return fail(view.error());
    }
    out.view = std::move(*view);
    return out;
}

void AppraisalPresenter::load() {
    m_again = !m_runner.run<Loaded>(
        [context = m_context, request = m_request](const base::Progress&) { return read(context, request); },
        [this](Result<Loaded> loaded) { take(std::move(loaded)); });
}

void AppraisalPresenter::take(Result<Loaded> loaded) {
    if (m_again) {
        load();
        return;
    }
    if (!loaded) {
        m_state.phase = Phase::failed;
        m_state.error = services::errorText(loaded.error());
    } else {
        m_state.queue = std::move(loaded->queue);
        m_state.phase = loaded->view ? Phase::ready : Phase::empty;
        if (loaded->view) {
            m_state.view = std::move(*loaded->view);
            m_request = m_state.view.request.row.id;
        }
    }
    Q_EMIT changed();
}

std::optional<domain::ApplicationId> AppraisalPresenter::neighbour(int step) const {
    const auto& queue = m_state.queue;
    const auto here = std::ranges::find(queue, m_state.view.request.row.id);
    if (here == queue.end()) {
        return step > 0 && !queue.empty() ? std::optional(queue.front()) : std::nullopt;
    }
    const auto index = here - queue.begin() + step;
    return index >= 0 && index < static_cast<std::ptrdiff_t>(queue.size())
               ? std::optional(queue[static_cast<std::size_t>(index)])
               : std::nullopt;
}

DecisionDraft AppraisalPresenter::firstDraft() const {
    DecisionDraft draft;
    draft.amount = m_state.view.request.row.amount;
    draft.months = m_state.view.proposedMonths;
    draft.rate = m_state.view.proposedRate;
    draft.conditions = m_state.view.recommendation.conditions;
    return draft;
}

DecisionLock AppraisalPresenter::lockOf(const DecisionDraft& draft) const {
    const auto& because = m_state.view.lockedBecause;
    if (!because.empty()) {
        return because == "unconfirmed" ? DecisionLock::unconfirmed
               : because == "state"     ? DecisionLock::state
                                        : DecisionLock::role;
    }
    if (draft.verdict == Verdict::none) {
        return DecisionLock::verdict;
    }
    if (approves(draft.verdict)) {
        if (const auto lock = lockOfTerms(draft, m_state.view.request.row.amount);
            lock != DecisionLock::ready) {
            return lock;
        }
    }
    return base::trimmed(draft.reason).empty() ? DecisionLock::reason : DecisionLock::ready;
}

OtherTerms AppraisalPresenter::otherTerms(base::Money amount, int months, base::Rate rate) const {
    OtherTerms out;
    const auto& request = m_state.view.request;
    if (months < 1 || amount.isZero() || request.row.amount.isZero()) {
        return out;
    }
    out.instalment = lending::emi(amount, rate, months);
    std::vector<std::int64_t> weights;
    for (const auto& share : request.shares) {
        weights.push_back(share.amount.inPaise());
    }
    const auto parts = base::splitByWeight(amount, weights);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& share = request.shares[i];
        if (!share.foirPercent || !share.monthlyIncome) {
            continue;
        }
        const base::Money change = lending::emi(parts[i], rate, months) - share.instalment;
        const double foir = *share.foirPercent + 100.0 * static_cast<double>(change.inPaise()) /
                                                     static_cast<double>(share.monthlyIncome->inPaise());
        if (!out.tightestFoir || foir > *out.tightestFoir) {
            out.tightestFoir = foir;
            out.tightest = share.member;
        }
    }
    return out;
}

bool AppraisalPresenter::decide(const DecisionDraft& draft) {
    if (lockOf(draft) != DecisionLock::ready) {
        return false;
    }
    const auto& view = m_state.view;
    auto& bus = m_context.workspace->bus();
    const auto kept = bus.execute(m_context.session, services::RecordAssessment{view.score.assessment});
    services::DecideRequest command;
    command.request = view.request.row.id;
    command.outcome = outcomeOf(draft.verdict);
    command.reason = std::string(base::trimmed(draft.reason));
    command.recommendation = view.recommendation.key;
    command.reasonCodes = keyOf(draft.verdict) == view.recommendation.key ? view.recommendation.reasonCodes
                                                                          : std::vector<std::string>{"other"};
    if (approves(draft.verdict)) {
        command.amount = *draft.amount;
        command.months = draft.months;
        command.yearlyRate = *draft.rate;
    }
    if (draft.verdict == Verdict::approveWithConditions) {
        command.conditions = draft.conditions;
    }
    if (kept) {
        command.assessment = {kept->id};
    }
    const auto done = kept ? bus.execute(m_context.session, command) : kept;
    m_state.refused = done ? services::ErrorSentence{} : services::errorText(done.error());
    load();
    Q_EMIT changed();
    return done.has_value();
}

}  // namespace sakhi::screens
