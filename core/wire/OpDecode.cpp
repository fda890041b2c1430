#include "wire/CborReader.h"
#include "wire/FieldTraits.h"
#include "wire/OpCodec.h"
#include "wire/OpTypes.h"

#include <algorithm>
#include <limits>

namespace sakhi::wire {

namespace {

/// No key: every key is below 2^63.
constexpr std::uint64_t kNone = std::numeric_limits<std::uint64_t>::max();
constexpr std::int64_t kMaxMonths = 1200;
constexpr std::int64_t kMaxRatePoints = 1'000'000;
/// Of a count of bytes or milliseconds.
constexpr std::int64_t kMaxCount = std::int64_t{1} << 40;

/// Reads fields and cells; each value is checked against what its kind admits, and a failure is kept by the
/// reader.
class FieldReader {
public:
    explicit FieldReader(CborReader& in) : m_in(in) {}

    template <class T>
    void operator()(std::uint64_t number, T& field);
    template <class T>
    void operator()(T& cell) {
        get(cell);
    }

    template <class T>
    void get(T& enumOrStruct);
    template <class T>
    void get(std::vector<T>& values);
    template <class T>
    void get(std::optional<T>& value) {
        get(value.emplace());
    }
    template <class Tag>
    void get(base::Id<Tag>& id) {
        copy(m_in.bytes(), id.value.bytes);
    }
    template <std::size_t kSize>
    void get(std::array<std::uint8_t, kSize>& hash) {
        copy(m_in.bytes(), hash);
    }
    void get(std::string& text) { text = m_in.text(); }
    void get(Money& amount) { amount = Money::paise(integer(-Money::kMaxPaise, Money::kMaxPaise)); }
    void get(Rate& rate) {
        rate = Rate::basisPoints(static_cast<std::int32_t>(integer(-kMaxRatePoints, kMaxRatePoints)));
    }
    void get(Date& day);
    void get(int& number) { number = static_cast<int>(integer(0, kMaxMonths)); }
    void get(std::int64_t& count) { count = integer(0, kMaxCount); }
    void get(bool& value) { value = m_in.boolean(); }
    void get(double& value) { value = m_in.real(); }
    void get(Sealed& value);

private:
    void check(bool holds);
    std::int64_t integer(std::int64_t least, std::int64_t most);
    template <std::size_t kSize>
    void copy(std::span<const std::uint8_t> from, std::array<std::uint8_t, kSize>& to);

    CborReader& m_in;
    /// A number that was read and that no field has taken yet.
    std::uint64_t m_pending{kNone};
};

void FieldReader::check(bool holds) {
    if (!holds) {
        m_in.fail();
    }
}

std::int64_t FieldReader::integer(std::int64_t least, std::int64_t most) {
    const std::int64_t value = m_in.integer();
    check(value >= least && value <= most);
    return m_in.ok() ? value : 0;
}

template <std::size_t kSize>
void FieldReader::copy(std::span<const std::uint8_t> from, std::array<std::uint8_t, kSize>& to) {
    check(from.size() == kSize);
    if (m_in.ok()) {
        std::copy(from.begin(), from.end(), to.begin());
    }
}

template <class T>
void FieldReader::operator()(std::uint64_t number, T& field) {
    if (m_pending == kNone && m_in.more()) {
        m_pending = m_in.key();
    }
    if (m_pending == number) {
        m_pending = kNone;
        get(field);
        check(isPresent(field));
    } else {
        check(kMayBeAbsent<T>);
    }
}

template <class T>
void FieldReader::get(T& enumOrStruct) {
    if constexpr (std::is_enum_v<T>) {
        const auto found = base::fromKey<T>(m_in.text());
        check(found.has_value());
        enumOrStruct = found.value_or(enumOrStruct);
    } else {
        m_in.map();
        FieldReader inner(m_in);
        fields(inner, enumOrStruct);
        // A number that none of the fields took, or pairs after the last field.
        check(inner.m_pending == kNone);
        m_in.close();
    }
}

template <class T>
void FieldReader::get(std::vector<T>& values) {
    const std::size_t width = std::max<std::size_t>(cellsOf<T>(), 1);
    const std::size_t items = m_in.array();
    check(items % width == 0);
    // What an input announces is not believed before it is read.
    values.reserve(std::min<std::size_t>(items / width, 64));
    while (m_in.more()) {
        T& value = values.emplace_back();
        if constexpr (requires { cells(*this, value); }) {
            cells(*this, value);
        } else {
            get(value);
        }
    }
    m_in.close();
}

void FieldReader::get(Date& day) {
    static const std::int64_t earliest = base::earliestDate().time_since_epoch().count();
    static const std::int64_t latest = base::latestDate().time_since_epoch().count();
    day = Date(std::chrono::days(static_cast<std::int32_t>(integer(earliest, latest))));
}

void FieldReader::get(Sealed& value) {
    check(m_in.array() == 3);
    value.keyId = static_cast<std::uint32_t>(integer(0, std::numeric_limits<std::uint32_t>::max()));
    copy(m_in.bytes(), value.nonce);
    const auto bytes = m_in.bytes();
    check(!bytes.empty());
    value.bytes.assign(bytes.begin(), bytes.end());
    m_in.close();
}

template <class T>
std::optional<T> readAll(std::span<const std::uint8_t> bytes) {
    CborReader in(bytes);
    T value;
    FieldReader(in).get(value);
    return in.finished() ? std::optional<T>(std::move(value)) : std::nullopt;
}

/// Reads the body where Op is the type named.
template <class Op>
bool readIf(std::string_view type, std::span<const std::uint8_t> bytes, std::optional<OpBody>& out) {
    if (type != kTypeKey<Op>) {
        return false;
    }
    if (auto op = readAll<Op>(bytes)) {
        out = std::move(*op);
    }
    return true;
}

template <class... Ops>
std::optional<OpBody> readAny(std::string_view type, std::span<const std::uint8_t> bytes,
                              std::type_identity<std::variant<Ops...>>) {
    std::optional<OpBody> out;
    (readIf<Ops>(type, bytes, out) || ...);
    return out;
}

}  // namespace

base::Result<OpBody> decodeBody(std::string_view type, std::span<const std::uint8_t> bytes) {
    if (bytes.size() > kMaxBodyBytes) {
        return base::fail(base::ErrorCode::fileDamaged, type);
    }
    auto body = readAny(type, bytes, std::type_identity<OpBody>{});
    if (!body) {
        return base::fail(base::ErrorCode::fileDamaged, type);
    }
    return std::move(*body);
}

base::Result<Sealed> decodeSealed(std::span<const std::uint8_t> bytes) {
    if (bytes.empty()) {
        return Sealed{};
    }
    auto value = bytes.size() <= kMaxBodyBytes ? readAll<Sealed>(bytes) : std::nullopt;
    if (!value) {
        return base::fail(base::ErrorCode::fileDamaged, "sealed");
    }
    return std::move(*value);
}

}  // namespace sakhi::wire
