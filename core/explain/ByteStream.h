#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace sakhi::explain {

static_assert(std::endian::native == std::endian::little, "model files are little-endian; add the swap");

/// A 64-bit sum of bytes, so that damage is told (not intent): eight lanes of two words at a time,
/// sum = turned by half((sum xor one) x an odd number) + other, then mixed together with the length. Each
/// step can be undone, so one changed word always shows. Memory sets its pace, as a CRC would not.
inline std::uint64_t sumOfBytes(std::string_view bytes) {
    constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15ULL;
    constexpr std::size_t kLanes = 8;
    constexpr std::size_t kBlock = 2 * kLanes * sizeof(std::uint64_t);
    std::uint64_t lane[kLanes] = {1, 2, 3, 4, 5, 6, 7, 8};
    const auto take = [&lane](const char* from) {
    // Without this the compiler keeps the lanes in memory.
#pragma GCC unroll 8
        for (std::size_t i = 0; i < kLanes; ++i) {
            std::uint64_t word[2];
            std::memcpy(word, from + i * sizeof(word), sizeof(word));
            lane[i] = std::rotl((lane[i] ^ word[0]) * kOdd, 32) + word[1];
        }
    };
    std::size_t at = 0;
    for (; at + kBlock <= bytes.size(); at += kBlock) {
        take(bytes.data() + at);
    }
    char tail[kBlock] = {};
    bytes.substr(at).copy(tail, sizeof(tail));
    take(tail);
    std::uint64_t sum = bytes.size();
    for (const std::uint64_t one : lane) {
        sum = (sum ^ one) * kOdd;
        sum ^= sum >> 29U;
    }
    return sum;
}

/// Appends numbers, texts and arrays to bytes, little-endian.
class ByteWriter {
public:
    template <class T>
    void number(T value) {
        static_assert(std::is_arithmetic_v<T>);
        char bytes[sizeof(T)];
        std::memcpy(bytes, &value, sizeof(T));
        m_bytes.append(bytes, sizeof(T));
    }

    /// A text after its length in 32 bits.
    void text(std::string_view value) {
        number(static_cast<std::uint32_t>(value.size()));
        m_bytes += value;
    }

    /// The elements alone.
    template <class T>
    void elements(const std::vector<T>& values) {
        m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    }

    /// The elements after their number in 32 bits.
    template <class T>
    void array(const std::vector<T>& values) {
        number(static_cast<std::uint32_t>(values.size()));
        elements(values);
    }

    [[nodiscard]] std::string& bytes() { return m_bytes; }

private:
    std::string m_bytes;
};

/// Reads what ByteWriter wrote. Past the end every read gives 0 or nothing, and ok() is false from then on.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_rest(bytes) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_ok && m_rest.empty(); }

    template <class T>
    T number() {
        T value{};
        if (const char* from = take(sizeof(T))) {
            std::memcpy(&value, from, sizeof(T));
        }
        return value;
    }

    std::string text() {
        const auto size = number<std::uint32_t>();
        const char* from = take(size);
        return from == nullptr ? std::string() : std::string(from, size);
    }

    /// `count` elements; none where the bytes do not hold as many.
    template <class T>
    std::vector<T> elements(std::uint32_t count) {
        std::vector<T> values;
        const char* from = take(std::size_t{count} * sizeof(T));
        if (from != nullptr && count > 0) {
            values.resize(count);
            std::memcpy(values.data(), from, count * sizeof(T));
        }
        return values;
    }

    template <class T>
    std::vector<T> array() {
        return elements<T>(number<std::uint32_t>());
    }

    /// A number of things that take at least `least` bytes each; 0 and not ok() where the rest cannot hold
    /// them.
    std::uint32_t count(std::size_t least) {
        const auto value = number<std::uint32_t>();
        if (value * least > m_rest.size()) {
            m_ok = false;
        }
        return m_ok ? value : 0;
    }

    /// A number that must be at most `most`, as an enum is stored.
    std::uint8_t choice(std::uint8_t most) {
        const auto value = number<std::uint8_t>();
        m_ok = m_ok && value <= most;
        return m_ok ? value : std::uint8_t{0};
    }

private:
    const char* take(std::size_t size) {
        if (!m_ok || size > m_rest.size()) {
            m_ok = false;
            return nullptr;
        }
        const char* from = m_rest.data();
        m_rest.remove_prefix(size);
        return from;
    }

    std::string_view m_rest;
    bool m_ok{true};
};

}  // namespace sakhi::explain
