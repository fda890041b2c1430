#pragma once

#include "services/Session.h"
#include "store/Store.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sakhi::services {

class CommandBus;

/// Unfinished input by field, in clear.
using DraftFields = std::map<std::string, std::string, std::less<>>;

/// What unfinished input belongs to: a screen's name, and the id of what is written there.
struct DraftPlace {
    std::string_view screen;
    base::Uuid subject;
};

/// Keeps what a person types before it is an act: sealed, hers alone, on this device alone. No op, no audit.
class DraftService {
public:
    /// Everything must outlive the service.
    DraftService(store::Store& store, CommandBus& bus, const base::Clock& clock)
        : m_store(store), m_bus(bus), m_clock(clock) {}

    /// Keeps the fields in one transaction of their own; on disk when it returns.
    base::Result<void> put(const Session& session, const DraftPlace& place, const DraftFields& fields);

    /// What she keeps there; storeDamaged where a field does not open.
    base::Result<DraftFields> load(const Session& session, const DraftPlace& place);

    base::Result<void> clear(const Session& session, const DraftPlace& place);

    /// What of a screen she has begun, the last touched first.
    base::Result<std::vector<base::Uuid>> subjects(const Session& session, std::string_view screen);

private:
    store::Store& m_store;
    CommandBus& m_bus;
    const base::Clock& m_clock;
};

}  // namespace sakhi::services
