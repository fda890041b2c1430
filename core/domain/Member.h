#pragma once

#include "base/EnumText.h"
#include "base/Money.h"
#include "domain/Ids.h"

#include <optional>
#include <string>

namespace sakhi::domain {

enum class Gender { female, male, other };
enum class Office { president, secretary, treasurer, member };
enum class LeavingReason { left, death, removed, moved };
enum class KycKind { aadhaar, voterId, pan, drivingLicence, jobCard, passport, rationCard };
enum class Literacy { none, canSign, primary, secondary, higher };

/// A document that says who she is. number is personal data: sealed wherever it is stored; of an Aadhaar
/// number only the last four digits are ever kept (RBI KYC Master Direction, NORMS.md 2.8).
struct KycDocument {
    KycKind kind{KycKind::aadhaar};
    std::string number;
    base::Date seenOn;

    bool operator==(const KycDocument&) const = default;
};

/// A woman on the group's roll. name, relationName, dateOfBirth, phone, monthlyHouseholdIncome and literacy
/// are personal data: sealed wherever they are stored. Empty text or no value = not told.
struct Member {
    MemberId id;
    GroupId group;
    std::string code;
    std::string name;
    std::string relationName;
    Gender gender{Gender::female};
    std::optional<base::Date> dateOfBirth;
    base::Date joinedOn;
    std::optional<base::Date> leftOn;
    Office office{Office::member};
    std::string phone;
    std::optional<base::Money> monthlyHouseholdIncome;
    std::string primaryOccupation;
    std::optional<Literacy> literacy;
    /// Savings with the group on the day of its opening sheet.
    base::Money openingSavings;

    /// On the roll on `day`: joined on or before it and not left on or before it.
    [[nodiscard]] bool onRoll(base::Date day) const { return joinedOn <= day && (!leftOn || *leftOn > day); }

    bool operator==(const Member&) const = default;
};

}  // namespace sakhi::domain

namespace sakhi::base {
template <>
struct EnumKeys<domain::Gender> {
    static constexpr std::array<std::pair<domain::Gender, std::string_view>, 3> rows{{
        {domain::Gender::female, "F"},
        {domain::Gender::male, "M"},
        {domain::Gender::other, "O"},
    }};
};
template <>
struct EnumKeys<domain::Office> {
    static constexpr std::array<std::pair<domain::Office, std::string_view>, 4> rows{{
        {domain::Office::president, "president"},
        {domain::Office::secretary, "secretary"},
        {domain::Office::treasurer, "treasurer"},
        {domain::Office::member, "member"},
    }};
};
template <>
struct EnumKeys<domain::LeavingReason> {
    static constexpr std::array<std::pair<domain::LeavingReason, std::string_view>, 4> rows{{
        {domain::LeavingReason::left, "left"},
        {domain::LeavingReason::death, "death"},
        {domain::LeavingReason::removed, "removed"},
        {domain::LeavingReason::moved, "moved"},
    }};
};
template <>
struct EnumKeys<domain::KycKind> {
    static constexpr std::array<std::pair<domain::KycKind, std::string_view>, 7> rows{{
        {domain::KycKind::aadhaar, "aadhaar"},
        {domain::KycKind::voterId, "voter_id"},
        {domain::KycKind::pan, "pan"},
        {domain::KycKind::drivingLicence, "driving_licence"},
        {domain::KycKind::jobCard, "job_card"},
        {domain::KycKind::passport, "passport"},
        {domain::KycKind::rationCard, "ration_card"},
    }};
};
template <>
struct EnumKeys<domain::Literacy> {
    static constexpr std::array<std::pair<domain::Literacy, std::string_view>, 5> rows{{
        {domain::Literacy::none, "none"},
        {domain::Literacy::canSign, "can_sign"},
        {domain::Literacy::primary, "primary"},
        {domain::Literacy::secondary, "secondary"},
        {domain::Literacy::higher, "higher"},
    }};
};
}  // namespace sakhi::base
