#pragma once

#include "domain/Application.h"
#include "services/commands/Plan.h"
#include "workflow/Transitions.h"

#include <optional>
#include <string>
#include <vector>

/// What the plans of the application commands share.
namespace sakhi::services {

/// What makes one step of an application: the act and the words that go with it.
struct ApplicationAct {
    workflow::Act act{workflow::Act::apply};
    std::string reasonCode;
    std::string reason;
    std::string resolutionNo;
    std::optional<base::Date> resolutionOn;
};

/// The application with its texts opened; notFound.
base::Result<domain::Application> loadApplication(const PlanContext& context,
                                                  const domain::ApplicationId& id);

/// The op that moves an application by an act, after the state table and the step's needs were checked.
base::Result<wire::ApplicationMoved> moved(const PlanContext& context, const domain::Application& application,
                                           const ApplicationAct& step);

/// Adds the ops by which the members' requests inside a request to the bank follow it.
base::Result<void> followRequest(const PlanContext& context, const domain::Application& request,
                                 const wire::ApplicationMoved& lead, std::vector<wire::OpBody>& ops);

/// A plan that says in the audit that an application came to a state.
Plan planOf(std::string action, const domain::Application& application, domain::ApplicationState to);

/// One step of one application, with the requests inside it where it is a request to the bank.
base::Result<Plan> stepPlan(const PlanContext& context, const domain::Application& application,
                            const char* action, const ApplicationAct& step);

/// Refuses an amount or a term that no loan may have (norms of the import format).
base::Result<void> checkTerms(base::Money amount, int months);

}  // namespace sakhi::services
