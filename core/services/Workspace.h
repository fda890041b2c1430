#pragma once

#include "services/Attachments.h"
#include "services/AuthService.h"
#include "services/CommandBus.h"
#include "services/queries/ApplicationQuery.h"
#include "services/queries/HomeQuery.h"
#include "services/queries/MemberQuery.h"
#include "services/queries/RecordsQuery.h"
#include "services/queries/ScoreQuery.h"
#include "services/queries/SearchQuery.h"

#include <filesystem>
#include <memory>

namespace sakhi::services {

/// The services over one open store, built once by a program's main and passed on. Holds no state of its own.
class Workspace {
public:
    /// Opens a store. The clock and the entropy must outlive the workspace; errors are those of Store::open.
    static base::Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& file,
                                                         const base::Clock& clock, base::Entropy& entropy,
                                                         KdfMaker kdf = dearKdf());

    Workspace(std::unique_ptr<store::Store> store, const base::Clock& clock, base::Entropy& entropy,
              KdfMaker kdf);

    store::Store& store() { return *m_store; }
    const base::Clock& clock() const { return m_clock; }
    base::Entropy& entropy() { return m_entropy; }
    AuthService& auth() { return m_auth; }
    CommandBus& bus() { return m_bus; }
    RecordsQuery& records() { return m_records; }
    ScoreQuery& scores() { return m_scores; }
    HomeQuery& home() { return m_home; }
    ApplicationQuery& applications() { return m_applications; }
    MemberQuery& members() { return m_members; }
    Attachments& attachments() { return m_attachments; }
    SearchQuery& search() { return m_search; }

private:
    std::unique_ptr<store::Store> m_store;
    const base::Clock& m_clock;
    base::Entropy& m_entropy;
    AuthService m_auth;
    CommandBus m_bus;
    RecordsQuery m_records;
    ScoreQuery m_scores;
    HomeQuery m_home;
    ApplicationQuery m_applications;
    MemberQuery m_members;
    Attachments m_attachments;
    SearchQuery m_search;
};

}  // namespace sakhi::services
