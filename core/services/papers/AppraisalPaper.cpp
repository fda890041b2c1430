#include "services/papers/AppraisalPaper.h"

#include "report/Registry.h"
#include "services/papers/AppraisalSource.h"
#include "services/papers/PaperLanguage.h"

namespace sakhi::services {

using base::fail;
using base::Result;

namespace {

constexpr base::InstantMs kOffsetMs = 19'800'000;

/// The day of an instant in India.
base::Date indianDayOf(base::InstantMs at) {
    return base::dateOf(at + kOffsetMs);
}

report::AppraisalFacts factsOf(const AppraisalSource& source) {
    report::AppraisalFacts facts;
    const auto& request = source.view.request;
    facts.number = appraisalNumber(request.row);
    facts.assessedAt = beginningOf(source.asOf);
    facts.booksUntil = source.view.score.booksUntil;
    facts.periodTo = source.asOf;
    facts.periodFrom = base::addMonths(source.asOf, -scorecards::kWindowMonths) + std::chrono::days(1);
    fillGroupFacts(source, facts);
    fillRequestFacts(source, facts);
    fillMeasureFacts(source, facts);
    fillLoanFacts(source, facts);
    fillScoreFacts(source, facts);
    fillDecisionFacts(source, facts);
    facts.sample = source.store.sample;
    return facts;
}

}  // namespace

std::string appraisalNumber(const ApplicationRow& request) {
    return "LA-" + request.number;
}

Result<report::Document> appraisalPaper(Workspace& space, const Session& session,
                                        const domain::ApplicationId& request, base::Date today,
                                        const QString& language) {
    auto view = space.applications().appraisal(session, request, today);
    if (!view) {
        return fail(view.error());
    }
    if (view->request.row.kind != domain::ApplicationKind::bankRequest) {
        return fail(base::ErrorCode::wrongState, base::keyOf(view->request.row.kind));
    }
    base::Date asOf = today;
    if (view->request.decision) {
        asOf = indianDayOf(view->request.decidedAt);
        view = space.applications().appraisal(session, request, asOf);
        if (!view) {
            return fail(view.error());
        }
    }
    const auto books = space.records().books(session, view->group.id);
    const auto averages = space.records().averages(session, asOf);
    if (!books || !averages) {
        return fail(books ? averages.error() : books.error());
    }
    const PaperLanguage own(language);
    auto facts = factsOf({*view, **books, **averages, space.store().info(), own.words(), asOf});
    facts.unconfirmed = view->request.decision
                            ? view->request.deciderUnconfirmed
                            : session.user().role == domain::Role::manager && !session.user().confirmed;
    return report::buildPaper(facts, own.words());
}

}  // namespace sakhi::services
