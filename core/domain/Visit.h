#pragma once

#include "base/EnumText.h"
#include "domain/Attachment.h"
#include "domain/Ids.h"

#include <optional>
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

/// How many pages of the books a visit may bring along as pictures.
inline constexpr std::size_t kMostVisitPhotos = 6;

/// An officer's visit to a group. met and note are free text: sealed wherever they are stored.
struct Visit {
    VisitId id;
    GroupId group;
    base::Date on;
    UserId by;
    std::vector<VisitCheck> checks;
    std::string met;
    std::string note;
    /// Pages of the books (JPEG), in the order taken; at most kMostVisitPhotos.
    std::vector<Attachment> photos{};
    /// The notes as spoken.
    std::optional<Attachment> voice{};

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
