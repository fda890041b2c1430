#pragma once

#include "base/EnumText.h"
#include "domain/Ids.h"

#include <optional>

namespace sakhi::screens {

/// The pages of the program; the key names a page in the saved window state and in pictures.
enum class ScreenId {
    home,
    meeting,
    members,
    member,
    applications,
    score,
    books,
    queue,
    appraisal,
    import,
    record,
    apply,
    status,
    passbook,
    today,
    visit,
    groupSetup
};

/// What a page is opened on besides the chosen group; empty where the group alone matters.
struct Subject {
    std::optional<domain::ApplicationId> application;
    /// A measure of the score to begin with: its slider has the focus ("attendance_rate").
    std::string measure;
    /// Whose page it is.
    std::optional<domain::MemberId> member{};
    /// A group that is not there yet is meant, whichever is chosen.
    bool newGroup{false};
};

}  // namespace sakhi::screens

namespace sakhi::base {
template <>
struct EnumKeys<screens::ScreenId> {
    static constexpr std::array<std::pair<screens::ScreenId, std::string_view>, 17> rows{{
        {screens::ScreenId::home, "home"},
        {screens::ScreenId::meeting, "meeting"},
        {screens::ScreenId::members, "members"},
        {screens::ScreenId::member, "member"},
        {screens::ScreenId::applications, "applications"},
        {screens::ScreenId::score, "score"},
        {screens::ScreenId::books, "books"},
        {screens::ScreenId::queue, "queue"},
        {screens::ScreenId::appraisal, "appraisal"},
        {screens::ScreenId::import, "import"},
        {screens::ScreenId::record, "record"},
        {screens::ScreenId::apply, "apply"},
        {screens::ScreenId::status, "status"},
        {screens::ScreenId::passbook, "passbook"},
        {screens::ScreenId::today, "today"},
        {screens::ScreenId::visit, "visit"},
        {screens::ScreenId::groupSetup, "group_setup"},
    }};
};
}  // namespace sakhi::base
