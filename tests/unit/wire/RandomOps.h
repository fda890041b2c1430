#pragma once

#include "base/Random.h"
#include "wire/FieldTraits.h"
#include "wire/OpCodec.h"

namespace sakhi::test {

using wire::cells;
using wire::fields;

/// A visitor that fills an op with random values of every kind, the ends of each range among them. Half of
/// what may be absent is, unless `full`.
class RandomFill {
public:
    RandomFill(base::Random& random, bool full) : m_random(random), m_full(full) {}

    template <class T>
    void operator()(std::uint64_t, T& value) {
        fill(value);
    }
    template <class T>
    void operator()(T& value) {
        fill(value);
    }

    template <class T>
    void fill(T& value) {
        if constexpr (std::is_enum_v<T>) {
            const auto& rows = base::EnumKeys<T>::rows;
            value = rows[m_random.below(rows.size())].first;
        } else if constexpr (requires { fields(*this, value); }) {
            fields(*this, value);
        } else {
            cells(*this, value);
        }
    }
    template <class Tag>
    void fill(base::Id<Tag>& id) {
        bytes(id.value.bytes);
    }
    template <class T>
    void fill(std::optional<T>& value) {
        value.reset();
        if (there()) {
            fill(value.emplace());
        }
    }
    template <class T>
    void fill(std::vector<T>& values) {
        values.resize(there() ? 1 + m_random.below(m_full ? 2 : 30) : 0);
        for (T& value : values) {
            fill(value);
        }
    }
    void fill(domain::Sealed& value) {
        value = {};
        if (there()) {
            value.keyId = static_cast<std::uint32_t>(m_random.next() >> m_random.below(64));
            bytes(value.nonce);
            value.bytes.resize(1 + m_random.below(m_full ? 20 : 300));
            bytes(value.bytes);
        }
    }
    template <std::size_t kSize>
    void fill(std::array<std::uint8_t, kSize>& hash) {
        bytes(hash);
    }
    void fill(std::string& text) {
        static const std::vector<std::string> pieces{"a", "Z", "7", " ", "\n", "é", "सु", "நா", "€", "😀"};
        text.clear();
        const std::uint64_t length = there() ? 1 + m_random.below(m_full ? 6 : 40) : 0;
        for (std::uint64_t i = 0; i < length; ++i) {
            text += pieces[m_random.below(pieces.size())];
        }
    }
    void fill(base::Money& value) {
        value = base::Money::paise(number(-base::Money::kMaxPaise, base::Money::kMaxPaise));
    }
    void fill(base::Rate& value) {
        value = base::Rate::basisPoints(static_cast<std::int32_t>(number(-1'000'000, 1'000'000)));
    }
    void fill(base::Date& value) {
        value = base::Date(std::chrono::days(number(base::earliestDate().time_since_epoch().count(),
                                                    base::latestDate().time_since_epoch().count())));
    }
    void fill(int& value) { value = static_cast<int>(number(0, 1200)); }
    void fill(std::int64_t& count) { count = number(0, std::int64_t{1} << 40); }
    void fill(bool& value) { value = m_random.below(2) == 1; }
    void fill(double& value) {
        const double whole = static_cast<double>(number(-100'000, 100'000));
        const double shapes[] = {whole, whole / 8,      whole / 1'000'003, whole * 1e200,
                                 -0.0,  whole * 1e-310, 65504.0,           0.1f};
        value = shapes[m_random.below(std::size(shapes))];
    }

private:
    bool there() { return m_full || m_random.below(2) == 1; }

    /// Mostly small, at times an end of the range.
    std::int64_t number(std::int64_t least, std::int64_t most) {
        switch (m_random.below(8)) {
            case 0:
                return least;
            case 1:
                return most;
            case 2:
                return 0;
            case 3:
            case 4:
                return least +
                       static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(most - least)));
        }
        return std::clamp<std::int64_t>(
            static_cast<std::int64_t>(m_random.next() >> (64 - 1 - m_random.below(40))) - 3, least, most);
    }

    template <class Bytes>
    void bytes(Bytes& out) {
        for (auto& byte : out) {
            byte = static_cast<std::uint8_t>(m_random.next() >> 56U);
        }
    }

    base::Random& m_random;
    bool m_full;
};

template <class... Ops>
std::vector<wire::OpBody> oneOfEach(base::Random& random, bool full,
                                    std::type_identity<std::variant<Ops...>>) {
    RandomFill filler(random, full);
    const auto make = [&]<class Op>(std::type_identity<Op>) {
        Op op;
        filler.fill(op);
        return wire::OpBody(std::move(op));
    };
    return {make(std::type_identity<Ops>{})...};
}

/// A random body of each type, in the order of OpBody.
inline std::vector<wire::OpBody> randomBodies(base::Random& random, bool full) {
    return oneOfEach(random, full, std::type_identity<wire::OpBody>{});
}

}  // namespace sakhi::test
