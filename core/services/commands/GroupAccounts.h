#pragma once

#include "books/MeetingSheet.h"
#include "services/commands/Plan.h"

#include <vector>

namespace sakhi::services {

/// A group's records as committed, with its loans' accounts and the box: what a sheet is written over.
struct GroupAccounts {
    domain::GroupRecords records;
    std::vector<lending::LoanAccount> accounts;
    base::Money cash;

    /// Points into this value.
    [[nodiscard]] books::SheetBasis basis() const { return {records, accounts, cash}; }
};

/// notFound where there is no such group.
base::Result<GroupAccounts> loadAccounts(const PlanContext& context, const domain::GroupId& group);

}  // namespace sakhi::services
