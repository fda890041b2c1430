#pragma once

#include "wire/Ops.h"

#include <concepts>
#include <type_traits>

/// Each op's fields, described once for writing, reading and counting alike: the visitor is called with the
/// field's number (ascending, for ever) and the field. Types with `cells` stand in flat arrays, those with
/// `fields` in maps.
namespace sakhi::wire {

/// T or const T.
template <class Value, class T>
concept Of = std::same_as<std::remove_const_t<Value>, T>;

template <class V, Of<OpeningSaving> T>
void cells(V& v, T& saving) {
    v(saving.member);
    v(saving.savings);
}

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

template <class V, Of<domain::RequestShare> T>
void cells(V& v, T& share) {
    v(share.application);
    v(share.member);
    v(share.amount);
    v(share.purpose);
}

template <class V, Of<domain::Opening> T>
void fields(V& v, T& opening) {
    v(1, opening.asOf);
    v(2, opening.cash);
    v(3, opening.bank);
    v(4, opening.surplus);
    v(5, opening.derived);
}

template <class V, Of<domain::Contribution> T>
void fields(V& v, T& contribution) {
    v(1, contribution.feature);
    v(2, contribution.value);
    v(3, contribution.reference);
    v(4, contribution.points);
}

template <class V, Of<domain::Attachment> T>
void fields(V& v, T& attachment) {
    v(1, attachment.hash);
    v(2, attachment.size);
    v(3, attachment.media);
    v(4, attachment.durationMs);
}

template <class V, Of<GroupAdded> T>
void fields(V& v, T& op) {
    v(1, op.group);
    v(2, op.code);
    v(3, op.name);
    v(4, op.village);
    v(5, op.panchayat);
    v(6, op.block);
    v(7, op.district);
    v(8, op.state);
    v(9, op.formedOn);
    v(10, op.frequency);
    v(11, op.meetingDay);
    v(12, op.compulsorySaving);
    v(13, op.internalMonthlyRate);
    v(14, op.bankName);
    v(15, op.branchIfsc);
    v(16, op.accountNo);
    v(17, op.cclLimit);
}

template <class V, Of<OpeningRecorded> T>
void fields(V& v, T& op) {
    v(1, op.group);
    v(2, op.opening);
    v(3, op.savings);
}

template <class V, Of<MemberJoined> T>
void fields(V& v, T& op) {
    v(1, op.member);
    v(2, op.group);
    v(3, op.code);
    v(4, op.name);
    v(5, op.relationName);
    v(6, op.dateOfBirth);
    v(7, op.phone);
    v(8, op.monthlyHouseholdIncome);
    v(9, op.literacy);
    v(10, op.gender);
    v(11, op.joinedOn);
    v(12, op.leftOn);
    v(13, op.office);
    v(14, op.primaryOccupation);
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
}

template <class V, Of<LoanRepaid> T>
void fields(V& v, T& op) {
    v(1, op.loan);
    v(2, op.group);
    v(3, op.paidOn);
    v(4, op.principal);
    v(5, op.interest);
    v(6, op.mode);
}

template <class V, Of<ApplicationMade> T>
void fields(V& v, T& op) {
    v(1, op.application);
    v(2, op.kind);
    v(3, op.number);
    v(4, op.group);
    v(5, op.member);
    v(6, op.amount);
    v(7, op.purpose);
    v(8, op.note);
    v(9, op.months);
    v(10, op.shares);
    v(11, op.voice);
}

template <class V, Of<ApplicationMoved> T>
void fields(V& v, T& op) {
    v(1, op.application);
    v(2, op.group);
    v(3, op.from);
    v(4, op.to);
    v(5, op.byRole);
    v(6, op.reasonCode);
    v(7, op.reason);
    v(8, op.resolutionNo);
    v(9, op.resolutionOn);
    v(10, op.amount);
    v(11, op.months);
    v(12, op.yearlyRate);
    v(13, op.reasonCodes);
    v(14, op.conditions);
    v(15, op.recommendation);
    v(16, op.assessment);
}

template <class V, Of<AssessmentRecorded> T>
void fields(V& v, T& op) {
    v(1, op.assessment);
    v(2, op.group);
    v(3, op.card);
    v(4, op.asOf);
    v(5, op.score);
    v(6, op.probability);
    v(7, op.confidence);
    v(8, op.band);
    v(9, op.base);
    v(10, op.baseKind);
    v(11, op.contributions);
    v(12, op.rules);
    v(13, op.missing);
    v(14, op.model);
    v(15, op.recordsUntil);
    v(16, op.inputsHash);
}

template <class V, Of<UserAdded> T>
void fields(V& v, T& op) {
    v(1, op.user);
    v(2, op.login);
    v(3, op.name);
    v(4, op.role);
    v(5, op.confirmed);
    v(6, op.member);
    v(7, op.groups);
}

template <class V, Of<UserChanged> T>
void fields(V& v, T& op) {
    v(1, op.user);
    v(2, op.role);
    v(3, op.confirmed);
    v(4, op.disabled);
    v(5, op.groups);
}

}  // namespace sakhi::wire
