#pragma once

#include "wire/ApplicationOps.h"
#include "wire/FieldOf.h"

/// The fields of the operations of ApplicationOps.h, as OpFields.h tells.
namespace sakhi::wire {

template <class V, Of<domain::RequestShare> T>
void cells(V& v, T& share) {
    v(share.application);
    v(share.member);
    v(share.amount);
    v(share.purpose);
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

}  // namespace sakhi::wire
