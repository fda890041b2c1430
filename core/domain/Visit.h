#pragma once

#include "base/EnumText.h"
#include "domain/Ids.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sakhi::domain {

enum class VisitAnswer { yes, no, notSeen };

/// One point of the visit's checklist, by its key.
struct VisitCheck {
    std::string key;
    VisitAnswer answer{VisitAnswer::notSeen};

    bool operator==(const VisitCheck&) const = default;
};

/// An officer's visit to a group. met and note are free text: sealed wherever they are stored.
struct Visit {
    VisitId id;
    GroupId group;
    base::Date on;
    UserId by;
    std::vector<VisitCheck> checks;
    std::string met;
    std::string note;

    bool operator==(const Visit&) const = default;
};

/// The keys of the checklist in force on a day, in its order. A later list stands beside this one, so that an
/// old visit keeps the points it was made with.
std::span<const std::string_view> visitPoints(base::Date on);

}  // namespace sakhi::domain

namespace sakhi::base {
template <>
struct EnumKeys<domain::VisitAnswer> {
    static constexpr std::array<std::pair<domain::VisitAnswer, std::string_view>, 3> rows{{
        {domain::VisitAnswer::yes, "yes"},
        {domain::VisitAnswer::no, "no"},
        {domain::VisitAnswer::notSeen, "not_seen"},
    }};
};
}  // namespace sakhi::base
