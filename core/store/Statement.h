#pragma once

#include "base/EnumText.h"
#include "base/Money.h"
#include "base/Rate.h"
#include "base/Uuid.h"
#include "domain/Sealed.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace sakhi::store {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// One prepared statement. Values are bound by position with bindAll() and must outlive the steps that follow
/// (they are not copied); columns are read in order with the typed take(). A failed binding is reported by
/// the next step.
class Statement {
public:
    Statement() = default;
    Statement(sqlite3* db, sqlite3_stmt* stmt);
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) noexcept = default;

    /// Ends the run under way and binds all parameters anew, the first at position 1.
    template <class... Values>
    Statement& bindAll(const Values&... values) {
        reset();
        int at = 0;
        (bind(++at, values), ...);
        return *this;
    }

    /// Moves to the next row: true where there is one. The statement is reset after the last row and on
    /// failure.
    base::Result<bool> step();

    /// Binds, runs to the end and resets: for statements without rows.
    template <class... Values>
    base::Result<void> run(const Values&... values) {
        bindAll(values...);
        return finish();
    }

    void reset();

    /// The next column of the row as a T: int64, int, bool, double, text, bytes, Money, Rate, Date, Uuid, Id,
    /// Sealed, an enum by its key, an optional of these (NULL = none). A value that is none of T is
    /// remembered: see fault().
    template <class T>
    T take() {
        return read(m_column++, static_cast<T*>(nullptr));
    }

    /// storeDamaged where a taken value was of the wrong kind or an unknown key.
    base::Result<void> fault() const;

    /// Columns of a row, their storage class (SQLITE_INTEGER = 1, FLOAT 2, TEXT 3, BLOB 4, NULL 5) and raw
    /// bytes.
    int columns() const;
    int kind(int column) const;
    ByteView raw(int column) const;
    bool isInteger(int column) const;
    std::int64_t integer(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* stmt) const;
    };

    base::Result<void> finish();
    bool isNull(int at) const;
    void note(int code);

    void bind(int at, std::int64_t value);
    void bind(int at, int value) { bind(at, static_cast<std::int64_t>(value)); }
    void bind(int at, bool value) { bind(at, static_cast<std::int64_t>(value)); }
    void bind(int at, double value);
    void bind(int at, std::string_view text);
    void bind(int at, const std::string& text) { bind(at, std::string_view(text)); }
    void bind(int at, const char* text) { bind(at, std::string_view(text)); }
    void bind(int at, ByteView bytes);
    void bind(int at, const Bytes& bytes) { bind(at, ByteView(bytes)); }
    void bind(int at, std::nullptr_t);
    void bind(int at, base::Money value) { bind(at, value.inPaise()); }
    void bind(int at, base::Rate value) { bind(at, static_cast<std::int64_t>(value.inBasisPoints())); }
    void bind(int at, base::Date value) {
        bind(at, static_cast<std::int64_t>(value.time_since_epoch().count()));
    }
    void bind(int at, const base::Uuid& id) { bind(at, ByteView(id.bytes)); }
    void bind(int at, const domain::Sealed& value);
    template <std::size_t N>
    void bind(int at, const std::array<std::uint8_t, N>& bytes) {
        bind(at, ByteView(bytes));
    }
    template <class Tag>
    void bind(int at, const base::Id<Tag>& id) {
        bind(at, id.value);
    }
    template <class E>
    requires std::is_enum_v<E>
    void bind(int at, E value) { bind(at, base::keyOf(value)); }
    template <class T>
    void bind(int at, const std::optional<T>& value) {
        value ? bind(at, *value) : bind(at, nullptr);
    }

    template <class T>
    std::optional<T> read(int at, std::optional<T>*) {
        return isNull(at) ? std::optional<T>() : read(at, static_cast<T*>(nullptr));
    }
    std::int64_t read(int at, std::int64_t*);
    int read(int at, int*);
    bool read(int at, bool*) { return read(at, static_cast<std::int64_t*>(nullptr)) != 0; }
    double read(int at, double*);
    std::string read(int at, std::string*);
    Bytes read(int at, Bytes*);
    base::Uuid read(int at, base::Uuid*);
    domain::Sealed read(int at, domain::Sealed*);
    base::Money read(int at, base::Money*) {
        return base::Money::paise(read(at, static_cast<std::int64_t*>(nullptr)));
    }
    base::Rate read(int at, base::Rate*) {
        return base::Rate::basisPoints(read(at, static_cast<int*>(nullptr)));
    }
    base::Date read(int at, base::Date*) {
        return base::Date{std::chrono::days{read(at, static_cast<int*>(nullptr))}};
    }
    template <std::size_t N>
    std::array<std::uint8_t, N> read(int at, std::array<std::uint8_t, N>*) {
        std::array<std::uint8_t, N> out{};
        const ByteView bytes = raw(at);
        if (bytes.size() != N) {
            m_fault = true;
            return out;
        }
        std::copy(bytes.begin(), bytes.end(), out.begin());
        return out;
    }
    template <class Tag>
    base::Id<Tag> read(int at, base::Id<Tag>*) {
        return {read(at, static_cast<base::Uuid*>(nullptr))};
    }
    template <class E>
    requires std::is_enum_v<E> E read(int at, E*) {
        const ByteView bytes = raw(at);
        const auto value = base::fromKey<E>({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
        m_fault = m_fault || !value;
        return value ? *value : E{};
    }

    sqlite3* m_db{nullptr};
    std::unique_ptr<sqlite3_stmt, Finalize> m_stmt;
    int m_column{0};
    int m_bindError{0};
    bool m_fault{false};
};

}  // namespace sakhi::store
