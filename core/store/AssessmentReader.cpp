#include "store/AssessmentReader.h"

#include "wire/OpCodec.h"

namespace sakhi::store {

using base::fail;
using base::Result;

namespace {

domain::Assessment assessmentOf(wire::AssessmentRecorded&& op) {
    return {op.assessment,
            std::move(op.card),
            op.group,
            op.asOf,
            op.score,
            std::move(op.band),
            op.probability,
            op.confidence,
            op.base,
            std::move(op.baseKind),
            std::move(op.contributions),
            std::move(op.rules),
            std::move(op.missing),
            std::move(op.model),
            op.recordsUntil,
            std::move(op.inputsHash)};
}

template <class... Values>
Result<std::vector<RecordedAssessment>> readAll(Connection& connection, std::string_view sql,
                                                const Values&... values) {
    std::vector<RecordedAssessment> out;
    Result<void> decoded;
    const auto read = connection.eachWhile(
        sql,
        [&](Statement& row) {
            RecordedAssessment recorded;
            recorded.at = row.take<std::int64_t>();
            recorded.by = row.take<domain::UserId>();
            auto op = wire::decodeBody(wire::typeOf(wire::AssessmentRecorded()), row.take<Bytes>());
            auto* body = op ? std::get_if<wire::AssessmentRecorded>(&*op) : nullptr;
            if (body == nullptr) {
                decoded = fail(base::ErrorCode::storeDamaged, "assessment");
                return false;
            }
            recorded.assessment = assessmentOf(std::move(*body));
            out.push_back(std::move(recorded));
            return true;
        },
        values...);
    if (!read || !decoded) {
        return fail(read ? decoded.error() : read.error());
    }
    return out;
}

}  // namespace

Result<RecordedAssessment> AssessmentReader::load(const domain::AssessmentId& assessment) {
    auto found = readAll(m_connection, "SELECT at, actor_id, body FROM assessment WHERE assessment_id = ?",
                         assessment);
    if (!found) {
        return fail(found.error());
    }
    if (found->empty()) {
        return fail(base::ErrorCode::notFound, base::toText(assessment.value));
    }
    return std::move(found->front());
}

Result<std::vector<RecordedAssessment>> AssessmentReader::history(const domain::GroupId& group,
                                                                  std::string_view card) {
    return readAll(m_connection,
                   "SELECT at, actor_id, body FROM assessment WHERE card = ? AND group_id = ? "
                   "ORDER BY as_of_on, dev_seq",
                   card, group);
}

Result<std::optional<RecordedAssessment>> AssessmentReader::latest(const domain::GroupId& group,
                                                                   std::string_view card) {
    auto found = readAll(m_connection,
                         "SELECT at, actor_id, body FROM assessment WHERE card = ? AND group_id = ? "
                         "ORDER BY as_of_on DESC, dev_seq DESC LIMIT 1",
                         card, group);
    if (!found) {
        return fail(found.error());
    }
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<RecordedAssessment>> AssessmentReader::latestOfAll(std::string_view card) {
    return readAll(
        m_connection,
        "SELECT at, actor_id, body FROM assessment a WHERE card = ?1 AND NOT EXISTS (SELECT 1 FROM "
        "assessment b WHERE b.card = ?1 AND b.group_id = a.group_id AND "
        "(b.as_of_on, b.dev_seq) > (a.as_of_on, a.dev_seq)) ORDER BY group_id",
        card);
}

}  // namespace sakhi::store
