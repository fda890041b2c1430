#include "store/Projector.h"
#include "wire/OpCodec.h"

namespace sakhi::store {

using base::Result;
using domain::ApplicationState;

Result<void> Projector::on(const OpMeta& meta, const wire::ApplicationMade& op) {
    const bool byMember = op.kind == domain::ApplicationKind::memberRequest;
    auto done = keepBlob(op.group, op.voice);
    if (done) {
        done = m_connection.run(
            "INSERT INTO application(application_id, kind, number, group_id, member_id, amount_paise, "
            "purpose, note, months, state, made_at, in_request_id, resolution_no, resolution_on, voice_hash) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, '', NULL, ?)",
            op.application, op.kind, op.number, op.group, op.member, op.amount, op.purpose, op.note,
            op.months, ApplicationState::pendingAdminReview, meta.at,
            op.voice ? std::optional(op.voice->hash) : std::nullopt);
    }
    int idx = 0;
    for (const domain::RequestShare& share : op.shares) {
        if (done) {
            done = m_connection.run(
                "INSERT INTO application_share(request_id, idx, application_id, member_id, amount_paise, "
                "purpose) "
                "VALUES(?, ?, ?, ?, ?, ?)",
                op.application, idx++, share.application, share.member, share.amount, share.purpose);
        }
        if (done) {
            done = m_connection.run("UPDATE application SET in_request_id = ? WHERE application_id = ?",
                                    op.application, share.application);
        }
    }
    if (!done) {
        return done;
    }
    // The op does not name the role: a member asks for herself, a request to the bank is made by the
    // representative.
    return addStep(op.application,
                   {ApplicationState::pendingAdminReview,
                    meta.at,
                    meta.actor,
                    byMember ? domain::Role::member : domain::Role::representative,
                    {},
                    {}},
                   {});
}

/// The same file may belong to two records.
Result<void> Projector::keepBlob(const domain::GroupId& group,
                                 const std::optional<domain::Attachment>& attachment) {
    if (!attachment) {
        return {};
    }
    return m_connection.run(
        "INSERT OR IGNORE INTO blob(hash, group_id, size, media, duration_ms) VALUES(?, ?, ?, ?, ?)",
        attachment->hash, group, attachment->size, attachment->media, attachment->durationMs);
}

Result<void> Projector::on(const OpMeta& meta, const wire::ApplicationMoved& op) {
    auto done =
        m_connection.run("UPDATE application SET state = ? WHERE application_id = ?", op.to, op.application);
    if (done && !op.resolutionNo.empty()) {
        done = m_connection.run(
            "UPDATE application SET resolution_no = ?, resolution_on = ? WHERE application_id = ?",
            op.resolutionNo, op.resolutionOn, op.application);
    }
    if (done) {
        done = addStep(op.application, {op.to, meta.at, meta.actor, op.byRole, op.reasonCode, {}}, op.reason);
    }
    if (done && op.to == ApplicationState::withdrawn) {
        // The members' requests inside it are free again.
        done = m_connection.run("UPDATE application SET in_request_id = NULL WHERE in_request_id = ?",
                                op.application);
    }
    const bool decision = op.from == ApplicationState::pendingManagerReview &&
                          (op.to == ApplicationState::approved || op.to == ApplicationState::rejected ||
                           op.to == ApplicationState::returned);
    return done && decision ? decide(op) : done;
}

Result<void> Projector::addStep(const domain::ApplicationId& application, const domain::ApplicationStep& step,
                                const domain::Sealed& reason) {
    return m_connection.run(
        "INSERT INTO application_step(application_id, step_no, state, at, actor_id, by_role, reason_code, "
        "reason) "
        "SELECT ?1, COUNT(*), ?2, ?3, ?4, ?5, ?6, ?7 FROM application_step WHERE application_id = ?1",
        application, step.state, step.at, step.by, step.byRole, step.reasonCode, reason);
}

Result<void> Projector::decide(const wire::ApplicationMoved& op) {
    auto done =
        m_connection.run("DELETE FROM application_decision_item WHERE application_id = ?", op.application);
    if (done) {
        done = m_connection.run(
            "INSERT OR REPLACE INTO application_decision(application_id, outcome, amount_paise, months, "
            "yearly_rate_bp, reason, recommendation, assessment_id) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            op.application, op.to, op.amount.value_or(base::Money()), op.months.value_or(0),
            op.yearlyRate.value_or(base::Rate()), op.reason, op.recommendation, op.assessment);
    }
    const auto addItems = [&](std::string_view kind, const std::vector<std::string>& items) {
        int idx = 0;
        for (const std::string& item : items) {
            if (done) {
                done = m_connection.run(
                    "INSERT INTO application_decision_item(application_id, kind, idx, item) VALUES(?, ?, ?, "
                    "?)",
                    op.application, kind, idx++, item);
            }
        }
    };
    addItems("reason_code", op.reasonCodes);
    addItems("condition", op.conditions);
    return done;
}

Result<void> Projector::on(const OpMeta& meta, const wire::AssessmentRecorded& op) {
    const Bytes body = wire::encodeBody(op);
    return m_connection.run(
        "INSERT INTO assessment(assessment_id, group_id, card, as_of_on, dev_seq, at, actor_id, body) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        op.assessment, op.group, op.card, op.asOf, meta.devSeq, meta.at, meta.actor, body);
}

}  // namespace sakhi::store
