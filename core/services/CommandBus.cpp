#include "services/CommandBus.h"

#include "services/commands/Plan.h"

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<void> write(store::WriteTransaction& transaction, const Plan& plan, const base::Progress& progress) {
    std::int64_t done = 0;
    for (const auto& op : plan.ops) {
        if (auto appended = transaction.append(op); !appended) {
            return appended;
        }
        if (base::cancelled(progress, ++done, static_cast<std::int64_t>(plan.ops.size()))) {
            return fail(ErrorCode::cancelled);
        }
    }
    if (plan.local) {
        if (auto stored = plan.local(transaction); !stored) {
            return stored;
        }
    }
    if (auto noted = transaction.audit(plan.auditAction, plan.auditSubject, plan.auditDetail); !noted) {
        return noted;
    }
    return transaction.commit();
}

}  // namespace

CommandBus::CommandBus(store::Store& store, AuthService& auth, const base::Clock& clock,
                       base::Entropy& entropy)
    : m_store(store), m_auth(auth), m_clock(clock), m_entropy(entropy) {}

void CommandBus::renewWriter(const Session& session, const Plan& plan) {
    for (const auto& op : plan.ops) {
        const auto* changed = std::get_if<wire::UserChanged>(&op);
        if (changed != nullptr && changed->user == session.user().id) {
            domain::User user = session.user();
            user.role = changed->role;
            user.confirmed = changed->confirmed;
            user.disabled = changed->disabled;
            user.groups = changed->groups;
            session.renew(std::move(user));
        }
    }
}

Result<Outcome> CommandBus::execute(const Session& session, const Command& command,
                                    const base::Progress& progress) {
    const std::lock_guard lock(m_mutex);
    auto reader = m_store.openReader();
    if (!reader) {
        return fail(reader.error());
    }
    const PlanContext context{session, *reader,   m_auth,
                              m_clock, m_entropy, store::BlobFolder(m_store.file())};
    auto planned = std::visit([&](const auto& known) { return plan(context, known); }, command);
    if (!planned) {
        return fail(planned.error());
    }
    const base::Uuid id = context.newId();
    auto transaction = m_store.begin({session.user().id, id, m_clock, session.signer()});
    if (!transaction) {
        return fail(transaction.error());
    }
    auto written = write(**transaction, *planned, progress);
    transaction->reset();
    if (!written && written.error().code == ErrorCode::commitUnknown) {
        const auto there = m_store.settleUnknownCommit(id);
        if (there && *there) {
            written = Result<void>();
        }
    }
    if (!written) {
        return fail(written.error());
    }
    renewWriter(session, *planned);
    for (const auto& listener : m_listeners) {
        listener();
    }
    return planned->outcome;
}

}  // namespace sakhi::services
