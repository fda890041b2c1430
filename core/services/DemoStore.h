#pragma once

#include "services/Workspace.h"
#include "simulate/Simulator.h"

#include <filesystem>
#include <memory>

namespace sakhi::services {

/// How many rows a demo made.
struct DemoMade {
    std::unique_ptr<Workspace> workspace;
    records::RowCounts counts;
};

/// Makes a store of samples: simulated groups (none where plan.groups is 0), a person of every role, and
/// applications at every step, all written by commands. Everyone in it is made up. storeExists where there is
/// a file.
base::Result<DemoMade> makeDemo(const std::filesystem::path& file, const simulate::Plan& plan,
                                const base::Clock& clock, base::Entropy& entropy,
                                const base::Progress& progress = {});

}  // namespace sakhi::services
