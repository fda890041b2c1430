#pragma once

#include "base/Result.h"

#include <array>
#include <string_view>
#include <utility>

namespace sakhi::base {

/// The text keys of an enum, as they are stored, sent and imported. Specialise `EnumKeys<E>::rows`, an array
/// of {value, key} with one row a value.
template <class E>
struct EnumKeys;

/// The key of a value.
template <class E>
constexpr std::string_view keyOf(E value) {
    for (const auto& [known, key] : EnumKeys<E>::rows) {
        if (known == value) {
            return key;
        }
    }
    return {};
}

/// The value of a key; invalidText where there is none.
template <class E>
Result<E> fromKey(std::string_view key) {
    for (const auto& [value, known] : EnumKeys<E>::rows) {
        if (known == key) {
            return value;
        }
    }
    return fail(ErrorCode::invalidText, key);
}

}  // namespace sakhi::base
