#pragma once

#include "domain/Ids.h"
#include "security/DeviceKey.h"
#include "store/Connection.h"
#include "store/LockFile.h"

#include <filesystem>
#include <memory>
#include <string>

namespace sakhi::base {
class Clock;
}

namespace sakhi::store {

class WriteTransaction;
struct WriteContext;

/// What a store is. A sample store holds simulated people only and says so everywhere.
struct StoreInfo {
    base::Uuid id;
    std::string name;
    bool sample{false};
    base::InstantMs createdAt{0};
};

/// The device as the store knows it: it signs the ops written here. The secret key is sealed by whoever made
/// it.
struct DeviceSelf {
    domain::DeviceId id;
    security::PublicKey signPublic{};
    domain::Sealed signSecret;
};

/// A database file and its one writer. One process a file: a lock file stands beside it while it is open.
/// Use from one thread (the writer's); each other thread reads through a reader of its own.
class Store {
public:
    /// Makes a new store: storeExists, fileUnwritable, storeLocked.
    static base::Result<std::unique_ptr<Store>> create(const std::filesystem::path& file,
                                                       const StoreInfo& info, const DeviceSelf& device);

    /// Opens a store and brings it to the newest schema (a copy `<file>.before-<n>` is kept of the old one).
    /// storeMissing, storeForeign (another program's file), storeNewer (a later program's), storeLocked,
    /// storeDamaged. After an unclean end the file is checked first (quick_check).
    static base::Result<std::unique_ptr<Store>> open(const std::filesystem::path& file);

    /// Closes as close() does, without an answer.
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Optimises, folds the log into the file and lets the lock go. Readers must be closed before.
    base::Result<void> close();

    [[nodiscard]] const StoreInfo& info() const { return m_info; }
    [[nodiscard]] const DeviceSelf& device() const { return m_device; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

    /// True where the program before this one did not close the store.
    [[nodiscard]] bool endedUncleanly() const { return m_lock.wasLeftOpen(); }

    /// Begins the one write transaction (BEGIN IMMEDIATE); wrongCall while another is under way.
    base::Result<std::unique_ptr<WriteTransaction>> begin(const WriteContext& context);

    /// A read-only connection for one thread. It sees what is committed when its read begins.
    base::Result<Connection> openReader() const;

    /// The store's own reader, for the thread of the store.
    Connection& reader() { return m_reader; }

    /// After commitUnknown: closes, opens anew and looks the command up. True: the transaction is there.
    base::Result<bool> settleUnknownCommit(const base::Uuid& command);

    /// True where `command` was the last committed command, or has ops in the log.
    base::Result<bool> holdsCommand(const base::Uuid& command);

private:
    Store(std::filesystem::path file, LockFile lock) : m_file(std::move(file)), m_lock(std::move(lock)) {}

    base::Result<void> openConnections();
    void dropConnections();
    base::Result<void> loadInfo();

    std::filesystem::path m_file;
    LockFile m_lock;
    StoreInfo m_info;
    DeviceSelf m_device;
    Connection m_writer;
    Connection m_reader;
};

}  // namespace sakhi::store
