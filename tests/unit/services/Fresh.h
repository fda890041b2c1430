#pragma once

#include "records/Export.h"
#include "unit/services/Branch.h"

namespace sakhi::test {

/// A new sample store with the founder's session.
struct Fresh {
    explicit Fresh(std::uint64_t seed) : place(seed) {
        auto made = services::AuthService::createSampleStore(place.path("store.db"), "Cluster", place.clock,
                                                             place.entropy);
        if (!made) {
            qFatal("no store");
        }
        space =
            *services::Workspace::over(std::move(made->store), place.clock, place.entropy, test::cheapKdf());
        manager.emplace(made->founder);
    }

    base::Result<records::ImportPlan> plan(const std::string& folder) {
        return test::planInto(*space, *manager, folder);
    }

    base::Result<services::Outcome> import(const std::string& folder, const base::Progress& progress = {}) {
        auto planned = plan(folder);
        if (!planned) {
            return base::fail(planned.error());
        }
        return space->bus().execute(*manager, services::ImportRecords{std::move(*planned)}, progress);
    }

    bool exportTo(const char* name) {
        std::vector<domain::GroupRecords> all;
        const auto rows = space->records().groups(*manager);
        for (const auto& row : *rows) {
            all.push_back((*space->records().books(*manager, row.id))->records);
        }
        return records::exportFolder(std::move(all), place.path(name)).has_value();
    }

    Place place;
    std::unique_ptr<services::Workspace> space;
    std::optional<services::Session> manager;
};

}  // namespace sakhi::test
