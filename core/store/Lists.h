#pragma once

#include "domain/Loan.h"
#include "domain/Member.h"
#include "store/Connection.h"
#include "store/PersonalFields.h"

#include <optional>
#include <string>
#include <vector>

namespace sakhi::store {

/// A group as lists show it.
struct GroupRow {
    domain::GroupId id;
    std::string code;
    std::string name;
    std::string village;
    std::string block;
    std::string district;
    /// Members who have not left.
    int members{0};
    int meetings{0};
    std::optional<base::Date> lastMeetingOn;
};

/// A loan as lists show it, with what was repaid so far.
struct LoanRow {
    domain::Loan loan;
    std::string groupCode;
    /// Empty for a bank loan to the whole group.
    std::string memberCode;
    base::Money principalRepaid;
    base::Money interestRepaid;
    std::optional<base::Date> lastPaidOn;
};

/// How much a store holds.
struct Counts {
    std::int64_t groups{0}, members{0}, meetings{0}, lines{0}, loans{0}, repayments{0}, applications{0},
        assessments{0}, users{0}, ops{0}, auditRows{0};
};

/// Lists for screens and the command line. Names are opened by the opener, else empty.
class Lists {
public:
    explicit Lists(Connection& connection, FieldOpener opener = {})
        : m_connection(connection), m_opener(std::move(opener)) {}

    /// All groups by code.
    base::Result<std::vector<GroupRow>> groups();

    /// The loans of one group, or of all, by code. Purposes in words are opened.
    base::Result<std::vector<LoanRow>> loans(std::optional<domain::GroupId> group);

    base::Result<Counts> counts();

private:
    Connection& m_connection;
    FieldOpener m_opener;
};

}  // namespace sakhi::store
