#pragma once

#include "records/RecordFile.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sakhi::records {

/// What can be wrong with a folder of records; kFaultForms has a row for each.
enum class FaultCode {
    // the file
    fileUnreadable,
    fileTwice,
    headerMissing,
    columnMissing,
    columnTwice,
    unclosedQuote,
    fieldTooLong,
    recordTooLong,
    // the form of a row or cell
    fieldCount,
    strayQuote,
    uncleanText,
    valueMissing,
    codeTooLong,
    notMoney,
    moneyNegative,
    moneyTooLarge,
    notPositive,
    notDate,
    dateMixed,
    dateInFuture,
    notRate,
    rateOutOfRange,
    tenureOutOfRange,
    notInList,
    ifscForm,
    phoneForm,
    // keys and references
    codeTwice,
    openingTwice,
    meetingTwice,
    lineTwice,
    groupUnknown,
    memberUnknown,
    meetingUnknown,
    loanUnknown,
    memberOfOtherGroup,
    // what rows say to each other
    leftBeforeJoined,
    lineBeforeJoined,
    lineAfterLeft,
    firstDueTooEarly,
    repaymentBeforeDisbursal,
    openingAfterMeeting,
    loanNeedsMember,
    bankLoanOfMember,
    bankLoanInMeeting,
    internalRateDiffers,
    loanWithoutMeeting,
    meetingUnbalanced,
    openingCashDiffers,
    loansDisbursedDiffers,
    loansOfDayDiffer,
    repaymentDiffers,
    repaymentModeDiffers,
    repaymentWithoutLine,
    repaymentWithoutMeeting,
    lineWithoutRepayment,
    entriesAboveExpenses,
    principalAboveOutstanding,
    openingUnbalanced,
    // against what is stored
    differsFromStored,
    storedMeetingLacksLine,
    storedMeetingOpensDifferently,
    // warnings
    columnUnknown,
    codeLooksLikeName,
    codeLooksLikePhone,
};

/// A fault or warning at its place. Arguments are sums, line numbers, codes and column names, never a
/// person's data.
struct Fault {
    FaultCode code{FaultCode::fileUnreadable};
    RecordFile file{RecordFile::groups};
    /// The line it begins on, from 1; 0 where the whole file is meant.
    std::uint32_t line{0};
    /// The column's name; empty where the row or file is meant.
    std::string column;
    std::vector<std::string> args;

    bool operator==(const Fault&) const = default;
};

/// A fault's stable key and its English sentence, with %1 %2 for the arguments.
struct FaultForm {
    FaultCode code;
    std::string_view key;
    std::string_view text;
};

/// All forms, one a code.
std::span<const FaultForm> faultForms();

/// What is wrong, as a sentence: `text` (empty: the English one) with the arguments in their places.
std::string faultText(const Fault& fault, std::string_view text = {});

/// `file:line: column: what is wrong`, leaving out what is not known.
std::string faultLine(const Fault& fault);

}  // namespace sakhi::records
