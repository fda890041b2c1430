#include "services/Workspace.h"

#include "services/norms/CardFile.h"

namespace sakhi::services {

base::Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& file,
                                                         const base::Clock& clock, base::Entropy& entropy,
                                                         KdfMaker kdf) {
    auto store = store::Store::open(file);
    if (!store) {
        return base::fail(store.error());
    }
    return over(std::move(*store), clock, entropy, std::move(kdf));
}

base::Result<std::unique_ptr<Workspace>> Workspace::over(std::unique_ptr<store::Store> store,
                                                         const base::Clock& clock, base::Entropy& entropy,
                                                         KdfMaker kdf) {
    auto norms = NormBook::shipped();
    auto card = shippedCard("group");
    if (!norms || !card) {
        return base::fail(!norms ? norms.error() : card.error());
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(store), clock, entropy, std::move(kdf),
                                                    {std::move(*norms), std::move(*card)}));
}

Workspace::Workspace(std::unique_ptr<store::Store> store, const base::Clock& clock, base::Entropy& entropy,
                     KdfMaker kdf, Declared declared)
    : m_store(std::move(store)),
      m_clock(clock),
      m_entropy(entropy),
      m_auth(*m_store, clock, entropy, std::move(kdf)),
      m_bus(*m_store, m_auth, clock, entropy),
      m_norms(std::move(declared.norms)),
      m_records(*m_store, m_norms.on(clock.today()).lending),
      m_scores(m_records, std::move(declared.groupCard), GroupRiskModel::shipped().value_or(nullptr)),
      m_home(*m_store, m_records, m_scores),
      m_applications(*m_store, m_records, m_scores, m_norms),
      m_members(*m_store, m_records, m_scores),
      m_drafts(*m_store, m_bus, clock),
      m_meetings(*m_store, m_records, m_drafts),
      m_attachments(*m_store, clock, entropy),
      m_own(*m_store, m_records, m_members, m_applications, m_norms),
      m_officer(*m_store, m_records),
      m_search(m_records) {
    m_bus.onCommitted([this] { m_records.forget(); });
}

}  // namespace sakhi::services
