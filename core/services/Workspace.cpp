#include "services/Workspace.h"

namespace sakhi::services {

base::Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& file,
                                                         const base::Clock& clock, base::Entropy& entropy,
                                                         KdfMaker kdf) {
    auto store = store::Store::open(file);
    if (!store) {
        return base::fail(store.error());
    }
    return std::make_unique<Workspace>(std::move(*store), clock, entropy, std::move(kdf));
}

Workspace::Workspace(std::unique_ptr<store::Store> store, const base::Clock& clock, base::Entropy& entropy,
                     KdfMaker kdf)
    : m_store(std::move(store)),
      m_clock(clock),
      m_entropy(entropy),
      m_auth(*m_store, clock, entropy, std::move(kdf)),
      m_bus(*m_store, m_auth, clock, entropy),
      m_records(*m_store, lending::shippedRules()),
      m_scores(m_records, scorecards::groupCard(), GroupRiskModel::shipped().value_or(nullptr)),
      m_home(*m_store, m_records, m_scores),
      m_applications(*m_store, m_records, m_scores),
      m_members(*m_store, m_records, m_scores),
      m_attachments(*m_store, clock, entropy),
      m_search(m_records) {
    m_bus.onCommitted([this] { m_records.forget(); });
}

}  // namespace sakhi::services
