#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "base/Uuid.h"

#include <QString>

namespace sakhi::shell {

/// Makes the cluster that "Show me with sample records" opens, unless it stands there already.
base::Result<bool> makeSamples(const QString& file, const base::Clock& clock, base::Entropy& entropy,
                               const base::Progress& progress);

/// Makes the practice group, one group a few months old, unless it stands there already.
base::Result<bool> makePractice(const QString& file, const base::Clock& clock, base::Entropy& entropy,
                                const base::Progress& progress);

}  // namespace sakhi::shell
