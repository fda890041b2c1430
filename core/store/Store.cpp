#include "store/Store.h"

#include "store/Migrations.h"
#include "store/Transaction.h"
#include "store/WriteTransaction.h"

#include <array>
#include <cstring>
#include <fstream>

namespace sakhi::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

std::string nameOf(const std::filesystem::path& file) {
    const std::u8string name = file.filename().u8string();
    return {name.begin(), name.end()};
}

/// Tells our file from another's before anything is written beside it: SQLite's magic and the application id
/// at byte 68 (SQLite's database file format, 1.3). Both are in the main file from its creation on.
Result<void> checkHeader(const std::filesystem::path& file) {
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
        return fail(ErrorCode::storeMissing, nameOf(file));
    }
    std::ifstream in(file, std::ios::binary);
    std::array<char, 100> header{};
    if (!in || (!in.read(header.data(), header.size()) && in.bad())) {
        return fail(ErrorCode::fileUnreadable, nameOf(file));
    }
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::uint32_t application = 0;
    for (std::size_t i = 68; i < 72; ++i) {
        application = application << 8 | static_cast<std::uint8_t>(header[i]);
    }
    if (std::memcmp(header.data(), magic.data(), magic.size()) != 0 ||
        application != static_cast<std::uint32_t>(kApplicationId)) {
        return fail(ErrorCode::storeForeign, nameOf(file));
    }
    return {};
}

Result<void> checkSound(Connection& writer) {
    const auto sound = writer.first<std::string>("PRAGMA quick_check(1)");
    if (!sound) {
        return fail(sound.error());
    }
    if (*sound != "ok") {
        return fail(ErrorCode::storeDamaged, sound->value_or(""));
    }
    return {};
}

/// Makes the file complete under another name, so that a store exists whole or not at all.
Result<void> makeFile(const std::filesystem::path& file, const StoreInfo& info, const DeviceSelf& device) {
    auto writer = Connection::open(file, Connection::Mode::create);
    if (!writer) {
        return fail(writer.error());
    }
    auto done = writer->script("PRAGMA application_id=" + std::to_string(kApplicationId));
    if (done) {
        done = migrate(*writer, file);
    }
    if (done) {
        done = writer->run(
            "INSERT INTO store_info(one, store_id, name, sample, created_at) VALUES(1, ?, ?, ?, ?)", info.id,
            info.name, info.sample, info.createdAt);
    }
    if (done) {
        done = writer->run(
            "INSERT INTO device_self(one, device_id, sign_public, sign_secret) VALUES(1, ?, ?, ?)", device.id,
            device.signPublic, device.signSecret);
    }
    return done ? writer->close() : done;
}

void removeFile(const std::filesystem::path& file) {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm"}) {
        std::filesystem::path path = file;
        path += suffix;
        std::filesystem::remove(path, ignored);
    }
}

}  // namespace

Result<std::unique_ptr<Store>> Store::create(const std::filesystem::path& file, const StoreInfo& info,
                                             const DeviceSelf& device) {
    std::error_code error;
    if (std::filesystem::exists(file, error)) {
        return fail(ErrorCode::storeExists, nameOf(file));
    }
    auto lock = LockFile::take(file);
    if (!lock) {
        return fail(lock.error());
    }
    std::filesystem::path making = file;
    making += ".new";
    removeFile(making);
    const auto made = makeFile(making, info, device);
    if (!made) {
        removeFile(making);
        lock->release();
        return fail(made.error());
    }
    std::filesystem::rename(making, file, error);
    lock->release();
    if (error) {
        return fail(ErrorCode::fileUnwritable, nameOf(file));
    }
    return open(file);
}

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& file) {
    const auto ours = checkHeader(file);
    if (!ours) {
        return fail(ours.error());
    }
    auto lock = LockFile::take(file);
    if (!lock) {
        return fail(lock.error());
    }
    std::unique_ptr<Store> store(new Store(file, std::move(*lock)));
    const auto opened = store->openConnections();
    if (!opened) {
        store->dropConnections();
        if (!store->endedUncleanly()) {
            store->m_lock.release();
        }
        return fail(opened.error());
    }
    return store;
}

