#pragma once

#include <cstdint>
#include <functional>

namespace sakhi::base {

/// Told how far long work has come (done of total, total 0 = unknown); answers false to stop it.
/// An empty function means: nobody listens, never stop.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// True where the listener asked to stop.
inline bool cancelled(const Progress& progress, std::int64_t done, std::int64_t total) {
    return progress && !progress(done, total);
}

}  // namespace sakhi::base
