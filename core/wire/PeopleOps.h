#pragma once

#include "domain/Attachment.h"
#include "domain/GroupRecords.h"
#include "domain/Person.h"
#include "domain/Sealed.h"
#include "domain/Visit.h"

#include <optional>
#include <string>
#include <vector>

/// The operations on groups, their people, and those who sign in.
namespace sakhi::wire {

using base::Date;
using base::Money;
using base::Rate;
using domain::Sealed;

struct GroupAdded {
    domain::GroupId group;
    std::string code;
    Sealed name;
    std::string village, panchayat, block, district, state;
    Date formedOn;
    domain::MeetingFrequency frequency{domain::MeetingFrequency::monthly};
    std::string meetingDay;
    Money compulsorySaving;
    Rate internalMonthlyRate;
    std::string bankName, branchIfsc;
    Sealed accountNo;
    Money cclLimit;
    bool operator==(const GroupAdded&) const = default;
};

struct OpeningSaving {
    domain::MemberId member;
    Money savings;
    bool operator==(const OpeningSaving&) const = default;
};

struct OpeningRecorded {
    domain::GroupId group;
    domain::Opening opening;
    std::vector<OpeningSaving> savings;
    bool operator==(const OpeningRecorded&) const = default;
};

struct MemberJoined {
    domain::MemberId member;
    domain::GroupId group;
    std::string code;
    Sealed name, relationName, dateOfBirth, phone, monthlyHouseholdIncome, literacy;
    domain::Gender gender{domain::Gender::female};
    Date joinedOn;
    std::optional<Date> leftOn;
    domain::Office office{domain::Office::member};
    std::string primaryOccupation;
    bool operator==(const MemberJoined&) const = default;
};

/// A person gets an account. login and name are sealed; keys and password hashes are no ops: they stay on the
/// device.
struct UserAdded {
    domain::UserId user;
    Sealed login, name;
    domain::Role role{domain::Role::member};
    bool confirmed{true};
    std::optional<domain::MemberId> member;
    std::vector<domain::GroupId> groups;
    bool operator==(const UserAdded&) const = default;
};

struct UserChanged {
    domain::UserId user;
    domain::Role role{domain::Role::member};
    bool confirmed{true};
    bool disabled{false};
    std::vector<domain::GroupId> groups;
    bool operator==(const UserChanged&) const = default;
};

/// What a group changed of itself; what is absent stays as it was.
struct GroupChanged {
    domain::GroupId group;
    Sealed name, accountNo;
    std::optional<domain::MeetingFrequency> frequency;
    std::string meetingDay, bankName, branchIfsc;
    std::optional<Money> compulsorySaving, cclLimit;
    std::optional<Rate> internalMonthlyRate;
    std::optional<domain::GroupRules> rules;
    bool operator==(const GroupChanged&) const = default;
};

/// domain::KycDocument as it is written: the number sealed, of an Aadhaar number the last four digits alone.
struct KycDocument {
    domain::KycKind kind{domain::KycKind::aadhaar};
    Sealed number;
    Date seenOn;
    bool operator==(const KycDocument&) const = default;
};

/// A member's particulars change; what is absent stays, what `cleared` names by its field is told no more.
/// documents replace those of the same kind.
struct MemberChanged {
    domain::MemberId member;
    domain::GroupId group;
    Sealed name, relationName, dateOfBirth, phone, monthlyHouseholdIncome, literacy, nominee;
    std::optional<domain::Gender> gender;
    std::string primaryOccupation;
    std::vector<KycDocument> documents;
    std::vector<std::string> cleared;
    /// A picture of her (JPEG); absent = as it was, cleared "photo" = none.
    std::optional<domain::Attachment> photo{};
    bool operator==(const MemberChanged&) const = default;
};

/// A member leaves the roll on `leftOn`. Her savings and loans were settled in a meeting of one, where money
/// moved.
struct MemberLeft {
    domain::MemberId member;
    domain::GroupId group;
    Date leftOn;
    domain::LeavingReason reason{domain::LeavingReason::left};
    std::optional<domain::MeetingId> settledIn;
    Sealed note;
    bool operator==(const MemberLeft&) const = default;
};

struct OfficeHolder {
    domain::MemberId member;
    domain::Office office{domain::Office::member};
    bool operator==(const OfficeHolder&) const = default;
};

/// The group chose its office bearers; everybody not named holds none from then on.
struct OfficesAssigned {
    domain::GroupId group;
    Date on;
    std::vector<OfficeHolder> holders;
    std::string resolutionNo;
    bool operator==(const OfficesAssigned&) const = default;
};

/// An officer visited a group.
struct VisitRecorded {
    domain::VisitId visit;
    domain::GroupId group;
    Date on;
    std::vector<domain::VisitCheck> checks;
    Sealed met, note;
    std::vector<domain::Attachment> photos{};
    std::optional<domain::Attachment> voice{};
    bool operator==(const VisitRecorded&) const = default;
};

}  // namespace sakhi::wire
