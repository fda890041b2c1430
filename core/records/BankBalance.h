#pragma once

#include "records/Drafts.h"

namespace sakhi::records {

struct LeastBank {
    base::Money bank;
    /// The first day the bank account moves; the first meeting's where it does not move before.
    Day firstDay{kNoDay};
};

/// The least a bank account must hold at first so that no day ends below zero (formats/import.md,
/// "Opening"): deposits and bank loans come in, withdrawals and repayments to the bank go out; what a member
/// repays on an internal loan through the bank comes in. A day counts as a whole.
LeastBank leastOpeningBank(const Drafts& drafts, const GroupDraft& group);

}  // namespace sakhi::records
