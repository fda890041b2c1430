#include "base/Text.h"

#include <array>
#include <cmath>
#include <cstdint>

namespace sakhi::base {

std::string groupIndian(std::string_view digits) {
    std::string out;
    const std::size_t n = digits.size();
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t left = n - i;
        if (i > 0 && (left == 3 || (left > 3 && left % 2 == 1))) {
            out += ',';
        }
        out += digits[i];
    }
    return out;
}

std::string westernDigits(std::string_view utf8) {
    // Zero of each Indian script (Unicode 15): Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu,
    // Kannada, Malayalam.
    constexpr std::array<std::uint32_t, 9> kZeros{0x966, 0x9e6, 0xa66, 0xae6, 0xb66,
                                                  0xbe6, 0xc66, 0xce6, 0xd66};
    std::string out;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        if ((lead & 0xf0U) == 0xe0U && i + 2 < utf8.size()) {
            const std::uint32_t point = ((lead & 0x0fU) << 12U) |
                                        ((static_cast<unsigned char>(utf8[i + 1]) & 0x3fU) << 6U) |
                                        (static_cast<unsigned char>(utf8[i + 2]) & 0x3fU);
            bool digit = false;
            for (const std::uint32_t zero : kZeros) {
                if (point >= zero && point < zero + 10) {
                    out += static_cast<char>('0' + (point - zero));
                    digit = true;
                }
            }
            if (digit) {
                i += 2;
                continue;
            }
        }
        out += utf8[i];
    }
    return out;
}

namespace {

/// Bytes that follow a lead byte, or -1 where it is none.
int following(unsigned char lead) {
    if (lead < 0x80) {
        return 0;
    }
    if (lead >= 0xc2 && lead <= 0xdf) {
        return 1;
    }
    if (lead >= 0xe0 && lead <= 0xef) {
        return 2;
    }
    return lead >= 0xf0 && lead <= 0xf4 ? 3 : -1;
}

bool validPoint(std::uint32_t point, int extra) {
    const bool overlong = (extra == 2 && point < 0x800) || (extra == 3 && point < 0x10000);
    const bool surrogate = point >= 0xd800 && point <= 0xdfff;
    const bool control =
        (point < 0x20 && point != '\t' && point != '\n' && point != '\r') || (point >= 0x7f && point < 0xa0);
    return !overlong && !surrogate && !control && point <= 0x10ffff;
}

}  // namespace

bool isCleanUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const int extra = following(lead);
        if (extra < 0 || i + static_cast<std::size_t>(extra) >= text.size()) {
            return false;
        }
        std::uint32_t point = extra == 0 ? lead : lead & (0x3fU >> static_cast<unsigned>(extra));
        for (int k = 0; k < extra; ++k) {
            const auto byte = static_cast<unsigned char>(text[++i]);
            if ((byte & 0xc0U) != 0x80U) {
                return false;
            }
            point = (point << 6U) | (byte & 0x3fU);
        }
        if (!validPoint(point, extra)) {
            return false;
        }
    }
    return true;
}

std::string lowerAscii(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

std::string formatNumber(double value, int decimals) {
    if (!std::isfinite(value)) {
        return "–";
    }
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i) {
        unit *= 10;
    }
    // Half away from zero on the decimal a person sees: 2.675 shows as 2.68, so the nearest decimal is taken
    // first.
    const double scaled = std::fabs(value) * static_cast<double>(unit);
    const auto whole = static_cast<std::int64_t>(std::floor(scaled + 0.5 + 1e-9));
    std::string out = groupIndian(std::to_string(whole / unit));
    if (decimals > 0) {
        std::string rest = std::to_string(whole % unit);
        out += "." + std::string(static_cast<std::size_t>(decimals) - rest.size(), '0') + rest;
    }
    return (value < 0 && whole > 0 ? "\u2212" : "") + out;
}

}  // namespace sakhi::base
