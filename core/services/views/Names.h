#pragma once

#include "domain/Ids.h"

#include <string>

namespace sakhi::services {

/// How a group is named on screen and paper. name is empty where the reader may not open it: show the code.
struct GroupName {
    domain::GroupId id;
    std::string code;
    std::string name;
    std::string village;
    std::string block;
};

/// How a member is named everywhere: two women of one name are told apart by relationName and code.
struct MemberName {
    domain::MemberId id;
    std::string code;
    std::string name;
    std::string relationName;
};

}  // namespace sakhi::services
