#include "learn/CellNumber.h"

#include "base/Text.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace sakhi::learn {

std::optional<double> numberIn(const std::string& cell) {
    const std::string_view text = base::trimmed(cell);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    const bool fits = std::abs(value) <= double{std::numeric_limits<float>::max()};
    return whole && fits ? std::optional<double>(value) : std::nullopt;
}

bool isMissingMark(const std::string& cell) {
    std::string text(base::trimmed(cell));
    for (char& c : text) {
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return text == "na" || text == "n/a" || text == "nan" || text == "null";
}

}  // namespace sakhi::learn
