#include "records/Fault.h"

namespace sakhi::records {

namespace {

using F = FaultCode;

constexpr std::array kFaultForms{
    FaultForm{F::fileUnreadable, "file_unreadable", "the file cannot be read to its end"},
    FaultForm{F::fileTwice, "file_twice", "the file stands here twice, plain and as .gz; keep one"},
    FaultForm{F::headerMissing, "header_missing", "the file is empty; its first row must name the columns"},
    FaultForm{F::columnMissing, "column_missing", "the column is missing"},
    FaultForm{F::columnTwice, "column_twice", "two columns have this name"},
    FaultForm{F::unclosedQuote, "unclosed_quote", "a quote is opened here and never closed"},
    FaultForm{F::fieldTooLong, "field_too_long", "a value of this row is too long to be right"},
    FaultForm{F::recordTooLong, "record_too_long", "the row is too long to be right"},
    FaultForm{F::fieldCount, "field_count", "the row has %1 values, the header names %2"},
    FaultForm{F::strayQuote, "stray_quote",
              "a quote stands where none may; write the whole value in quotes and a quote in it twice"},
    FaultForm{F::uncleanText, "unclean_text", "the text is not clean UTF-8"},
    FaultForm{F::valueMissing, "value_missing", "the value is missing"},
    FaultForm{F::codeTooLong, "code_too_long", "the code is longer than %1 characters"},
    FaultForm{F::notMoney, "not_money", "this is not an amount in rupees with at most two decimals"},
    FaultForm{F::moneyNegative, "money_negative", "the amount is below zero"},
    FaultForm{F::moneyTooLarge, "money_too_large", "the amount is larger than any group's"},
    FaultForm{F::notPositive, "not_positive", "the amount must be above zero"},
    FaultForm{F::notDate, "not_date", "this is not a day written as YYYY-MM-DD, DD-MM-YYYY or DD/MM/YYYY"},
    FaultForm{F::dateMixed, "date_mixed", "the day is written as %1, the other days of the file as %2"},
    FaultForm{F::dateInFuture, "date_in_future", "the day lies in the future"},
    FaultForm{F::notRate, "not_rate", "this is not a percentage with at most two decimals"},
    FaultForm{F::rateOutOfRange, "rate_out_of_range", "the rate must lie between 0 and 60 % a year"},
    FaultForm{F::tenureOutOfRange, "tenure_out_of_range", "the tenure must be 1 to 120 whole months"},
    FaultForm{F::notInList, "not_in_list", "the value must be one of: %1"},
    FaultForm{F::ifscForm, "ifsc_form",
              "an IFSC has four capital letters, a zero and six capital letters or digits"},
    FaultForm{F::phoneForm, "phone_form", "a phone number has ten digits and begins with 6 to 9"},
    FaultForm{F::codeTwice, "code_twice", "the code stands on line %1 already"},
    FaultForm{F::openingTwice, "opening_twice", "the opening figures of this code stand on line %1 already"},
    FaultForm{F::meetingTwice, "meeting_twice", "the group's meeting of this day stands on line %1 already"},
    FaultForm{F::lineTwice, "line_twice", "the member's line of this meeting stands on line %1 already"},
    FaultForm{F::groupUnknown, "group_unknown", "there is no group with this code"},
    FaultForm{F::memberUnknown, "member_unknown", "there is no member with this code"},
    FaultForm{F::meetingUnknown, "meeting_unknown", "the group has no meeting on this day"},
    FaultForm{F::loanUnknown, "loan_unknown", "there is no loan with this code"},
    FaultForm{F::memberOfOtherGroup, "member_of_other_group", "the member belongs to another group"},
    FaultForm{F::leftBeforeJoined, "left_before_joined", "she must have left after the day she joined"},
    FaultForm{F::lineBeforeJoined, "line_before_joined", "the member joined only on %1"},
    FaultForm{F::lineAfterLeft, "line_after_left", "the member left on %1"},
    FaultForm{F::firstDueTooEarly, "first_due_too_early",
              "the first instalment must fall due after the loan was disbursed"},
    FaultForm{F::repaymentBeforeDisbursal, "repayment_before_disbursal", "the loan was disbursed only on %1"},
    FaultForm{F::openingAfterMeeting, "opening_after_meeting",
              "the opening figures must be of a day before the first meeting, %1"},
    FaultForm{F::loanNeedsMember, "loan_needs_member", "an internal loan needs the member it was given to"},
    FaultForm{F::bankLoanOfMember, "bank_loan_of_member",
              "a bank loan is given to the whole group, without a member"},
    FaultForm{F::bankLoanInMeeting, "bank_loan_in_meeting",
              "a bank loan is not repaid into the cash box of a meeting"},
    FaultForm{F::internalRateDiffers, "internal_rate_differs",
              "an internal loan bears 12 times the group's monthly rate: %1 %"},
    FaultForm{F::loanWithoutMeeting, "loan_without_meeting",
              "an internal loan is handed out in a meeting, and the group has none on this day"},
    FaultForm{F::meetingUnbalanced, "meeting_unbalanced",
              "the meeting does not balance: the closing cash follows as %1, but %2 is written"},
    FaultForm{F::openingCashDiffers, "opening_cash_differs",
              "the cash before this meeting was %1, but %2 is written"},
    FaultForm{F::loansDisbursedDiffers, "loans_disbursed_differs",
              "the internal loans of this day add up to %1, but %2 is written"},
    FaultForm{F::loansOfDayDiffer, "loans_of_day_differ",
              "the internal loans of this day add up to %1, but the meeting (meetings.csv line %3) says %2"},
    FaultForm{F::repaymentDiffers, "repayment_differs",
              "the repayments of this member in this meeting add up to %1, but her line (meeting_lines.csv "
              "line %3) says %2"},
    FaultForm{
        F::repaymentModeDiffers, "repayment_mode_differs",
        "the member's line (meeting_lines.csv line %1) holds this payment, so its mode must be meeting_cash"},
    FaultForm{F::repaymentWithoutLine, "repayment_without_line",
              "the member has no line in the meeting of this day"},
    FaultForm{F::repaymentWithoutMeeting, "repayment_without_meeting",
              "the group has no meeting on this day"},
    FaultForm{F::lineWithoutRepayment, "line_without_repayment",
              "repayments.csv holds %1 for this member in this meeting, but %2 is written"},
    FaultForm{F::entriesAboveExpenses, "entries_above_expenses",
              "the expenses paid from the box add up to %1, but the meeting (meetings.csv) says %2"},
    FaultForm{F::principalAboveOutstanding, "principal_above_outstanding",
              "more is repaid than was outstanding: %1"},
    FaultForm{F::openingUnbalanced, "opening_unbalanced",
              "cash and bank are %1, but the members' savings and the surplus are %2"},
    FaultForm{F::differsFromStored, "differs_from_stored",
              "the store holds this row with another value here"},
    FaultForm{F::storedMeetingLacksLine, "stored_meeting_lacks_line",
              "the stored meeting has no line of this member"},
    FaultForm{F::storedMeetingOpensDifferently, "stored_meeting_opens_differently",
              "the next meeting, which is stored, opens with %1, but %2 is written"},
    FaultForm{F::columnUnknown, "column_unknown", "the column is not known and is passed over"},
    FaultForm{F::codeLooksLikeName, "code_looks_like_name",
              "the code looks like a person's name; codes are not kept secret"},
    FaultForm{F::codeLooksLikePhone, "code_looks_like_phone",
              "the code looks like a phone number; codes are not kept secret"},
};

constexpr bool oneRowACode() {
    for (std::size_t i = 0; i < kFaultForms.size(); ++i) {
        if (static_cast<std::size_t>(kFaultForms[i].code) != i) {
            return false;
        }
    }
    return kFaultForms.size() == static_cast<std::size_t>(F::codeLooksLikePhone) + 1;
}
static_assert(oneRowACode(), "kFaultForms has one row a code, in the order of FaultCode");

}  // namespace

std::span<const FaultForm> faultForms() {
    return kFaultForms;
}

std::string faultText(const Fault& fault) {
    const std::string_view text = kFaultForms[static_cast<std::size_t>(fault.code)].text;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool place = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (!place) {
            out += text[i];
            continue;
        }
        const auto n = static_cast<std::size_t>(text[++i] - '1');
        out += n < fault.args.size() ? fault.args[n] : std::string();
    }
    return out;
}

std::string faultLine(const Fault& fault) {
    std::string out(nameOf(fault.file));
    if (fault.line > 0) {
        out += ':' + std::to_string(fault.line);
    }
    out += ": ";
    if (!fault.column.empty()) {
        out += fault.column + ": ";
    }
    return out + faultText(fault);
}

}  // namespace sakhi::records
