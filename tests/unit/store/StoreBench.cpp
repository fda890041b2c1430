#include "unit/store/StoreBench.h"

#include <sqlite3.h>

namespace sakhi::test {

StoreBench::StoreBench(std::uint64_t seed)
    : m_file(std::filesystem::path(m_dir.path().toStdString()) / "records.sakhi"),
      m_entropy(seed),
      m_clock(base::Date{std::chrono::days{20'700}}),
      m_key(security::DeviceKey::generate(m_entropy)),
      m_user{newId()} {}

std::unique_ptr<store::Store> StoreBench::create() {
    store::StoreInfo info{newId(), "Trial", true, m_clock.nowMs()};
    store::DeviceSelf device{{newId()}, m_key.publicKey(), {0, {}, {1, 2, 3}}};
    auto made = store::Store::create(m_file, info, device);
    return made ? std::move(*made) : nullptr;
}

std::unique_ptr<store::Store> StoreBench::open() {
    auto opened = store::Store::open(m_file);
    return opened ? std::move(*opened) : nullptr;
}

std::unique_ptr<store::WriteTransaction> StoreBench::begin(store::Store& store) {
    m_command = newId();
    auto begun = store.begin({m_user, m_command, m_clock, store::signerOf(m_key)});
    return begun ? std::move(*begun) : nullptr;
}

base::Result<void> StoreBench::write(store::Store& store, const std::vector<wire::OpBody>& ops) {
    const auto transaction = begin(store);
    if (!transaction) {
        return base::fail(base::ErrorCode::internal);
    }
    for (const wire::OpBody& op : ops) {
        const auto appended = transaction->append(op);
        if (!appended) {
            return appended;
        }
    }
    const auto noted = transaction->audit("trial", "records", "");
    return noted ? transaction->commit() : noted;
}

bool tamper(const std::filesystem::path& file, const char* sql) {
    sqlite3* db = nullptr;
    const bool done = sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK &&
                      sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK &&
                      sqlite3_total_changes(db) > 0;
    sqlite3_close(db);
    return done;
}

}  // namespace sakhi::test
