#pragma once

#include "books/MeetingSheet.h"
#include "services/DraftService.h"
#include "services/queries/RecordsQuery.h"
#include "services/views/HomeView.h"

#include <optional>

namespace sakhi::services {

/// Name of the meeting page in the table of drafts (Commands.h, CloseMeeting).
inline constexpr std::string_view kMeetingDrafts = "meeting";

/// A meeting that was begun and not closed.
struct UnclosedMeeting {
    domain::MeetingId meeting;
    base::Date heldOn;
    DraftFields fields;
};

/// A request that the bank approved, with the terms it decided.
struct BankApproval {
    domain::ApplicationId id;
    std::string number;
    std::string purpose;
    base::Money amount;
    int months{0};
    base::Rate yearlyRate;
};

/// All that the page of a meeting is written over. Never changes.
struct MeetingDesk {
    std::shared_ptr<const GroupBooks> books;
    /// Cash by the books.
    base::Money cash;
    /// The next meeting's.
    int number{1};
    /// Members' requests that the group may grant.
    std::vector<ApplicationRow> waiting;
    /// Requests that the bank approved and has not paid out.
    std::vector<BankApproval> approved;
    /// Hers, the last touched first.
    std::vector<UnclosedMeeting> unclosed;
    /// The meeting closed on the day that was asked for, with nothing after it.
    std::optional<domain::MeetingId> closedToday;

    /// The desk must outlive it.
    [[nodiscard]] books::SheetBasis basis() const {
        return {books->records, books->measurer.accounts(), cash};
    }
};

/// Reads what the page of a meeting needs.
class MeetingQuery {
public:
    MeetingQuery(store::Store& store, RecordsQuery& records, DraftService& drafts)
        : m_store(store), m_records(records), m_drafts(drafts) {}

    /// notAllowed where she may not keep the group's meetings.
    base::Result<MeetingDesk> desk(const Session& session, const domain::GroupId& group, base::Date today);

    /// What she has begun in the group and not closed.
    base::Result<std::vector<UnclosedMeeting>> unclosed(const Session& session, const domain::GroupId& group);

private:
    store::Store& m_store;
    RecordsQuery& m_records;
    DraftService& m_drafts;
};

}  // namespace sakhi::services
