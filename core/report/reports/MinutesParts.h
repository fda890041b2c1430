#pragma once

#include "report/Document.h"
#include "report/Words.h"
#include "report/reports/PaperFacts.h"

#include <QJsonObject>

namespace sakhi::report {

/// What the meeting resolved, and the loans it granted.
std::vector<Block> resolutionBlocks(const MinutesFacts& facts, const Words& words);

/// The cash book of the meeting beside the count of the box, and whether they agree.
std::vector<Block> cashBlocks(const MinutesFacts& facts, const Words& words);

/// A box a member, the office bearers and a witness; begins a page where it has no room.
std::vector<Block> signingBlocks(const MinutesFacts& facts, const Words& words);

QJsonObject minutesJson(const MinutesFacts& facts);

}  // namespace sakhi::report
