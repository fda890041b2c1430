#include "records/Fault.h"

/// Marks a sentence for the translators; it is put into her language where it is shown (services::faultText).
#define QT_TRANSLATE_NOOP(context, text) text

namespace sakhi::records {

namespace {

using F = FaultCode;

constexpr std::array kFaultForms{
    FaultForm{F::fileUnreadable, "file_unreadable",
              QT_TRANSLATE_NOOP("ImportFault", "the file cannot be read to its end")},
    FaultForm{F::fileTwice, "file_twice",
              QT_TRANSLATE_NOOP("ImportFault", "the file stands here twice, plain and as .gz; keep one")},
    FaultForm{F::headerMissing, "header_missing",
              QT_TRANSLATE_NOOP("ImportFault", "the file is empty; its first row must name the columns")},
    FaultForm{F::columnMissing, "column_missing", QT_TRANSLATE_NOOP("ImportFault", "the column is missing")},
    FaultForm{F::columnTwice, "column_twice", QT_TRANSLATE_NOOP("ImportFault", "two columns have this name")},
    FaultForm{F::unclosedQuote, "unclosed_quote",
              QT_TRANSLATE_NOOP("ImportFault", "a quote is opened here and never closed")},
    FaultForm{F::fieldTooLong, "field_too_long",
              QT_TRANSLATE_NOOP("ImportFault", "a value of this row is too long to be right")},
    FaultForm{F::recordTooLong, "record_too_long",
              QT_TRANSLATE_NOOP("ImportFault", "the row is too long to be right")},
    FaultForm{F::fieldCount, "field_count",
              QT_TRANSLATE_NOOP("ImportFault", "the row has %1 values, the header names %2")},
    FaultForm{F::strayQuote, "stray_quote",
              QT_TRANSLATE_NOOP(
                  "ImportFault",
                  "a quote stands where none may; write the whole value in quotes and a quote in it twice")},
    FaultForm{F::uncleanText, "unclean_text",
              QT_TRANSLATE_NOOP("ImportFault", "the text is not clean UTF-8")},
    FaultForm{F::valueMissing, "value_missing", QT_TRANSLATE_NOOP("ImportFault", "the value is missing")},
    FaultForm{F::codeTooLong, "code_too_long",
              QT_TRANSLATE_NOOP("ImportFault", "the code is longer than %1 characters")},
    FaultForm{F::notMoney, "not_money",
              QT_TRANSLATE_NOOP("ImportFault", "this is not an amount in rupees with at most two decimals")},
    FaultForm{F::moneyNegative, "money_negative",
              QT_TRANSLATE_NOOP("ImportFault", "the amount is below zero")},
    FaultForm{F::moneyTooLarge, "money_too_large",
              QT_TRANSLATE_NOOP("ImportFault", "the amount is larger than any group's")},
    FaultForm{F::notPositive, "not_positive",
              QT_TRANSLATE_NOOP("ImportFault", "the amount must be above zero")},
    FaultForm{F::notDate, "not_date",
              QT_TRANSLATE_NOOP("ImportFault",
                                "this is not a day written as YYYY-MM-DD, DD-MM-YYYY or DD/MM/YYYY")},
    FaultForm{F::dateMixed, "date_mixed",
              QT_TRANSLATE_NOOP("ImportFault", "the day is written as %1, the other days of the file as %2")},
    FaultForm{F::dateInFuture, "date_in_future",
              QT_TRANSLATE_NOOP("ImportFault", "the day lies in the future")},
    FaultForm{F::notRate, "not_rate",
              QT_TRANSLATE_NOOP("ImportFault", "this is not a percentage with at most two decimals")},
    FaultForm{F::rateOutOfRange, "rate_out_of_range",
              QT_TRANSLATE_NOOP("ImportFault", "the rate must lie between 0 and 60 % a year")},
    FaultForm{F::tenureOutOfRange, "tenure_out_of_range",
              QT_TRANSLATE_NOOP("ImportFault", "the tenure must be 1 to 120 whole months")},
    FaultForm{F::notInList, "not_in_list", QT_TRANSLATE_NOOP("ImportFault", "the value must be one of: %1")},
    FaultForm{
        F::ifscForm, "ifsc_form",
        QT_TRANSLATE_NOOP("ImportFault",
                          "an IFSC has four capital letters, a zero and six capital letters or digits")},
    FaultForm{F::phoneForm, "phone_form",
              QT_TRANSLATE_NOOP("ImportFault", "a phone number has ten digits and begins with 6 to 9")},
    FaultForm{F::codeTwice, "code_twice",
              QT_TRANSLATE_NOOP("ImportFault", "the code stands on line %1 already")},
    FaultForm{F::openingTwice, "opening_twice",
              QT_TRANSLATE_NOOP("ImportFault", "the opening figures of this code stand on line %1 already")},
    FaultForm{F::meetingTwice, "meeting_twice",
              QT_TRANSLATE_NOOP("ImportFault", "the group's meeting of this day stands on line %1 already")},
    FaultForm{
        F::lineTwice, "line_twice",
        QT_TRANSLATE_NOOP("ImportFault", "the member's line of this meeting stands on line %1 already")},
    FaultForm{F::groupUnknown, "group_unknown",
              QT_TRANSLATE_NOOP("ImportFault", "there is no group with this code")},
    FaultForm{F::memberUnknown, "member_unknown",
              QT_TRANSLATE_NOOP("ImportFault", "there is no member with this code")},
    FaultForm{F::meetingUnknown, "meeting_unknown",
              QT_TRANSLATE_NOOP("ImportFault", "the group has no meeting on this day")},
    FaultForm{F::loanUnknown, "loan_unknown",
              QT_TRANSLATE_NOOP("ImportFault", "there is no loan with this code")},
    FaultForm{F::memberOfOtherGroup, "member_of_other_group",
              QT_TRANSLATE_NOOP("ImportFault", "the member belongs to another group")},
    FaultForm{F::leftBeforeJoined, "left_before_joined",
              QT_TRANSLATE_NOOP("ImportFault", "she must have left after the day she joined")},
    FaultForm{F::lineBeforeJoined, "line_before_joined",
              QT_TRANSLATE_NOOP("ImportFault", "the member joined only on %1")},
    FaultForm{F::lineAfterLeft, "line_after_left", QT_TRANSLATE_NOOP("ImportFault", "the member left on %1")},
    FaultForm{
        F::firstDueTooEarly, "first_due_too_early",
        QT_TRANSLATE_NOOP("ImportFault", "the first instalment must fall due after the loan was disbursed")},
    FaultForm{F::repaymentBeforeDisbursal, "repayment_before_disbursal",
              QT_TRANSLATE_NOOP("ImportFault", "the loan was disbursed only on %1")},
    FaultForm{F::openingAfterMeeting, "opening_after_meeting",
              QT_TRANSLATE_NOOP("ImportFault",
                                "the opening figures must be of a day before the first meeting, %1")},
    FaultForm{F::loanNeedsMember, "loan_needs_member",
              QT_TRANSLATE_NOOP("ImportFault", "an internal loan needs the member it was given to")},
    FaultForm{F::bankLoanOfMember, "bank_loan_of_member",
              QT_TRANSLATE_NOOP("ImportFault", "a bank loan is given to the whole group, without a member")},
    FaultForm{F::bankLoanInMeeting, "bank_loan_in_meeting",
              QT_TRANSLATE_NOOP("ImportFault", "a bank loan is not repaid into the cash box of a meeting")},
    FaultForm{
        F::internalRateDiffers, "internal_rate_differs",
        QT_TRANSLATE_NOOP("ImportFault", "an internal loan bears 12 times the group's monthly rate: %1 %")},
    FaultForm{
        F::loanWithoutMeeting, "loan_without_meeting",
        QT_TRANSLATE_NOOP("ImportFault",
                          "an internal loan is handed out in a meeting, and the group has none on this day")},
    FaultForm{
        F::meetingUnbalanced, "meeting_unbalanced",
        QT_TRANSLATE_NOOP("ImportFault",
                          "the meeting does not balance: the closing cash follows as %1, but %2 is written")},
    FaultForm{F::openingCashDiffers, "opening_cash_differs",
              QT_TRANSLATE_NOOP("ImportFault", "the cash before this meeting was %1, but %2 is written")},
    FaultForm{
        F::loansDisbursedDiffers, "loans_disbursed_differs",
        QT_TRANSLATE_NOOP("ImportFault", "the internal loans of this day add up to %1, but %2 is written")},
    FaultForm{
        F::loansOfDayDiffer, "loans_of_day_differ",
        QT_TRANSLATE_NOOP(
            "ImportFault",
            "the internal loans of this day add up to %1, but the meeting (meetings.csv line %3) says %2")},
    FaultForm{
        F::repaymentDiffers, "repayment_differs",
        QT_TRANSLATE_NOOP(
            "ImportFault",
            "the repayments of this member in this meeting add up to %1, but her line (meeting_lines.csv "
            "line %3) says %2")},
    FaultForm{F::repaymentModeDiffers, "repayment_mode_differs",
              QT_TRANSLATE_NOOP("ImportFault",
                                "the member's line (meeting_lines.csv line %1) holds this payment, so its "
                                "mode must be meeting_cash")},
    FaultForm{F::repaymentWithoutLine, "repayment_without_line",
              QT_TRANSLATE_NOOP("ImportFault", "the member has no line in the meeting of this day")},
    FaultForm{F::repaymentWithoutMeeting, "repayment_without_meeting",
              QT_TRANSLATE_NOOP("ImportFault", "the group has no meeting on this day")},
    FaultForm{
        F::lineWithoutRepayment, "line_without_repayment",
        QT_TRANSLATE_NOOP("ImportFault",
                          "repayments.csv holds %1 for this member in this meeting, but %2 is written")},
    FaultForm{F::entriesAboveExpenses, "entries_above_expenses",
              QT_TRANSLATE_NOOP(
                  "ImportFault",
                  "the expenses paid from the box add up to %1, but the meeting (meetings.csv) says %2")},
    FaultForm{F::principalAboveOutstanding, "principal_above_outstanding",
              QT_TRANSLATE_NOOP("ImportFault", "more is repaid than was outstanding: %1")},
    FaultForm{F::openingUnbalanced, "opening_unbalanced",
              QT_TRANSLATE_NOOP("ImportFault",
                                "cash and bank are %1, but the members' savings and the surplus are %2")},
    FaultForm{F::differsFromStored, "differs_from_stored",
              QT_TRANSLATE_NOOP("ImportFault", "the store holds this row with another value here")},
    FaultForm{F::storedMeetingLacksLine, "stored_meeting_lacks_line",
              QT_TRANSLATE_NOOP("ImportFault", "the stored meeting has no line of this member")},
    FaultForm{F::storedMeetingOpensDifferently, "stored_meeting_opens_differently",
              QT_TRANSLATE_NOOP("ImportFault",
                                "the next meeting, which is stored, opens with %1, but %2 is written")},
    FaultForm{F::columnUnknown, "column_unknown",
              QT_TRANSLATE_NOOP("ImportFault", "the column is not known and is passed over")},
    FaultForm{
        F::codeLooksLikeName, "code_looks_like_name",
        QT_TRANSLATE_NOOP("ImportFault", "the code looks like a person's name; codes are not kept secret")},
    FaultForm{
        F::codeLooksLikePhone, "code_looks_like_phone",
        QT_TRANSLATE_NOOP("ImportFault", "the code looks like a phone number; codes are not kept secret")},
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

std::string faultText(const Fault& fault, std::string_view text) {
    if (text.empty()) {
        text = kFaultForms[static_cast<std::size_t>(fault.code)].text;
    }
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
