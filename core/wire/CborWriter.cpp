#include "wire/CborWriter.h"

#include "wire/CborFloat.h"

namespace sakhi::wire {

void CborWriter::head(unsigned major, std::uint64_t argument) {
    const auto lead = static_cast<std::uint8_t>(major << 5U);
    if (argument < 24) {
        m_out.push_back(static_cast<std::uint8_t>(lead | argument));
    } else if (argument <= 0xff) {
        m_out.push_back(lead | 24U);
        bigEndian(argument, 1);
    } else if (argument <= 0xffff) {
        m_out.push_back(lead | 25U);
        bigEndian(argument, 2);
    } else if (argument <= 0xffff'ffff) {
        m_out.push_back(lead | 26U);
        bigEndian(argument, 4);
    } else {
        m_out.push_back(lead | 27U);
        bigEndian(argument, 8);
    }
}

void CborWriter::bigEndian(std::uint64_t value, int size) {
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8) {
        m_out.push_back(static_cast<std::uint8_t>(value >> static_cast<unsigned>(shift)));
    }
}

void CborWriter::integer(std::int64_t value) {
    // -1 - value is ~value in two's complement, for every value.
    if (value >= 0) {
        head(0, static_cast<std::uint64_t>(value));
    } else {
        head(1, ~static_cast<std::uint64_t>(value));
    }
}

void CborWriter::text(std::string_view utf8) {
    head(3, utf8.size());
    m_out.insert(m_out.end(), utf8.begin(), utf8.end());
}

void CborWriter::bytes(std::span<const std::uint8_t> value) {
    head(2, value.size());
    m_out.insert(m_out.end(), value.begin(), value.end());
}

void CborWriter::real(double value) {
    const ShortFloat shortest = shortestFloat(value);
    m_out.push_back(static_cast<std::uint8_t>(7U << 5U | (shortest.size == 2   ? 25U
                                                          : shortest.size == 4 ? 26U
                                                                               : 27U)));
    bigEndian(shortest.bits, shortest.size);
}

}  // namespace sakhi::wire
