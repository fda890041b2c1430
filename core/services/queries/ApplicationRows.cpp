#include "services/queries/ApplicationRows.h"

#include "services/queries/ScoreQuery.h"
#include "workflow/Transitions.h"

namespace sakhi::services {

using base::fail;
using base::Result;

ApplicationRow applicationRow(const domain::Application& application, const GroupBooks& books) {
    ApplicationRow row;
    row.id = application.id;
    row.kind = application.kind;
    row.number = application.number;
    row.group = nameOf(books.records.group);
    if (const auto* member = books.member(application.member)) {
        row.member = nameOf(*member);
    }
    row.members = application.kind == domain::ApplicationKind::bankRequest
                      ? static_cast<int>(application.shares.size())
                      : 1;
    row.amount = application.amount;
    row.purpose = application.purpose;
    row.months = application.months;
    row.state = application.state;
    row.madeAt = application.madeAt;
    row.stateAt = application.steps.empty() ? application.madeAt : application.steps.back().at;
    row.inRequest = application.inRequest.has_value();
    return row;
}

Result<std::vector<ApplicationRow>> openApplicationRows(store::Connection& connection, const Session& session,
                                                        const GroupBooks& books) {
    store::ApplicationFilter filter;
    filter.group = books.records.group.id;
    if (session.user().role == domain::Role::member) {
        filter.member = session.user().member;
    }
    const auto all = store::ApplicationReader(connection, session.opener()).list(filter);
    if (!all) {
        return fail(all.error());
    }
    std::vector<ApplicationRow> out;
    for (const auto& application : *all) {
        if (workflow::isOpen(application.state)) {
            out.push_back(applicationRow(application, books));
        }
    }
    return out;
}

}  // namespace sakhi::services
