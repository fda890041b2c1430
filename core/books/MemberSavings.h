#pragma once

#include "domain/GroupRecords.h"

namespace sakhi::books {

/// What a member has with the group, opening and all meetings; what stands counts, corrections are in it.
struct MemberSavings {
    base::Money compulsory;
    base::Money voluntary;
};
MemberSavings savingsOf(const domain::GroupRecords& records, const domain::Member& member);

}  // namespace sakhi::books
