#pragma once

#include "kit/Choice.h"
#include "screens/meeting/MeetingPresenter.h"

/// Fields that several panels of the meeting share.
namespace sakhi::screens {

/// Fills a choice with the members on the roll of the day; with `none`, "Nobody" stands first. What was
/// chosen stays.
void fillMembers(kit::Choice& choice, const MeetingPresenter& presenter, bool none);

/// The member chosen; none for "Nobody" and without a choice.
std::optional<domain::MemberId> memberIn(const kit::Choice& choice);
void chooseMember(kit::Choice& choice, const std::optional<domain::MemberId>& member);

/// Enter in a choice does what Enter in the text fields of its form does.
void onEnter(kit::Choice& choice, const std::function<void()>& act);

}  // namespace sakhi::screens
