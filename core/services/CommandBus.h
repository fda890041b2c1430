#pragma once

#include "base/Clock.h"
#include "services/AuthService.h"
#include "services/Commands.h"
#include "services/Session.h"
#include "store/Store.h"

#include <functional>
#include <mutex>
#include <vector>

namespace sakhi::services {

struct Plan;

/// The one door for writing. execute() checks the right, plans with pure code, and commits ops, projections,
/// the audit entry and local rows in one transaction; listeners hear of it once, after the commit.
class CommandBus {
public:
    /// Everything must outlive the bus.
    CommandBus(store::Store& store, AuthService& auth, const base::Clock& clock, base::Entropy& entropy);

    /// notAllowed, unconfirmedManager: the role; ruleBroken, wrongState, missingData: the rule; nothing is
    /// stored then. commitUnknown: the disk did not say; it was looked up, and the answer is that of the
    /// store.
    base::Result<Outcome> execute(const Session& session, const Command& command,
                                  const base::Progress& progress = {});

    /// Called after each commit, on the thread that executed.
    void onCommitted(std::function<void()> listener) { m_listeners.push_back(std::move(listener)); }

private:
    /// Her own account as the command leaves it goes to her session.
    static void renewWriter(const Session& session, const Plan& plan);

    store::Store& m_store;
    AuthService& m_auth;
    const base::Clock& m_clock;
    base::Entropy& m_entropy;
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_listeners;
};

}  // namespace sakhi::services
