#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace sakhi::wire {

/// Writes deterministic CBOR (RFC 8949 4.2.1): shortest heads, definite lengths, floats in the shortest form
/// that keeps the value. The caller writes map keys in ascending order and as many items as announced, clean
/// UTF-8 and finite numbers only: what else it writes, CborReader refuses.
class CborWriter {
public:
    /// Room for so many bytes, to save growing.
    explicit CborWriter(std::size_t expected = 0) { m_out.reserve(expected); }

    /// Opens a map of `pairs` pairs: each a key(), then a value.
    void map(std::size_t pairs) { head(5, pairs); }
    void key(std::uint64_t number) { head(0, number); }

    /// Opens an array of `items` items.
    void array(std::size_t items) { head(4, items); }

    void integer(std::int64_t value);
    void text(std::string_view utf8);
    void bytes(std::span<const std::uint8_t> value);
    void boolean(bool value) { m_out.push_back(value ? 0xf5 : 0xf4); }
    void real(double value);

    /// What was written; the writer is empty afterwards.
    std::vector<std::uint8_t> take() { return std::move(m_out); }

private:
    void head(unsigned major, std::uint64_t argument);
    void bigEndian(std::uint64_t value, int size);

    std::vector<std::uint8_t> m_out;
};

}  // namespace sakhi::wire
