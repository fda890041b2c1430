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

/// A 64-bit sum of bytes: eight lanes of words, each (sum xor word) x an odd number, then mixed together with
/// the length. It tells damage, not intent; ten times as fast as a CRC, which would take most of a model's
/// loading time.
inline std::uint64_t sumOfBytes(std::string_view bytes) {
    constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15ULL;
    constexpr std::size_t kLanes = 8;
    std::uint64_t lane[kLanes] = {1, 2, 3, 4, 5, 6, 7, 8};
    const auto take = [&](const char* from) {
        std::uint64_t word[kLanes];
        std::memcpy(word, from, sizeof(word));
        for (std::size_t i = 0; i < kLanes; ++i) {
            lane[i] = (lane[i] ^ word[i]) * kOdd;
            lane[i] ^= lane[i] >> 32U;
        }
    };
    std::size_t at = 0;
    for (; at + sizeof(lane) <= bytes.size(); at += sizeof(lane)) {
        take(bytes.data() + at);
    }
    char tail[sizeof(lane)] = {};
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
