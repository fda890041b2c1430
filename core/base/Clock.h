#pragma once

#include "base/Date.h"

namespace sakhi::base {

/// The time of day, injected everywhere: the system's in the program, a set one in tests and in sample
/// stores.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual InstantMs nowMs() const = 0;

    /// The local calendar day that records are dated by.
    [[nodiscard]] virtual Date today() const = 0;
};

/// A clock that stands where it was set.
class FixedClock final : public Clock {
public:
    explicit FixedClock(InstantMs now) : m_now(now) {}
    explicit FixedClock(Date day)
        : m_now(static_cast<InstantMs>(day.time_since_epoch().count()) * 86'400'000) {}
    [[nodiscard]] InstantMs nowMs() const override { return m_now; }
    [[nodiscard]] Date today() const override { return dateOf(m_now); }
    void advance(InstantMs ms) { m_now += ms; }

private:
    InstantMs m_now;
};

/// The machine's clock; days are those of the machine's time zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] InstantMs nowMs() const override;
    [[nodiscard]] Date today() const override;
};

}  // namespace sakhi::base
