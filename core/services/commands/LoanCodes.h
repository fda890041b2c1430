#pragma once

#include "domain/GroupRecords.h"
#include "services/commands/Plan.h"
#include "store/Codes.h"

#include <string>

namespace sakhi::services {

/// Gives the loans of one act codes that no loan has: the group's code, L and the next number.
class LoanCodes {
public:
    LoanCodes(const PlanContext& context, const domain::GroupRecords& records)
        : m_codes(context.reader), m_prefix(records.group.code + "-L"), m_next(records.loans.size()) {}

    base::Result<std::string> next() {
        for (;;) {
            std::string code = m_prefix + std::to_string(++m_next);
            const auto taken = m_codes.loan(code);
            if (!taken) {
                return base::fail(taken.error());
            }
            if (!*taken) {
                return code;
            }
        }
    }

    /// The code as it was given, where no loan has it; a new one where none was.
    base::Result<std::string> orNext(const std::string& given) {
        if (given.empty()) {
            return next();
        }
        const auto taken = m_codes.loan(given);
        return !taken   ? base::Result<std::string>(base::fail(taken.error()))
               : *taken ? base::Result<std::string>(base::fail(base::ErrorCode::alreadyExists, given))
                        : given;
    }

private:
    store::Codes m_codes;
    std::string m_prefix;
    std::size_t m_next;
};

}  // namespace sakhi::services
