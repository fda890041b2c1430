#pragma once

#include <concepts>
#include <type_traits>

namespace sakhi::wire {

/// T or const T.
template <class Value, class T>
concept Of = std::same_as<std::remove_const_t<Value>, T>;

}  // namespace sakhi::wire
