#pragma once

#include "base/EnumText.h"
#include "base/Money.h"
#include "domain/Ids.h"

#include <optional>
#include <string>

namespace sakhi::domain {

enum class Gender { female, male, other };
enum class Office { president, secretary, treasurer, member };
enum class Literacy { none, canSign, primary, secondary, higher };

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
