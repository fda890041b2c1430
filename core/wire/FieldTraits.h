#pragma once

#include "wire/OpFields.h"

#include <array>

namespace sakhi::wire {

/// True for the kinds of value that may be absent: an optional, a sealed value, a text, a list.
template <class T>
inline constexpr bool kMayBeAbsent = false;
template <class T>
inline constexpr bool kMayBeAbsent<std::optional<T>> = true;
template <class T>
inline constexpr bool kMayBeAbsent<std::vector<T>> = true;
template <>
inline constexpr bool kMayBeAbsent<Sealed> = true;
template <>
inline constexpr bool kMayBeAbsent<std::string> = true;

/// A value that holds nothing is an absent field: there is one form of it.
template <class T>
bool isPresent(const T& value) {
    if constexpr (requires { value.has_value(); }) {
        return value.has_value();
    } else if constexpr (kMayBeAbsent<T>) {
        return !value.empty();
    } else {
        return true;
    }
}

/// A visitor of cells that does nothing but count them.
struct CellCount {
    std::size_t cells{0};
    template <class T>
    void operator()(const T&) {
        ++cells;
    }
};

/// How many items of a flat array one element takes; 0 for elements that stand in maps or alone.
template <class T>
std::size_t cellsOf() {
    CellCount count;
    if constexpr (requires(T value) { cells(count, value); }) {
        T value{};
        cells(count, value);
    }
    return count.cells;
}

}  // namespace sakhi::wire
