#pragma once

#include "base/Money.h"
#include "base/Uuid.h"
#include "records/Day.h"

#include <string>
#include <vector>

namespace sakhi::records {

/// What the row before held: the next one is written as the difference, which is small.
struct RowTrail {
    std::uint32_t line{0};
    std::uint32_t place{0};
    std::uint32_t day{0};
};

/// Writes the values of rows as bytes: whole numbers seven bits a byte, so that small ones take one or two.
/// RowUnpacker has the same verbs and gives the values back in the same order.
class RowPacker {
public:
    /// Writes behind what `out` holds; both must outlive it.
    RowPacker(std::vector<std::uint8_t>& out, RowTrail& trail) : m_out(out), m_trail(trail) {}

    void line(std::uint32_t value) { step(value, m_trail.line); }
    void place(std::uint32_t value) { step(value, m_trail.place); }
    void day(Day value) { step(static_cast<std::uint32_t>(value), m_trail.day); }
    void money(base::Money amount);
    void text(const std::string& value);
    void id(const base::Uuid& value);

    template <class E>
    void choice(E value) {
        whole(static_cast<std::uint64_t>(value));
    }

    template <class... Flag>
    void flags(Flag... values) {
        std::uint64_t bits = 0;
        std::uint64_t bit = 1;
        ((bits |= values ? bit : 0, bit <<= 1U), ...);
        whole(bits);
    }

private:
    void whole(std::uint64_t value) {
        if (value < 0x80U) {
            m_out.push_back(static_cast<std::uint8_t>(value));
        } else {
            large(value);
        }
    }
    void large(std::uint64_t value);
    void step(std::uint32_t value, std::uint32_t& last);

    std::vector<std::uint8_t>& m_out;
    RowTrail& m_trail;
};

/// Reads what a RowPacker wrote, which must outlive it.
class RowUnpacker {
public:
    explicit RowUnpacker(const std::vector<std::uint8_t>& bytes) : m_at(bytes.data()) {}

    void line(std::uint32_t& value) { value = step(m_trail.line); }
    void place(std::uint32_t& value) { value = step(m_trail.place); }
    void day(Day& value) { value = static_cast<Day>(step(m_trail.day)); }
    void money(base::Money& amount);
    void text(std::string& value);
    void id(base::Uuid& value);

    template <class E>
    void choice(E& value) {
        value = static_cast<E>(whole());
    }

    template <class... Flag>
    void flags(Flag&... values) {
        std::uint64_t bits = whole();
        ((values = (bits & 1U) != 0, bits >>= 1U), ...);
    }

private:
    std::uint64_t whole() { return *m_at < 0x80U ? *m_at++ : large(); }
    std::uint64_t large();
    std::uint32_t step(std::uint32_t& last);

    const std::uint8_t* m_at;
    RowTrail m_trail;
};

}  // namespace sakhi::records
