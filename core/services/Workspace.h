#pragma once

#include "services/Attachments.h"
#include "services/AuthService.h"
#include "services/CommandBus.h"
#include "services/DraftService.h"
#include "services/norms/NormBook.h"
#include "services/queries/ApplicationQuery.h"
#include "services/queries/HomeQuery.h"
#include "services/queries/MemberQuery.h"
#include "services/queries/OfficerQuery.h"
#include "services/queries/OwnQuery.h"
#include "services/queries/MeetingQuery.h"
#include "services/queries/RecordsQuery.h"
#include "services/queries/ScoreQuery.h"
#include "services/queries/SearchQuery.h"

#include <filesystem>
#include <memory>

namespace sakhi::services {

/// The services over one open store, built once by a program's main and passed on. Holds no state of its own.
class Workspace {
public:
    /// Opens a store. The clock and the entropy must outlive the workspace; errors are those of Store::open,
    /// NormBook::read and readCard.
    static base::Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& file,
                                                         const base::Clock& clock, base::Entropy& entropy,
                                                         KdfMaker kdf = dearKdf());

    /// The same over a store that is open already.
    static base::Result<std::unique_ptr<Workspace>> over(std::unique_ptr<store::Store> store,
                                                         const base::Clock& clock, base::Entropy& entropy,
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
    DraftService& drafts() { return m_drafts; }
    MeetingQuery& meetings() { return m_meetings; }
    Attachments& attachments() { return m_attachments; }
    OwnQuery& own() { return m_own; }
    OfficerQuery& officer() { return m_officer; }
    SearchQuery& search() { return m_search; }
    [[nodiscard]] const NormBook& norms() const { return m_norms; }

private:
    /// What is declared in files: the norms and the group card.
    struct Declared {
        NormBook norms;
        scorecards::Card groupCard;
    };
    Workspace(std::unique_ptr<store::Store> store, const base::Clock& clock, base::Entropy& entropy,
              KdfMaker kdf, Declared declared);

    std::unique_ptr<store::Store> m_store;
    const base::Clock& m_clock;
    base::Entropy& m_entropy;
    AuthService m_auth;
    CommandBus m_bus;
    NormBook m_norms;
    RecordsQuery m_records;
    ScoreQuery m_scores;
    HomeQuery m_home;
    ApplicationQuery m_applications;
    MemberQuery m_members;
    DraftService m_drafts;
    MeetingQuery m_meetings;
    Attachments m_attachments;
    OwnQuery m_own;
    OfficerQuery m_officer;
    SearchQuery m_search;
};

}  // namespace sakhi::services
