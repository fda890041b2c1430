#pragma once

#include "base/Date.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace sakhi::base {

/// 16 bytes of RFC 9562; ordered as bytes, so version 7 sorts by time of making.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] bool isNil() const { return *this == Uuid{}; }
    auto operator<=>(const Uuid&) const = default;  // NOLINT: clang-tidy 14 sees a pointer here
};

/// Where random bytes come from: libsodium in the program, a seed in tests and in simulated stores.
class Entropy {
public:
    virtual ~Entropy() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;
};

/// A version 7 UUID: 48 bits of `now`, the rest random.
Uuid makeUuidV7(InstantMs now, Entropy& entropy);

/// Writes the 36-character form in lower case.
std::string toText(const Uuid& id);

/// Reads the 36-character form.
Result<Uuid> parseUuid(std::string_view text);

/// A Uuid that cannot be taken for another kind's.
template <class Tag>
struct Id {
    Uuid value;

    [[nodiscard]] bool isNil() const { return value.isNil(); }
    auto operator<=>(const Id&) const = default;  // NOLINT: clang-tidy 14 sees a pointer here
};

}  // namespace sakhi::base

template <>
struct std::hash<sakhi::base::Uuid> {
    std::size_t operator()(const sakhi::base::Uuid& id) const noexcept {
        std::uint64_t mixed = 0xcbf29ce484222325ULL;
        for (const std::uint8_t byte : id.bytes) {
            mixed = (mixed ^ byte) * 0x100000001b3ULL;
        }
        return mixed;
    }
};

template <class Tag>
struct std::hash<sakhi::base::Id<Tag>> {
    std::size_t operator()(const sakhi::base::Id<Tag>& id) const noexcept {
        return std::hash<sakhi::base::Uuid>{}(id.value);
    }
};
