#pragma once

#include "base/Money.h"
#include "scorecards/Assess.h"

#include <vector>

namespace sakhi::scorecards {

/// A feature moved from one value to another, and the points it brings. The points of several changes add up:
/// the formula is a sum of terms of one feature each.
struct Change {
    std::string feature;
    double from{0.0};
    double to{0.0};
    double points{0.0};

    bool operator==(const Change&) const = default;
};

/// A score with changed inputs: before + the points of all changes = after.
struct WhatIf {
    double before{0.0};
    double after{0.0};
    std::string band;
    std::vector<Change> changes;
};

/// Scores the inputs again with some of them changed (whole features: attendance_rate, savings_per_member,
/// loan_repayment_rate). missingData where a feature of the card is missing.
base::Result<WhatIf> whatIf(const Card& card, const Inputs& inputs, const Inputs& changed);

/// What a group can do to raise its score.
enum class Act { oneMoreAtEachMeeting, eachSavesMore, clearOverdue, allTogether };

/// A proposal, scored. The figures of its sentence: members (one more at each meeting), amount (rupees more a
/// month, or the overdue to clear), yearly (what the saving comes to in a year), change.from and change.to.
struct Proposal {
    Act act{Act::oneMoreAtEachMeeting};
    int members{0};
    base::Money amount;
    base::Money yearly;
    std::vector<Change> changes;
    double points{0.0};
    double score{0.0};
};

/// The acts that would raise the group's score by at least 0.05, most points first, then all of them together
/// where there are at least two. Empty where the group has no score.
std::vector<Proposal> proposals(const Card& card, const GroupMeasurer& measurer, const Measures& measures);

/// The monthly step of "each saves more": a quarter of what the compulsory saving comes to in a month, to the
/// nearest ten rupees and at least ten.
base::Money savingStep(const domain::Group& group);

/// A member's part in the group's score (SCORES.md, "Her part"): what it would be if every member had her
/// attendance, savings and repayment; and that figure after her next meeting, met (present, compulsory saving
/// and what is due paid) or missed. Where she had nothing to repay, the group's repayment stands in
/// (repaymentOfGroup).
struct HerPart {
    std::optional<double> group;
    std::optional<double> ifAllLikeHer;
    std::optional<double> ifMeetsNext;
    std::optional<double> ifMissesNext;
    bool repaymentOfGroup{false};
};
HerPart herPart(const Card& card, const GroupMeasurer& measurer, domain::MemberId member, base::Date asOf);

}  // namespace sakhi::scorecards

namespace sakhi::base {
template <>
struct EnumKeys<scorecards::Act> {
    static constexpr std::array<std::pair<scorecards::Act, std::string_view>, 4> rows{{
        {scorecards::Act::oneMoreAtEachMeeting, "one_more_at_each_meeting"},
        {scorecards::Act::eachSavesMore, "each_saves_more"},
        {scorecards::Act::clearOverdue, "clear_overdue"},
        {scorecards::Act::allTogether, "all_together"},
    }};
};
}  // namespace sakhi::base
