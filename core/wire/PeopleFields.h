#pragma once

#include "wire/FieldOf.h"
#include "wire/PeopleOps.h"

/// The fields of the operations of PeopleOps.h, as OpFields.h tells.
namespace sakhi::wire {

template <class V, Of<OpeningSaving> T>
void cells(V& v, T& saving) {
    v(saving.member);
    v(saving.savings);
}

template <class V, Of<domain::VisitCheck> T>
void cells(V& v, T& check) {
    v(check.key);
    v(check.answer);
}

template <class V, Of<OfficeHolder> T>
void cells(V& v, T& holder) {
    v(holder.member);
    v(holder.office);
}

template <class V, Of<domain::Opening> T>
void fields(V& v, T& opening) {
    v(1, opening.asOf);
    v(2, opening.cash);
    v(3, opening.bank);
    v(4, opening.surplus);
    v(5, opening.derived);
}

template <class V, Of<domain::GroupRules> T>
void fields(V& v, T& rules) {
    v(1, rules.quorumPercent);
    v(2, rules.fineLate);
    v(3, rules.fineAbsent);
    v(4, rules.fineUnpaidSaving);
}

template <class V, Of<KycDocument> T>
void fields(V& v, T& document) {
    v(1, document.kind);
    v(2, document.number);
    v(3, document.seenOn);
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

template <class V, Of<GroupChanged> T>
void fields(V& v, T& op) {
    v(1, op.group);
    v(2, op.name);
    v(3, op.accountNo);
    v(4, op.frequency);
    v(5, op.meetingDay);
    v(6, op.bankName);
    v(7, op.branchIfsc);
    v(8, op.compulsorySaving);
    v(9, op.cclLimit);
    v(10, op.internalMonthlyRate);
    v(11, op.rules);
}

template <class V, Of<MemberChanged> T>
void fields(V& v, T& op) {
    v(1, op.member);
    v(2, op.group);
    v(3, op.name);
    v(4, op.relationName);
    v(5, op.dateOfBirth);
    v(6, op.phone);
    v(7, op.monthlyHouseholdIncome);
    v(8, op.literacy);
    v(9, op.nominee);
    v(10, op.gender);
    v(11, op.primaryOccupation);
    v(12, op.documents);
    v(13, op.cleared);
    v(14, op.photo);
}

template <class V, Of<MemberLeft> T>
void fields(V& v, T& op) {
    v(1, op.member);
    v(2, op.group);
    v(3, op.leftOn);
    v(4, op.reason);
    v(5, op.settledIn);
    v(6, op.note);
}

template <class V, Of<OfficesAssigned> T>
void fields(V& v, T& op) {
    v(1, op.group);
    v(2, op.on);
    v(3, op.holders);
    v(4, op.resolutionNo);
}

template <class V, Of<VisitRecorded> T>
void fields(V& v, T& op) {
    v(1, op.visit);
    v(2, op.group);
    v(3, op.on);
    v(4, op.checks);
    v(5, op.met);
    v(6, op.note);
    v(7, op.photos);
    v(8, op.voice);
}

}  // namespace sakhi::wire
