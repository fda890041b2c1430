#include "services/commands/GroupAccounts.h"

#include "store/GroupRecordsReader.h"

namespace sakhi::services {

base::Result<GroupAccounts> loadAccounts(const PlanContext& context, const domain::GroupId& group) {
    auto records = store::GroupRecordsReader(context.reader, context.session.opener()).load(group);
    if (!records) {
        return base::fail(records.error());
    }
    GroupAccounts out{std::move(*records), {}, {}};
    out.accounts = lending::loanAccounts(out.records, {});
    out.cash = books::cashInBox(out.records);
    return out;
}

}  // namespace sakhi::services
