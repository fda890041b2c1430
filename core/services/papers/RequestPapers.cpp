#include "services/papers/RequestPapers.h"

#include "services/KeyText.h"
#include "store/AssessmentReader.h"

namespace sakhi::services {

using base::fail;
using base::Result;

namespace {

report::Said saidOf(const report::Words& words, KeyKind kind, const std::string& key) {
    return {key, keyText(kind, key, words).toStdString()};
}

std::vector<report::ScheduleFacts> rowsOf(const AppraisalView& view) {
    std::vector<report::ScheduleFacts> out;
    for (const auto& row : view.schedule) {
        out.push_back(
            {row.number, row.dueOn, row.principal + row.interest, row.principal, row.interest, row.balance});
    }
    return out;
}

std::optional<report::ClassDates> edgesOf(const AppraisalView& view) {
    const auto& edges = view.edges;
    return edges ? std::optional(report::ClassDates{edges->due, edges->sma1, edges->sma2, edges->npa})
                 : std::nullopt;
}

/// A bank's paper on a request carries the bank, the decision's time and what the decider is.
report::PaperFacts requestPaperFacts(const BooksSource& source, const AppraisalView& view,
                                     std::string number) {
    auto out = paperFacts(source, std::move(number));
    const auto& group = source.books.records.group;
    out.at = view.request.decidedAt;
    out.bank.name = group.bankName;
    out.bank.branch = source.store.name;
    out.bank.ifsc = group.branchIfsc;
    out.unconfirmed = view.request.deciderUnconfirmed;
    return out;
}

}  // namespace

Result<ApprovedRequest> approvedRequest(Workspace& space, const Session& session,
                                        const ApplicationDetail& detail) {
    const auto& decision = detail.decision;
    if (detail.row.kind != domain::ApplicationKind::bankRequest || !decision ||
        decision->outcome != domain::ApplicationState::approved) {
        return fail(base::ErrorCode::wrongState, base::keyOf(detail.row.state));
    }
    constexpr base::InstantMs kIndiaMs = 19'800'000;
    const auto decidedOn = base::dateOf(detail.decidedAt + kIndiaMs);
    auto view = space.applications().appraisal(session, detail.row.id, decidedOn);
    auto books = view ? space.records().books(session, detail.row.group.id)
                      : Result<std::shared_ptr<const GroupBooks>>(fail(view.error()));
    if (!books) {
        return fail(books.error());
    }
    return ApprovedRequest{std::move(*view), std::move(*books), decidedOn};
}

report::SanctionFacts sanctionFacts(const BooksSource& source, const AppraisalView& view) {
    const auto& request = view.request;
    const auto& decision = *request.decision;
    report::SanctionFacts out;
    out.paper = requestPaperFacts(source, view, "SL-" + request.row.number);
    out.requestNo = request.row.number;
    base::InstantMs received = request.row.madeAt;
    for (const auto& step : request.steps) {
        received = step.state == domain::ApplicationState::pendingManagerReview ? step.at : received;
    }
    out.receivedOn = base::dateOf(received);
    out.resolutionNo = request.resolutionNo;
    out.resolutionOn = request.resolutionOn;
    out.members = static_cast<int>(request.shares.size());
    out.decision.amount = decision.amount;
    out.decision.months = decision.months;
    out.decision.yearlyRate = decision.yearlyRate;
    for (const auto& condition : decision.conditions) {
        out.decision.conditions.push_back(saidOf(source.words, KeyKind::condition, condition));
    }
    out.decision.by = request.decidedBy;
    out.decision.at = request.decidedAt;
    out.rows = rowsOf(view);
    out.rule = scheduleRule(source.words, decision.yearlyRate);
    out.classDates = edgesOf(view);
    return out;
}

report::RepaymentFacts requestSchedule(const BooksSource& source, const AppraisalView& view) {
    const auto& request = view.request;
    const auto& decision = *request.decision;
    report::RepaymentFacts out;
    out.paper = requestPaperFacts(source, view, "RS-" + request.row.number);
    out.loanCode = request.row.number;
    out.purpose = saidOf(source.words, KeyKind::purpose,
                         request.row.purpose.empty() ? "bank_linkage" : request.row.purpose);
    out.principal = decision.amount;
    out.yearlyRate = decision.yearlyRate;
    out.months = decision.months;
    out.rows = rowsOf(view);
    out.rule = scheduleRule(source.words, decision.yearlyRate);
    out.classDates = edgesOf(view);
    return out;
}

Result<report::ScoreHistoryFacts> scoreHistoryFacts(Workspace& space, const BooksSource& source) {
    auto connection = space.store().openReader();
    if (!connection) {
        return fail(connection.error());
    }
    const auto& group = source.books.records.group;
    const auto all = store::AssessmentReader(*connection).history(group.id, space.scores().card().id);
    if (!all) {
        return fail(all.error());
    }
    report::ScoreHistoryFacts out;
    out.paper = paperFacts(source, "SH-" + group.code);
    for (const auto& one : *all) {
        const auto& assessment = one.assessment;
        if (assessment.asOf > source.asOf) {
            continue;
        }
        report::ScoreEntryFacts entry{assessment.asOf,
                                      assessment.score,
                                      saidOf(source.words, KeyKind::band, assessment.band),
                                      assessment.probability,
                                      assessment.recordsUntil,
                                      assessment.model,
                                      {}};
        for (const auto& missing : assessment.missing) {
            entry.missing.push_back(saidOf(source.words, KeyKind::missing, missing));
        }
        out.entries.push_back(std::move(entry));
        out.paper.at = std::max(out.paper.at, one.at);
    }
    return out;
}

report::QueueFacts queueFacts(const std::vector<QueueRow>& rows, const store::StoreInfo& store,
                              const report::Words& words, base::Date today) {
    report::QueueFacts out;
    out.on = today;
    out.paper.number = "QL-" + base::formatIso(today);
    out.paper.at = beginningOf(today);
    out.paper.bank.name = store.name;
    out.paper.sample = store.sample;
    for (const auto& row : rows) {
        const auto& application = row.application;
        out.rows.push_back({application.number, application.group.code, application.group.name,
                            application.group.village, application.amount, application.members, row.score,
                            saidOf(words, KeyKind::band, row.band), row.exposure, row.daysWaiting});
    }
    return out;
}

}  // namespace sakhi::services
