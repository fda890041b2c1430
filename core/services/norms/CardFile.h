#pragma once

#include "scorecards/Card.h"
#include "services/norms/NormFiles.h"

namespace sakhi::services {

/// A card as its file declares it (resources/scorecards/README.md). fileDamaged with "file: place" for one
/// that is not JSON, lacks a field, has one too many or of another kind; errors of scorecards::validate.
base::Result<scorecards::Card> readCard(const ResourceFile& file);

/// The card of that id that comes with the program; notFound.
base::Result<scorecards::Card> shippedCard(std::string_view id);

}  // namespace sakhi::services
