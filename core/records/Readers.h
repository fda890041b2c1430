#pragma once

#include "base/Progress.h"
#include "records/Drafts.h"
#include "records/TableReader.h"

/// One reader a file: each row becomes a draft, references are resolved to what was read before, and what is
/// wrong with a row alone is reported.
namespace sakhi::records {

void readGroups(TableReader& table, Drafts& drafts);
void readMembers(TableReader& table, Drafts& drafts);
void readOpening(TableReader& table, Drafts& drafts);
void readOpeningMembers(TableReader& table, Drafts& drafts);
void readMeetings(TableReader& table, Drafts& drafts);
void readMeetingLines(TableReader& table, Drafts& drafts);
void readLoans(TableReader& table, Drafts& drafts);
void readRepayments(TableReader& table, Drafts& drafts);
void readOtherEntries(TableReader& table, Drafts& drafts);

/// The place of the group a cell names, reporting where there is none; kNone where the cell cannot be read.
std::uint32_t namedGroup(TableReader& table, std::size_t column, Drafts& drafts);

/// Warns where a code looks like a name or a phone number: codes are not sealed.
void warnOfPersonalCode(TableReader& table, std::size_t column, std::string_view code);

/// Takes over an amount, or notes that one is not known.
inline void take(const std::optional<base::Money>& amount, base::Money& out, bool& known) {
    out = amount.value_or(base::Money());
    known = known && amount.has_value();
}

}  // namespace sakhi::records
