#include "learn/TargetTexts.h"

#include "learn/CellNumber.h"

#include <algorithm>

namespace sakhi::learn {

namespace {

// 1.0 and 1 are one value.
std::string plainText(const std::string& cell) {
    const auto number = numberIn(cell);
    const bool bit = number && (*number == 0.0 || *number == 1.0);
    return bit ? (*number == 1.0 ? "1" : "0") : cell;
}

bool isBefore(const std::string& a, const std::string& b) {
    const auto first = numberIn(a);
    const auto second = numberIn(b);
    return first && second ? *first < *second : a < b;
}

// A number beside 0 is a slip where it is not 1: nobody codes two classes as 0 and 7.
bool isSlip(const std::string& a, const std::string& b) {
    return (a == "0" && b != "1" && numberIn(b)) || (b == "0" && a != "1" && numberIn(a));
}

}  // namespace

TargetTexts::TargetTexts(const std::string& positive) : m_named(!positive.empty()) {
    if (m_named) {
        m_texts.push_back(plainText(positive));
    }
}

std::optional<std::uint8_t> TargetTexts::numberOf(const std::string& cell) {
    if (cell.empty()) {
        return std::nullopt;
    }
    const std::string text = plainText(cell);
    const auto at = std::find(m_texts.begin(), m_texts.end(), text);
    const bool isNew = at == m_texts.end();
    if (isNew && (m_texts.size() == 2 || (m_texts.size() == 1 && isSlip(m_texts.front(), text)))) {
        return std::nullopt;
    }
    const auto number = static_cast<std::uint8_t>(at - m_texts.begin());
    if (isNew) {
        m_texts.push_back(text);
    }
    return number;
}

std::optional<std::string> TargetTexts::finish(std::vector<std::uint8_t>& target) const {
    std::uint8_t one = 0;
    if (!m_named && m_texts.size() == 2) {
        one = isBefore(m_texts[0], m_texts[1]) ? 1 : 0;
    } else if (!m_named && m_texts.front() == "0") {
        one = 1;
    } else if (!m_named && m_texts.front() != "1") {
        return std::nullopt;
    }
    for (std::uint8_t& number : target) {
        number = number == one ? 1 : 0;
    }
    return one < m_texts.size() ? m_texts[one] : "1";
}

}  // namespace sakhi::learn