Result<void> Store::openConnections() {
    auto writer = Connection::open(m_file, Connection::Mode::write);
    if (!writer) {
        return fail(writer.error());
    }
    m_writer = std::move(*writer);
    const auto number = m_writer.first<std::int64_t>("PRAGMA user_version");
    if (!number) {
        return fail(number.error());
    }
    if (number->value_or(0) > schemaNumber()) {
        return fail(ErrorCode::storeNewer, nameOf(m_file), std::to_string(**number));
    }
    auto done = endedUncleanly() ? checkSound(m_writer) : Result<void>();
    if (done) {
        done = migrate(m_writer, m_file);
    }
    if (done) {
        done = loadInfo();
    }
    if (!done) {
        return done;
    }
    auto reader = openReader();
    if (!reader) {
        return fail(reader.error());
    }
    m_reader = std::move(*reader);
    return {};
}

void Store::dropConnections() {
    m_reader = Connection();
    m_writer = Connection();
}

Result<void> Store::loadInfo() {
    bool found = false;
    auto read =
        m_writer.each("SELECT store_id, name, sample, created_at FROM store_info", [&](Statement& row) {
            found = true;
            m_info.id = row.take<base::Uuid>();
            m_info.name = row.take<std::string>();
            m_info.sample = row.take<bool>();
            m_info.createdAt = row.take<std::int64_t>();
        });
    if (!read) {
        return read;
    }
    bool known = false;
    read = m_writer.each("SELECT device_id, sign_public, sign_secret FROM device_self", [&](Statement& row) {
        known = true;
        m_device.id = row.take<domain::DeviceId>();
        m_device.signPublic = row.take<std::array<std::uint8_t, 32>>();
        m_device.signSecret = row.take<domain::Sealed>();
    });
    if (read && !(found && known)) {
        return fail(ErrorCode::storeDamaged, "the store does not say what it is");
    }
    return read;
}

Store::~Store() {
    static_cast<void>(close());
}

Result<void> Store::close() {
    if (!m_writer.isOpen()) {
        return {};
    }
    m_reader = Connection();
    Result<void> folded = m_writer.script("PRAGMA optimize");
    std::int64_t busy = 0;
    if (folded) {
        folded = m_writer.each("PRAGMA wal_checkpoint(TRUNCATE)",
                               [&](Statement& row) { busy = row.take<std::int64_t>(); });
    }
    const auto closed = m_writer.close();
    m_writer = Connection();
    if (folded && closed && busy == 0) {
        m_lock.release();
        return {};
    }
    if (!folded || !closed) {
        return folded ? closed : folded;
    }
    return fail(ErrorCode::storeLocked, nameOf(m_file));
}

Result<std::unique_ptr<WriteTransaction>> Store::begin(const WriteContext& context) {
    std::unique_ptr<WriteTransaction> transaction(new WriteTransaction(m_writer, context));
    const auto started = transaction->start(m_device.id);
    if (!started) {
        return fail(started.error());
    }
    return transaction;
}

Result<Connection> Store::openReader() const {
    return Connection::open(m_file, Connection::Mode::read);
}

Result<bool> Store::settleUnknownCommit(const base::Uuid& command) {
    dropConnections();
    const auto opened = openConnections();
    if (!opened) {
        dropConnections();
        return fail(opened.error());
    }
    return holdsCommand(command);
}

Result<bool> Store::holdsCommand(const base::Uuid& command) {
    const auto found = m_writer.first<bool>(
        "SELECT EXISTS(SELECT 1 FROM store_info WHERE last_command = ?1) OR "
        "EXISTS(SELECT 1 FROM op WHERE cmd_id = ?1)",
        command);
    if (!found) {
        return fail(found.error());
    }
    return found->value_or(false);
}

}  // namespace sakhi::store
