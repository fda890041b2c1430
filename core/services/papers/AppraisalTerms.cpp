#include "services/papers/AppraisalSource.h"

#include "base/Text.h"

#include <algorithm>

namespace sakhi::services {

using report::AppraisalFacts;
using report::Outcome;

namespace {

Outcome outcomeOf(CheckView::Result result) {
    switch (result) {
        case CheckView::Result::passed:
            return Outcome::passed;
        case CheckView::Result::broken:
            return Outcome::broken;
        case CheckView::Result::unknown:
            return Outcome::unknown;
    }
    return Outcome::unknown;
}

/// The program proposes the whole amount where it recommends approval without smaller shares; else it names
/// no amount.
bool proposesWhole(const Recommendation& recommendation) {
    const bool approves = recommendation.key == "approve" || recommendation.key == "approve_conditions";
    return approves &&
           std::ranges::find(recommendation.conditions, "smaller_share") == recommendation.conditions.end();
}

report::ShareFacts memberFacts(const AppraisalSource& source, const domain::Member& member) {
    report::ShareFacts out;
    out.memberNo = numberOf(source.books, member);
    out.name = member.name.empty() ? member.code : member.name;
    out.relation = relationOf(source.words, member);
    const auto& shares = source.view.request.shares;
    const auto share =
        std::ranges::find(shares, member.id, [](const ShareView& one) { return one.member.id; });
    if (share == shares.end()) {
        out.purpose =
            source.tell("none", source.words.translate("Paper", "No loan asked", "a member without a share"));
        return out;
    }
    out.purpose = source.say(KeyKind::purpose, share->purpose);
    out.requested = share->amount;
    if (proposesWhole(source.view.recommendation)) {
        out.recommended = share->amount;
    }
    out.instalment = share->instalment;
    out.foir = share->foirPercent;
    return out;
}

report::Verdict verdictOf(domain::ApplicationState outcome) {
    return outcome == domain::ApplicationState::approved   ? report::Verdict::approve
           : outcome == domain::ApplicationState::returned ? report::Verdict::sendBack
                                                           : report::Verdict::reject;
}

/// Whether the decision is another than the one recommended.
bool against(const domain::Decision& decision) {
    const bool advised =
        decision.recommendation == "approve" || decision.recommendation == "approve_conditions";
    switch (verdictOf(decision.outcome)) {
        case report::Verdict::approve:
            return !advised;
        case report::Verdict::sendBack:
            return decision.recommendation != "return";
        case report::Verdict::reject:
            return decision.recommendation != "reject";
    }
    return true;
}

report::DecisionFacts decisionOf(const AppraisalSource& source, const domain::Decision& decision) {
    report::DecisionFacts out;
    out.verdict = verdictOf(decision.outcome);
    if (out.verdict == report::Verdict::approve) {
        out.amount = decision.amount;
        out.months = decision.months;
        out.yearlyRate = decision.yearlyRate;
    }
    out.reason = decision.reason;
    for (const auto& code : decision.reasonCodes) {
        out.reasonCodes.push_back(source.say(KeyKind::reasonCode, code));
    }
    for (const auto& condition : decision.conditions) {
        out.conditions.push_back(source.say(KeyKind::condition, condition));
    }
    out.againstAdvice = against(decision);
    out.by = source.view.request.decidedBy;
    out.at = source.view.request.decidedAt;
    return out;
}

void fillSchedule(const AppraisalSource& source, AppraisalFacts& facts) {
    if (facts.decision && facts.decision->verdict != report::Verdict::approve) {
        return;
    }
    for (const auto& row : source.view.schedule) {
        facts.schedule.push_back(
            {row.number, row.dueOn, row.principal + row.interest, row.principal, row.interest, row.balance});
    }
    facts.scheduleRule = scheduleRule(source.words, source.view.proposedRate);
    if (const auto& edges = source.view.edges) {
        facts.classDates = report::ClassDates{edges->due, edges->sma1, edges->sma2, edges->npa};
    }
}

/// What the amount is weighed against: the fund, and the members' plans (which no record holds yet).
void fillHowMuch(const AppraisalSource& source, AppraisalFacts& facts) {
    const auto& w = source.words;
    const base::Money asked = facts.request.amount;
    const base::Money corpus = source.view.corpus;
    auto& lines = facts.recommendation.howMuch;
    lines.push_back(
        {source.tell("requested", w.translate("Paper", "Requested by the members", "how much: label")),
         asked,
         {}});
    lines.push_back(
        {source.tell("corpus", w.translate("Paper", "Corpus of the group", "how much: label")), corpus, {}});
    if (corpus > base::Money()) {
        const double times = static_cast<double>(asked.inPaise()) / static_cast<double>(corpus.inPaise());
        lines.push_back({source.tell("multiple", w.translate("Paper", "Request as a multiple of the corpus",
                                                             "how much: label")),
                         std::nullopt, base::formatNumber(times, 1) + " ×"});
    }
    lines.push_back(
        {source.tell("plans", w.translate("Paper", "Members' credit plans (MCP), in all", "how much: label")),
         std::nullopt,
         {}});
}

}  // namespace

void fillRequestFacts(const AppraisalSource& source, AppraisalFacts& facts) {
    const auto& request = source.view.request;
    auto& out = facts.request;
    out.number = request.row.number;
    base::InstantMs received = request.row.madeAt;
    for (const auto& step : request.steps) {
        received = step.state == domain::ApplicationState::pendingManagerReview ? step.at : received;
    }
    out.receivedOn = base::dateOf(received);
    out.product =
        source.say(KeyKind::purpose, request.row.purpose.empty() ? "bank_linkage" : request.row.purpose);
    out.amount = request.row.amount;
    out.months = request.row.months;
    out.resolutionNo = request.resolutionNo;
    out.resolutionOn = request.resolutionOn;
    for (const auto& member : source.books.records.members) {
        if (member.onRoll(source.asOf)) {
            out.shares.push_back(memberFacts(source, member));
        }
    }
}

void fillDecisionFacts(const AppraisalSource& source, AppraisalFacts& facts) {
    const auto& view = source.view;
    const auto& decision = view.request.decision;
    auto& out = facts.recommendation;
    out.text =
        source.say(KeyKind::recommendation, decision ? decision->recommendation : view.recommendation.key);
    if (proposesWhole(view.recommendation)) {
        out.amount = view.request.row.amount;
        out.yearlyRate = view.proposedRate;
        out.months = view.proposedMonths;
        out.instalment = lending::emi(*out.amount, view.proposedRate, view.proposedMonths);
    }
    fillHowMuch(source, facts);
    for (const auto& check : view.request.checks) {
        out.checks.push_back({source.say(KeyKind::check, check.key), outcomeOf(check.result), check.found});
        if (check.key == "resolution" || check.key == "bureau") {
            facts.documents.push_back(
                {source.say(KeyKind::check, check.key), outcomeOf(check.result), std::string()});
        }
    }
    if (decision) {
        facts.decision = decisionOf(source, *decision);
    }
    fillSchedule(source, facts);
}

}  // namespace sakhi::services
