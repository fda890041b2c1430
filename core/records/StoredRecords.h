#pragma once

#include "domain/GroupRecords.h"

#include <optional>
#include <string_view>

namespace sakhi::records {

/// What an import may ask of the store. Codes come in lower case and are compared without regard to case.
class StoredRecords {
public:
    virtual ~StoredRecords() = default;

    /// The group of a code, none where it is not stored.
    virtual base::Result<std::optional<domain::GroupId>> findGroup(std::string_view code) = 0;

    /// The group of the member of a code.
    virtual base::Result<std::optional<domain::GroupId>> findMember(std::string_view code) = 0;

    /// The group of the loan of a code.
    virtual base::Result<std::optional<domain::GroupId>> findLoan(std::string_view code) = 0;

    /// All of a group, personal texts in clear (an import compares them).
    virtual base::Result<domain::GroupRecords> load(domain::GroupId group) = 0;
};

}  // namespace sakhi::records
