#include "records/RowBytes.h"

#include <algorithm>
#include <array>

namespace sakhi::records {

namespace {

/// Numbers near zero on either side as small numbers: 0, -1, 1, -2 ... are 0, 1, 2, 3 ...
std::uint64_t folded(std::int64_t value) {
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}

std::int64_t unfolded(std::uint64_t value) {
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

}  // namespace

void RowPacker::large(std::uint64_t value) {
    std::array<std::uint8_t, 10> bytes{};
    std::size_t size = 0;
    while (value >= 0x80U) {
        bytes[size++] = static_cast<std::uint8_t>(value | 0x80U);
        value >>= 7U;
    }
    bytes[size++] = static_cast<std::uint8_t>(value);
    m_out.insert(m_out.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
}

void RowPacker::step(std::uint32_t value, std::uint32_t& last) {
    whole(folded(std::int64_t{value} - std::int64_t{last}));
    last = value;
}

void RowPacker::money(base::Money amount) {
    whole(folded(amount.inPaise()));
}

void RowPacker::text(const std::string& value) {
    whole(value.size());
    m_out.insert(m_out.end(), value.begin(), value.end());
}

void RowPacker::id(const base::Uuid& value) {
    m_out.insert(m_out.end(), value.bytes.begin(), value.bytes.end());
}

std::uint64_t RowUnpacker::large() {
    std::uint64_t value = 0;
    unsigned shift = 0;
    while (*m_at >= 0x80U) {
        value |= std::uint64_t{*m_at++ & 0x7fU} << shift;
        shift += 7;
    }
    return value | std::uint64_t{*m_at++} << shift;
}

std::uint32_t RowUnpacker::step(std::uint32_t& last) {
    last = static_cast<std::uint32_t>(last + unfolded(whole()));
    return last;
}

void RowUnpacker::money(base::Money& amount) {
    amount = base::Money::paise(unfolded(whole()));
}

void RowUnpacker::text(std::string& value) {
    const auto size = static_cast<std::ptrdiff_t>(whole());
    value.assign(m_at, m_at + size);
    m_at += size;
}

void RowUnpacker::id(base::Uuid& value) {
    std::copy_n(m_at, value.bytes.size(), value.bytes.begin());
    m_at += value.bytes.size();
}

}  // namespace sakhi::records
