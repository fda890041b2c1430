#include "wire/CborWriter.h"
#include "wire/FieldTraits.h"
#include "wire/OpCodec.h"
#include "wire/OpTypes.h"

#include <algorithm>

namespace sakhi::wire {

namespace {

/// Counts the fields that are there.
struct FieldCount {
    std::size_t fields{0};
    template <class T>
    void operator()(std::uint64_t, const T& value) {
        fields += isPresent(value) ? 1 : 0;
    }
};

/// Writes fields and cells, each kind of value in its one form.
class FieldWriter {
public:
    explicit FieldWriter(CborWriter& out) : m_out(out) {}

    template <class T>
    void operator()(std::uint64_t number, const T& field);
    template <class T>
    void operator()(const T& cell) {
        put(cell);
    }

    template <class T>
    void put(const T& enumOrStruct);
    template <class T>
    void put(const std::vector<T>& values);
    template <class T>
    void put(const std::optional<T>& value) {
        put(*value);
    }
    template <class Tag>
    void put(const base::Id<Tag>& id) {
        m_out.bytes(id.value.bytes);
    }
    template <std::size_t kSize>
    void put(const std::array<std::uint8_t, kSize>& hash) {
        m_out.bytes(hash);
    }
    void put(const std::string& text) { m_out.text(text); }
    void put(Money amount) { m_out.integer(amount.inPaise()); }
    void put(Rate rate) { m_out.integer(rate.inBasisPoints()); }
    void put(Date day) { m_out.integer(day.time_since_epoch().count()); }
    void put(int number) { m_out.integer(number); }
    void put(std::int64_t count) { m_out.integer(count); }
    void put(bool value) { m_out.boolean(value); }
    void put(double value) { m_out.real(value); }
    void put(const Sealed& value);

private:
    CborWriter& m_out;
};

template <class T>
void FieldWriter::operator()(std::uint64_t number, const T& field) {
    if (isPresent(field)) {
        m_out.key(number);
        put(field);
    }
}

template <class T>
void FieldWriter::put(const T& enumOrStruct) {
    if constexpr (std::is_enum_v<T>) {
        m_out.text(base::keyOf(enumOrStruct));
    } else {
        FieldCount count;
        fields(count, enumOrStruct);
        m_out.map(count.fields);
        fields(*this, enumOrStruct);
    }
}

template <class T>
void FieldWriter::put(const std::vector<T>& values) {
    m_out.array(values.size() * std::max<std::size_t>(cellsOf<T>(), 1));
    for (const T& value : values) {
        if constexpr (requires { cells(*this, value); }) {
            cells(*this, value);
        } else {
            put(value);
        }
    }
}

void FieldWriter::put(const Sealed& value) {
    m_out.array(3);
    m_out.integer(value.keyId);
    m_out.bytes(value.nonce);
    m_out.bytes(value.bytes);
}

}  // namespace

std::vector<std::uint8_t> encodeBody(const OpBody& body) {
    CborWriter out(512);
    FieldWriter writer(out);
    std::visit([&](const auto& op) { writer.put(op); }, body);
    return out.take();
}

std::vector<std::uint8_t> encodeSealed(const Sealed& value) {
    CborWriter out(value.bytes.size() + 36);
    if (!value.empty()) {
        FieldWriter(out).put(value);
    }
    return out.take();
}

domain::GroupId streamOf(const OpBody& body) {
    return std::visit(
        [](const auto& op) {
            if constexpr (requires { op.group; }) {
                return op.group;
            } else {
                return domain::GroupId{};
            }
        },
        body);
}

std::string_view typeOf(const OpBody& body) {
    return std::visit([](const auto& op) { return kTypeKey<std::decay_t<decltype(op)>>; }, body);
}

}  // namespace sakhi::wire
