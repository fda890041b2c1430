#pragma once

#include "domain/Assessment.h"
#include "store/Connection.h"

#include <optional>
#include <vector>

namespace sakhi::store {

/// An assessment with when it was recorded and by whom (nil: the program itself).
struct RecordedAssessment {
    domain::Assessment assessment;
    base::InstantMs at{0};
    domain::UserId by;
};

/// Reads the score log.
class AssessmentReader {
public:
    explicit AssessmentReader(Connection& connection) : m_connection(connection) {}

    /// notFound where there is none.
    base::Result<RecordedAssessment> load(const domain::AssessmentId& assessment);

    /// All of a group by one card, by day and then in order of recording.
    base::Result<std::vector<RecordedAssessment>> history(const domain::GroupId& group,
                                                          std::string_view card);

    /// The newest of a group by one card; none where there is none.
    base::Result<std::optional<RecordedAssessment>> latest(const domain::GroupId& group,
                                                           std::string_view card);

    /// The newest of every group by one card, by group id.
    base::Result<std::vector<RecordedAssessment>> latestOfAll(std::string_view card);

private:
    Connection& m_connection;
};

}  // namespace sakhi::store
