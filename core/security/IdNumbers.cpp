#include "security/IdNumbers.h"

#include "base/Text.h"
#include "security/Aadhaar.h"

#include <algorithm>

namespace sakhi::security {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::KycKind;

namespace {

constexpr std::size_t kShown = 4;
constexpr std::size_t kShortest = 4;
constexpr std::size_t kLongest = 24;

bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isFigure(char c) {
    return c >= '0' && c <= '9';
}

/// 'A' stands for a capital, '9' for a digit.
bool fits(std::string_view text, std::string_view form) {
    return std::ranges::equal(text, form,
                              [](char c, char wanted) { return wanted == 'A' ? isCapital(c) : isFigure(c); });
}

/// Without spaces and hyphens, letters in capitals, digits of every script as 0-9.
std::string tidied(std::string_view typed) {
    std::string out;
    for (const char c : base::westernDigits(typed)) {
        if (c != ' ' && c != '-') {
            out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
    }
    return out;
}

bool isPan(std::string_view text) {
    constexpr std::string_view kHolders = "ABCFGHJLPT";
    return fits(text, "AAAAA9999A") && kHolders.find(text[3]) != std::string_view::npos;
}

/// Numbers whose form differs from state to state: letters, digits and strokes.
bool isPlain(std::string_view text) {
    return text.size() >= kShortest && text.size() <= kLongest &&
           std::ranges::all_of(text, [](char c) { return isCapital(c) || isFigure(c) || c == '/'; });
}

bool hasForm(KycKind kind, std::string_view text) {
    switch (kind) {
        case KycKind::pan:
            return isPan(text);
        case KycKind::voterId:
            return fits(text, "AAA9999999");
        case KycKind::passport:
            return fits(text, "A9999999");
        case KycKind::aadhaar:
        case KycKind::drivingLicence:
        case KycKind::jobCard:
        case KycKind::rationCard:
            return isPlain(text);
    }
    return false;
}

}  // namespace

Result<std::string> keptNumber(KycKind kind, std::string_view typed) {
    std::string text = tidied(typed);
    const std::string reason = "kyc_" + std::string(base::keyOf(kind));
    if (kind == KycKind::aadhaar) {
        const auto four = lastFourOfAadhaar(text);
        std::ranges::fill(text, '\0');
        return four ? four : Result<std::string>(fail(ErrorCode::ruleBroken, reason));
    }
    if (!hasForm(kind, text)) {
        return fail(ErrorCode::ruleBroken, reason);
    }
    return text;
}

Result<std::string> mobileNumber(std::string_view typed) {
    std::string text = tidied(typed);
    if (text.starts_with("+91")) {
        text.erase(0, 3);
    }
    if (!fits(text, "9999999999") || text.front() < '6') {
        return fail(ErrorCode::ruleBroken, "phone_form");
    }
    return text;
}

std::string maskedNumber(KycKind kind, std::string_view kept) {
    if (kept.empty()) {
        return {};
    }
    const std::string_view tail = kept.size() > kShown ? kept.substr(kept.size() - kShown) : kept;
    return (kind == KycKind::aadhaar ? "XXXX XXXX " : "XXXXXX") + std::string(tail);
}

}  // namespace sakhi::security
