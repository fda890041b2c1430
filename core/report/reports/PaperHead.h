#pragma once

#include "report/reports/AppraisalFacts.h"

namespace sakhi::report {

/// What every paper from a group's books carries. Without a bank's name the group itself issues it.
struct PaperFacts {
    std::string number;
    /// The paper's own time: of what it tells, never of its printing. UTC ms.
    base::InstantMs at{0};
    std::optional<base::Date> booksUntil;
    BankFacts bank;
    GroupFacts group;
    bool sample{false};
    bool unconfirmed{false};
};

/// A member as papers name her.
struct PersonFacts {
    /// Within her group.
    std::string memberNo;
    std::string name;
    Said relation;
};

/// A later correction of a closed meeting, with its reason.
struct CorrectionFacts {
    base::Date on;
    std::string meetingNo;
    Said what;
    base::Money was;
    base::Money now;
    std::string reason;
};

}  // namespace sakhi::report
