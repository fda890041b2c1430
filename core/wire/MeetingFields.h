#pragma once

#include "wire/FieldOf.h"
#include "wire/MeetingOps.h"

/// The fields of the operations of MeetingOps.h, as OpFields.h tells.
namespace sakhi::wire {

template <class V, Of<domain::MeetingLine> T>
void cells(V& v, T& line) {
    v(line.member);
    v(line.attendance);
    v(line.savings);
    v(line.voluntarySavings);
    v(line.fine);
}

template <class V, Of<MeetingRepayment> T>
void cells(V& v, T& repayment) {
    v(repayment.loan);
    v(repayment.principal);
    v(repayment.interest);
}

template <class V, Of<domain::SavingsWithdrawal> T>
void cells(V& v, T& withdrawal) {
    v(withdrawal.member);
    v(withdrawal.compulsory);
    v(withdrawal.voluntary);
}

template <class V, Of<domain::BroughtPayment> T>
void cells(V& v, T& brought) {
    v(brought.member);
    v(brought.by);
}

template <class V, Of<domain::FineWaiver> T>
void cells(V& v, T& waiver) {
    v(waiver.member);
    v(waiver.amount);
}

template <class V, Of<domain::NoteCount> T>
void cells(V& v, T& count) {
    v(count.note);
    v(count.amount);
}

template <class V, Of<domain::CorrectedEntry> T>
void cells(V& v, T& entry) {
    v(entry.head);
    v(entry.subject);
    v(entry.item);
    v(entry.was);
    v(entry.now);
}

template <class V, Of<domain::CashCount> T>
void fields(V& v, T& count) {
    v(1, count.total);
    v(2, count.notes);
}

template <class V, Of<OtherItem> T>
void fields(V& v, T& item) {
    v(1, item.head);
    v(2, item.amount);
    v(3, item.atBank);
    v(4, item.member);
    v(5, item.note);
}

template <class V, Of<Resolution> T>
void fields(V& v, T& resolution) {
    v(1, resolution.number);
    v(2, resolution.text);
    v(3, resolution.proposedBy);
    v(4, resolution.secondedBy);
}

template <class V, Of<MeetingClosed> T>
void fields(V& v, T& op) {
    v(1, op.meeting);
    v(2, op.group);
    v(3, op.heldOn);
    v(4, op.place);
    v(5, op.resolution);
    v(6, op.openingCash);
    v(7, op.bankWithdrawn);
    v(8, op.bankDeposited);
    v(9, op.loansDisbursed);
    v(10, op.expenses);
    v(11, op.closingCash);
    v(12, op.origin);
    v(13, op.closedOn);
    v(14, op.lines);
    v(15, op.repayments);
    v(16, op.kind);
    v(17, op.chair);
    v(18, op.withdrawals);
    v(19, op.brought);
    v(20, op.waivers);
    v(21, op.others);
    v(22, op.counted);
    v(23, op.difference);
    v(24, op.differenceReason);
    v(25, op.resolutions);
    v(26, op.nextOn);
    v(27, op.reason);
}

template <class V, Of<LoanDisbursed> T>
void fields(V& v, T& op) {
    v(1, op.loan);
    v(2, op.group);
    v(3, op.member);
    v(4, op.code);
    v(5, op.kind);
    v(6, op.purpose);
    v(7, op.purposeNote);
    v(8, op.principal);
    v(9, op.yearlyRate);
    v(10, op.method);
    v(11, op.tenureMonths);
    v(12, op.disbursedOn);
    v(13, op.firstDueOn);
    v(14, op.fund);
    v(15, op.meeting);
    v(16, op.resolutionNo);
    v(17, op.application);
}

template <class V, Of<LoanRepaid> T>
void fields(V& v, T& op) {
    v(1, op.loan);
    v(2, op.group);
    v(3, op.paidOn);
    v(4, op.principal);
    v(5, op.interest);
    v(6, op.mode);
    v(7, op.recordedIn);
}

template <class V, Of<MeetingReopened> T>
void fields(V& v, T& op) {
    v(1, op.meeting);
    v(2, op.group);
    v(3, op.reason);
}

template <class V, Of<EntriesCorrected> T>
void fields(V& v, T& op) {
    v(1, op.correction);
    v(2, op.group);
    v(3, op.on);
    v(4, op.meeting);
    v(5, op.entries);
    v(6, op.reason);
}

}  // namespace sakhi::wire
