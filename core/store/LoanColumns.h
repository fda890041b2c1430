#pragma once

#include "domain/Loan.h"
#include "store/PersonalFields.h"
#include "store/Statement.h"

namespace sakhi::store {

/// Takes a loan from the next 17 columns: loan_id, group_id, member_id, code, kind, purpose, purpose_note,
/// principal_paise, yearly_rate_bp, method, tenure_months, disbursed_on, first_due_on, fund, meeting_id,
/// resolution_no, application_id. The purpose is the
/// code, or the words of the note where it may be opened.
domain::Loan takeLoan(Statement& row, const FieldOpener& opener);

}  // namespace sakhi::store
