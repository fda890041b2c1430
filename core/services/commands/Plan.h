#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "security/CommandKind.h"
#include "services/AuthService.h"
#include "services/Commands.h"
#include "services/Session.h"
#include "store/BlobFolder.h"
#include "store/Connection.h"
#include "store/WriteTransaction.h"
#include "wire/Ops.h"

#include <functional>
#include <string>
#include <vector>

namespace sakhi::services {

/// What a plan may look at: who acts, the records as they are committed, the time, and random bytes for ids
/// and seals.
struct PlanContext {
    const Session& session;
    store::Connection& reader;
    AuthService& auth;
    const base::Clock& clock;
    base::Entropy& entropy;
    store::BlobFolder blobs;

    [[nodiscard]] base::Uuid newId() const { return base::makeUuidV7(clock.nowMs(), entropy); }
};

/// The ops of a command that are too many to lie together: each part is made when it is written.
struct OpParts {
    std::size_t count{0};
    /// How many ops all parts hold.
    std::int64_t ops{0};
    std::function<base::Result<std::vector<wire::OpBody>>(std::size_t part)> make;
};

/// What a command will write. Nothing is written while it is made.
struct Plan {
    /// Written before `ops`.
    OpParts parts;
    std::vector<wire::OpBody> ops;
    std::string auditAction;
    std::string auditSubject;
    std::string auditDetail;
    /// Rows of this device alone (keys, drafts), in the same transaction; may be empty.
    std::function<base::Result<void>(store::WriteTransaction&)> local;
    Outcome outcome;
};

base::Result<Plan> plan(const PlanContext& context, const ImportRecords& command);
base::Result<Plan> plan(const PlanContext& context, const ApplyForLoan& command);
base::Result<Plan> plan(const PlanContext& context, const BundleRequest& command);
base::Result<Plan> plan(const PlanContext& context, const ForwardRequest& command);
base::Result<Plan> plan(const PlanContext& context, const GrantFromOwnFunds& command);
base::Result<Plan> plan(const PlanContext& context, const RejectByAdmin& command);
base::Result<Plan> plan(const PlanContext& context, const WithdrawApplication& command);
base::Result<Plan> plan(const PlanContext& context, const DecideRequest& command);
base::Result<Plan> plan(const PlanContext& context, const RecordAssessment& command);
base::Result<Plan> plan(const PlanContext& context, const AddUser& command);
base::Result<Plan> plan(const PlanContext& context, const ChangeUser& command);
base::Result<Plan> plan(const PlanContext& context, const NotePrinted& command);
base::Result<Plan> plan(const PlanContext& context, const RecordVisit& command);
base::Result<Plan> plan(const PlanContext& context, const AddMember& command);
base::Result<Plan> plan(const PlanContext& context, const ChangeMember& command);
base::Result<Plan> plan(const PlanContext& context, const RecordLeaving& command);
base::Result<Plan> plan(const PlanContext& context, const AssignOffices& command);
base::Result<Plan> plan(const PlanContext& context, const HandOver& command);
base::Result<Plan> plan(const PlanContext& context, const ResetPassword& command);
base::Result<Plan> plan(const PlanContext& context, const CloseMeeting& command);
base::Result<Plan> plan(const PlanContext& context, const ReopenMeeting& command);
base::Result<Plan> plan(const PlanContext& context, const CorrectEntries& command);
base::Result<Plan> plan(const PlanContext& context, const AddGroup& command);
base::Result<Plan> plan(const PlanContext& context, const ChangeGroup& command);
base::Result<Plan> plan(const PlanContext& context, const RecordOpening& command);

}  // namespace sakhi::services
