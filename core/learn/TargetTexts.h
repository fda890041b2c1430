#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sakhi::learn {

/// Which texts of the target's column mean class 0 and class 1. A number is the same text however it is
/// written (1, 1.0).
class TargetTexts {
public:
    /// `positive`: the text of class 1; empty where finish() is to tell.
    explicit TargetTexts(const std::string& positive);

    /// Which of the two texts a cell holds, in the order they were met; nothing for an empty cell, a third
    /// text or a number other than 1 beside 0.
    [[nodiscard]] std::optional<std::uint8_t> numberOf(const std::string& cell);

    /// Turns the numbers met into classes and answers the text of class 1; nothing where one text alone was
    /// met and it is neither 0 nor 1.
    [[nodiscard]] std::optional<std::string> finish(std::vector<std::uint8_t>& target) const;

private:
    bool m_named;
    std::vector<std::string> m_texts;
};

}  // namespace sakhi::learn
