#pragma once

#include "../Cli.h"

/// One function a row of the table.
namespace sakhi::cli {

base::Result<Answer> init(Call& call);
base::Result<Answer> demo(Call& call);
base::Result<Answer> importFolder(Call& call);
base::Result<Answer> exportFolder(Call& call);
base::Result<Answer> check(Call& call);

base::Result<Answer> groups(Call& call);
base::Result<Answer> members(Call& call);
base::Result<Answer> loans(Call& call);
base::Result<Answer> measures(Call& call);
base::Result<Answer> score(Call& call);
base::Result<Answer> books(Call& call);

base::Result<Answer> opening(Call& call);

base::Result<Answer> applications(Call& call);
base::Result<Answer> apply(Call& call);
base::Result<Answer> bundle(Call& call);
base::Result<Answer> forward(Call& call);
base::Result<Answer> grant(Call& call);
base::Result<Answer> reject(Call& call);
base::Result<Answer> withdraw(Call& call);
base::Result<Answer> decide(Call& call);

base::Result<Answer> meeting(Call& call);
base::Result<Answer> repay(Call& call);
base::Result<Answer> disburse(Call& call);
base::Result<Answer> reverse(Call& call);

base::Result<Answer> report(Call& call);
base::Result<Answer> verify(Call& call);

base::Result<Answer> train(Call& call);
base::Result<Answer> predict(Call& call);
base::Result<Answer> explainRows(Call& call);
base::Result<Answer> models(Call& call);
base::Result<Answer> listModels(Call& call);
base::Result<Answer> bench(Call& call);
base::Result<Answer> raise(Call& call);

/// The role that acts where nobody is named: representatives keep the demo's first groups, a manager all.
base::Result<domain::Role> keeperOf(Call& call);

/// A group's records as its meeting is written over them, and the day of --on.
struct MeetingDesk {
    services::MeetingDesk desk;
    base::Date on;
};
/// Of --group and --on.
base::Result<MeetingDesk> deskOf(Call& call);
base::Result<MeetingDesk> deskOf(Call& call, const domain::GroupId& group, const std::string& on);

/// Closes the meeting and answers its id.
base::Result<Answer> closeSheet(Call& call, const books::MeetingSheet& sheet);

/// An application by its number (KT0001-A1) or its id.
base::Result<domain::ApplicationId> applicationOf(Call& call, const std::string& given);

/// The books of the group whose code is the command's first word, for who may read it so: its totals, or
/// every row.
base::Result<std::shared_ptr<const services::GroupBooks>> namedGroup(Call& call, security::CommandKind right);

base::Result<Answer> users(Call& call);
base::Result<Answer> audit(Call& call);

}  // namespace sakhi::cli
