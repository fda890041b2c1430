#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace sakhi::wire {

/// Reads what CborWriter writes and nothing else: each item in its only canonical form, map keys unsigned and
/// ascending, at most kMaxDepth deep, no tags, no null, no NaN or infinity. It owns nothing: texts and bytes
/// point into the input. Once failed it stays failed and answers zeros, so a caller may check ok() at the
/// end.
class CborReader {
public:
    static constexpr int kMaxDepth = 8;

    explicit CborReader(std::span<const std::uint8_t> input) : m_rest(input) {}

    /// Opens a map and answers its number of pairs, at most half the bytes left. close() after the last pair.
    std::size_t map();

    /// The next pair's key, greater than the one before; fails at the end of the map.
    std::uint64_t key();

    /// True where the open map or array has another pair or item.
    [[nodiscard]] bool more() const { return !m_failed && m_depth > 0 && level().left > 0; }

    /// Opens an array and answers its number of items, at most the bytes left. close() after the last item.
    std::size_t array();

    /// Ends the innermost map or array; fails where items are left.
    void close();

    std::int64_t integer();
    std::string_view text();
    std::span<const std::uint8_t> bytes();
    bool boolean();
    double real();

    void fail() { m_failed = true; }
    [[nodiscard]] bool ok() const { return !m_failed; }

    /// True where everything was read well: nothing open, nothing left.
    [[nodiscard]] bool finished() const { return !m_failed && m_depth == 0 && m_rest.empty(); }

private:
    struct Level {
        std::size_t left{0};
        /// One more than the last key of a map; unused in an array.
        std::uint64_t nextKey{0};
        bool isMap{false};
    };

    /// An item's head in canonical form: major type and argument. simple: the low five bits.
    struct Head {
        unsigned major{8};
        unsigned simple{0};
        std::uint64_t argument{0};
    };

    [[nodiscard]] const Level& level() const { return m_levels[static_cast<std::size_t>(m_depth - 1)]; }
    [[nodiscard]] Level& level() { return m_levels[static_cast<std::size_t>(m_depth - 1)]; }
    Head head();
    std::uint64_t argumentOf(unsigned major, unsigned simple);
    std::uint64_t bigEndian(std::size_t size);
    void takeItem();
    std::size_t open(unsigned major, std::size_t bytesAnItem);
    std::span<const std::uint8_t> stretch(unsigned major);

    std::span<const std::uint8_t> m_rest;
    std::array<Level, kMaxDepth> m_levels{};
    int m_depth{0};
    bool m_failed{false};
};

}  // namespace sakhi::wire
