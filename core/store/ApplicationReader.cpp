#include "store/ApplicationReader.h"

namespace sakhi::store {

using base::fail;
using base::Result;
using domain::Application;

namespace {

#define SAKHI_APPLICATION_ROWS                                                                             \
    "SELECT application_id, kind, number, application.group_id, member_id, amount_paise, purpose, note, "  \
    "months, state, made_at, in_request_id, resolution_no, resolution_on, hash, size, media, duration_ms " \
    "FROM application LEFT JOIN blob ON hash = voice_hash "
constexpr std::string_view kById = SAKHI_APPLICATION_ROWS "WHERE application_id = ?";
constexpr std::string_view kOfMember =
    SAKHI_APPLICATION_ROWS "WHERE member_id = ? ORDER BY made_at, application_id";
constexpr std::string_view kOfGroup =
    SAKHI_APPLICATION_ROWS "WHERE application.group_id = ? ORDER BY made_at, application_id";
constexpr std::string_view kByState =
    SAKHI_APPLICATION_ROWS "WHERE state = ? ORDER BY made_at, application_id";
constexpr std::string_view kAll = SAKHI_APPLICATION_ROWS "ORDER BY made_at, application_id";
#undef SAKHI_APPLICATION_ROWS

Application takeApplication(Statement& row, const FieldOpener& opener) {
    Application application;
    application.id = row.take<domain::ApplicationId>();
    application.kind = row.take<domain::ApplicationKind>();
    application.number = row.take<std::string>();
    application.group = row.take<domain::GroupId>();
    application.member = row.take<std::optional<domain::MemberId>>().value_or(domain::MemberId());
    application.amount = row.take<base::Money>();
    application.purpose = row.take<std::string>();
    application.note =
        opened(opener, fields::kApplicationNote, application.id.value, row.take<domain::Sealed>());
    application.months = row.take<int>();
    application.state = row.take<domain::ApplicationState>();
    application.madeAt = row.take<std::int64_t>();
    application.inRequest = row.take<std::optional<domain::ApplicationId>>();
    application.resolutionNo = row.take<std::string>();
    application.resolutionOn = row.take<std::optional<base::Date>>();
    if (const auto hash = row.take<std::optional<domain::BlobHash>>()) {
        application.voice = domain::Attachment{*hash, row.take<std::int64_t>(), row.take<domain::Media>(),
                                               row.take<std::int64_t>()};
    }
    return application;
}

bool matches(const Application& application, const ApplicationFilter& filter) {
    return (!filter.group || application.group == *filter.group) &&
           (!filter.member || application.member == *filter.member) &&
           (!filter.state || application.state == *filter.state) &&
           (!filter.kind || application.kind == *filter.kind);
}

}  // namespace

Result<Application> ApplicationReader::load(const domain::ApplicationId& id) {
    std::optional<Application> found;
    const auto read = m_connection.each(
        kById, [&](Statement& row) { found = takeApplication(row, m_opener); }, id);
    if (!read) {
        return fail(read.error());
    }
    if (!found) {
        return fail(base::ErrorCode::notFound, base::toText(id.value));
    }
    const auto completed = complete(*found);
    if (!completed) {
        return fail(completed.error());
    }
    return std::move(*found);
}

Result<std::vector<Application>> ApplicationReader::list(const ApplicationFilter& filter) {
    std::vector<Application> out;
    const auto take = [&](Statement& row) {
        Application application = takeApplication(row, m_opener);
        if (matches(application, filter)) {
            out.push_back(std::move(application));
        }
    };
    // By the index that narrows most; the rest is looked at row by row.
    const auto read = filter.member  ? m_connection.each(kOfMember, take, *filter.member)
                      : filter.group ? m_connection.each(kOfGroup, take, *filter.group)
                      : filter.state ? m_connection.each(kByState, take, *filter.state)
                                     : m_connection.each(kAll, take);
    if (!read) {
        return fail(read.error());
    }
    for (Application& application : out) {
        const auto completed = complete(application);
        if (!completed) {
            return fail(completed.error());
        }
    }
    return out;
}

Result<int> ApplicationReader::made(const domain::GroupId& group, domain::ApplicationKind kind) {
    const auto count = m_connection.first<int>(
        "SELECT COUNT(*) FROM application WHERE group_id = ? AND kind = ?", group, kind);
    if (!count) {
        return fail(count.error());
    }
    return count->value_or(0);
}

Result<void> ApplicationReader::complete(Application& application) {
    auto done = m_connection.each(
        "SELECT application_id, member_id, amount_paise, purpose FROM application_share WHERE request_id = ? "
        "ORDER BY idx",
        [&](Statement& row) {
            domain::RequestShare share;
            share.application = row.take<domain::ApplicationId>();
            share.member = row.take<domain::MemberId>();
            share.amount = row.take<base::Money>();
            share.purpose = row.take<std::string>();
            application.shares.push_back(std::move(share));
        },
        application.id);
    if (done) {
        done = readSteps(application);
    }
    return done ? readDecision(application) : done;
}

Result<void> ApplicationReader::readSteps(Application& application) {
    return m_connection.each(
        "SELECT state, at, actor_id, by_role, reason_code, reason FROM application_step WHERE application_id "
        "= ? "
        "ORDER BY step_no",
        [&](Statement& row) {
            domain::ApplicationStep step;
            step.state = row.take<domain::ApplicationState>();
            step.at = row.take<std::int64_t>();
            step.by = row.take<domain::UserId>();
            step.byRole = row.take<domain::Role>();
            step.reasonCode = row.take<std::string>();
            step.reason = opened(m_opener, fields::kApplicationReason, application.id.value,
                                 row.take<domain::Sealed>());
            application.steps.push_back(std::move(step));
        },
        application.id);
}

Result<void> ApplicationReader::readDecision(Application& application) {
    const auto read = m_connection.each(
        "SELECT outcome, amount_paise, months, yearly_rate_bp, reason, recommendation, assessment_id "
        "FROM application_decision WHERE application_id = ?",
        [&](Statement& row) {
            domain::Decision decision;
            decision.outcome = row.take<domain::ApplicationState>();
            decision.amount = row.take<base::Money>();
            decision.months = row.take<int>();
            decision.yearlyRate = row.take<base::Rate>();
            decision.reason = opened(m_opener, fields::kApplicationReason, application.id.value,
                                     row.take<domain::Sealed>());
            decision.recommendation = row.take<std::string>();
            decision.assessment =
                row.take<std::optional<domain::AssessmentId>>().value_or(domain::AssessmentId());
            application.decision = std::move(decision);
        },
        application.id);
    if (!read || !application.decision) {
        return read;
    }
    return m_connection.each(
        "SELECT kind, item FROM application_decision_item WHERE application_id = ? ORDER BY kind, idx",
        [&](Statement& row) {
            const bool condition = row.take<std::string>() == "condition";
            auto& items = condition ? application.decision->conditions : application.decision->reasonCodes;
            items.push_back(row.take<std::string>());
        },
        application.id);
}

}  // namespace sakhi::store
