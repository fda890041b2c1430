#pragma once

#include "base/Clock.h"
#include "base/Random.h"
#include "security/DeviceKey.h"
#include "store/Store.h"
#include "store/WriteTransaction.h"

#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace sakhi::test {

/// A folder of its own, a device, a clock and a seed: what a store is tried out with.
class StoreBench {
public:
    explicit StoreBench(std::uint64_t seed = 1);

    [[nodiscard]] std::filesystem::path file() const { return m_file; }
    std::unique_ptr<store::Store> create();
    std::unique_ptr<store::Store> open();

    /// A transaction of a new command by the bench's user, with the device's key.
    std::unique_ptr<store::WriteTransaction> begin(store::Store& store);

    /// One command of these ops and an audit entry.
    base::Result<void> write(store::Store& store, const std::vector<wire::OpBody>& ops);

    base::Uuid newId() { return base::makeUuidV7(m_clock.nowMs(), m_entropy); }
    base::FixedClock& clock() { return m_clock; }
    [[nodiscard]] const security::DeviceKey& key() const { return m_key; }
    [[nodiscard]] domain::UserId user() const { return m_user; }
    [[nodiscard]] base::Uuid lastCommand() const { return m_command; }
    base::Entropy& entropy() { return m_entropy; }

private:
    QTemporaryDir m_dir;
    std::filesystem::path m_file;
    base::SeededEntropy m_entropy;
    base::FixedClock m_clock;
    security::DeviceKey m_key;
    domain::UserId m_user;
    base::Uuid m_command;
};

/// Runs SQL on the file behind the store's back (which must be closed), with no rule of the store in the way.
bool tamper(const std::filesystem::path& file, const char* sql);

}  // namespace sakhi::test
