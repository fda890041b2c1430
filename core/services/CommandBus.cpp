#include "services/CommandBus.h"

#include "services/commands/Plan.h"

namespace sakhi::services {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// Writes the ops of one command and tells how far it has come.
class OpWriter {
public:
    OpWriter(store::WriteTransaction& transaction, const Plan& plan, const base::Progress& progress)
        : m_transaction(transaction), m_plan(plan), m_progress(progress) {}

    Result<void> run() {
        for (std::size_t part = 0; part < m_plan.parts.count; ++part) {
            const auto ops = m_plan.parts.make(part);
            if (!ops) {
                return fail(ops.error());
            }
            if (auto appended = append(*ops); !appended) {
                return appended;
            }
        }
        return append(m_plan.ops);
    }

private:
    Result<void> append(const std::vector<wire::OpBody>& ops) {
        const std::int64_t total = m_plan.parts.ops + static_cast<std::int64_t>(m_plan.ops.size());
        for (const auto& op : ops) {
            if (auto appended = m_transaction.append(op); !appended) {
                return appended;
            }
            if (base::cancelled(m_progress, ++m_done, total)) {
                return fail(ErrorCode::cancelled);
            }
        }
        return {};
    }

    store::WriteTransaction& m_transaction;
    const Plan& m_plan;
    const base::Progress& m_progress;
    std::int64_t m_done{0};
};

Result<void> write(store::WriteTransaction& transaction, const Plan& plan, const base::Progress& progress) {
    if (auto appended = OpWriter(transaction, plan, progress).run(); !appended) {
        return appended;
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

Result<void> CommandBus::writeLocal(const Session& session,
                                    const std::function<Result<void>(store::WriteTransaction&)>& write) {
    const std::lock_guard lock(m_mutex);
    auto transaction =
        m_store.begin({session.user().id, base::makeUuidV7(m_clock.nowMs(), m_entropy), m_clock, {}});
    if (!transaction) {
        return fail(transaction.error());
    }
    if (auto written = write(**transaction); !written) {
        return written;
    }
    return (*transaction)->commit();
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
