#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace sakhi::base {

/// A value or the Error that kept it from being made. No exception crosses a module.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

template <>
class [[nodiscard]] Result<void> : public tl::expected<void, Error> {
public:
    using tl::expected<void, Error>::expected;
};

/// Makes the failed Result: `return fail(ErrorCode::notFound, code);`.
template <class... Details>
[[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, Details&&... details) {
    return tl::unexpected<Error>(Error{code, {std::string(std::forward<Details>(details))...}});
}

/// Hands an error on: `if (!r) return fail(r.error());`.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

}  // namespace sakhi::base
