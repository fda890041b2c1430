#pragma once

#include "services/norms/NormBook.h"
#include "services/queries/ApplicationRows.h"
#include "services/queries/ScoreQuery.h"
#include "services/views/ApplicationView.h"

namespace sakhi::services {

/// Reads applications: a group's board, one in full, the manager's queue and the appraisal.
class ApplicationQuery {
public:
    ApplicationQuery(store::Store& store, RecordsQuery& records, ScoreQuery& scores, const NormBook& norms);

    /// All applications of a group, newest first; a member sees her own alone.
    base::Result<std::vector<ApplicationRow>> ofGroup(const Session& session, const domain::GroupId& group);

    /// One application with its shares, steps, checks and what she may do with it.
    base::Result<ApplicationDetail> detail(const Session& session, const domain::ApplicationId& id,
                                           base::Date today);

    /// The requests that wait for a manager, oldest first.
    base::Result<std::vector<QueueRow>> queue(const Session& session, base::Date today);

    /// How many requests wait for a manager.
    base::Result<std::size_t> waiting();

    /// Everything the appraisal of a request to the bank shows.
    base::Result<AppraisalView> appraisal(const Session& session, const domain::ApplicationId& request,
                                          base::Date today);

private:
    /// An application with the books of its group, after the right to read it was checked.
    struct Opened {
        domain::Application application;
        std::shared_ptr<const GroupBooks> books;
    };
    base::Result<Opened> open(const Session& session, const domain::ApplicationId& id);
    base::Result<ApplicationDetail> detailOf(const Session& session, const Opened& opened, base::Date today);
    base::Result<void> fillSteps(const Session& session, const domain::Application& application,
                                 ApplicationDetail& detail);
    base::Result<void> fillVoices(const domain::Application& application, ApplicationDetail& detail);

    store::Store& m_store;
    RecordsQuery& m_records;
    ScoreQuery& m_scores;
    const NormBook& m_norms;
};

/// The yearly rate a request is appraised at when nothing was decided: the bank's own for this group's last
/// loan, else 12 %.
base::Rate proposedRate(const GroupBooks& books);

/// What a member has with the group and owes, with her share of a request.
ShareView shareOf(const GroupBooks& books, const domain::RequestShare& share, base::Rate rate, int months,
                  base::Date today);

}  // namespace sakhi::services
