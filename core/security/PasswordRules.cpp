#include "security/PasswordRules.h"

#include "base/Text.h"
#include "security/CommonWords.h"

#include <algorithm>
#include <set>

namespace sakhi::security {

namespace {

constexpr std::size_t kLongestBytes = 1024;

/// The characters of clean UTF-8.
std::u32string charactersOf(std::string_view utf8) {
    std::u32string out;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xc0U) == 0x80U) {
            out.back() = out.back() << 6U | (byte & 0x3fU);
        } else {
            out += byte < 0x80 ? byte : byte < 0xe0 ? byte & 0x1fU : byte < 0xf0 ? byte & 0xfU : byte & 0x7U;
        }
    }
    return out;
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// Numbers, dates and phones, in the digits of any Indian script.
bool digitsOnly(std::string_view lower) {
    const std::string western = base::westernDigits(lower);
    return western.find_first_not_of("0123456789 -/.+") == std::string::npos;
}

/// Fewer than four different characters, or one to four of them over and over.
bool repeated(const std::u32string& characters) {
    if (std::set<char32_t>(characters.begin(), characters.end()).size() < 4) {
        return true;
    }
    for (std::size_t period = 1; period <= 4; ++period) {
        if (std::equal(characters.begin() + static_cast<std::ptrdiff_t>(period), characters.end(),
                       characters.begin())) {
            return true;
        }
    }
    return false;
}

/// The characters, at least three, that begin the text and stand together in a finger run, in either
/// direction; 1 where there are no three.
std::size_t runAtFront(std::string_view text) {
    std::size_t longest = 1;
    for (const std::string_view run : fingerRuns()) {
        const std::string back(run.rbegin(), run.rend());
        for (std::size_t size = std::max<std::size_t>(3, longest + 1); size <= text.size(); ++size) {
            const std::string_view piece = text.substr(0, size);
            if (run.find(piece) == std::string_view::npos && back.find(piece) == std::string::npos) {
                break;
            }
            longest = size;
        }
    }
    return longest;
}

/// Made of fewer than five runs and single characters.
bool sequence(std::string_view lower) {
    int pieces = 0;
    while (!lower.empty()) {
        lower.remove_prefix(runAtFront(lower));
        ++pieces;
    }
    return pieces < 5;
}

/// Her login, either way round, with fewer than four letters beside it.
bool likeLogin(std::string_view lower, std::string login) {
    for (int turn = 0; turn < 2; ++turn) {
        const auto at = lower.find(login);
        if (login.size() >= 3 && at != std::string_view::npos) {
            std::string rest(lower);
            rest.erase(at, login.size());
            if (std::count_if(rest.begin(), rest.end(), isLetter) < 4) {
                return true;
            }
        }
        std::reverse(login.begin(), login.end());
    }
    return false;
}

/// Letters for the digits and signs that are written in their place; `one` is what 1 stands for, i or l.
std::string withoutDisguise(std::string_view lower, char one) {
    constexpr std::string_view kSigns = "034578@$!";
    constexpr std::string_view kMeant = "oeastbasi";
    std::string out(lower);
    for (char& c : out) {
        const auto at = kSigns.find(c);
        c = c == '1' ? one : at == std::string_view::npos ? c : kMeant[at];
    }
    return out;
}

std::string_view lettersBetween(std::string_view text) {
    while (!text.empty() && !isLetter(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && !isLetter(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

bool isWord(std::string_view text) {
    const auto words = commonWords();
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// One or two of the common words.
bool wordOrTwo(std::string_view text) {
    if (isWord(text)) {
        return true;
    }
    for (const std::string_view word : commonWords()) {
        if (text.starts_with(word) && isWord(lettersBetween(text.substr(word.size())))) {
            return true;
        }
    }
    return false;
}

bool common(std::string_view lower) {
    const std::string_view middle = lettersBetween(lower);
    for (const char one : {'i', 'l'}) {
        if (wordOrTwo(withoutDisguise(lower, one)) || wordOrTwo(withoutDisguise(middle, one))) {
            return true;
        }
    }
    return wordOrTwo(middle);
}

}  // namespace

std::size_t shortestPassword(domain::Role role) {
    return role == domain::Role::manager ? 12 : 8;
}

base::Result<void> checkPassword(std::string_view password, std::string_view login, domain::Role role) {
    using base::ErrorCode;
    if (!base::isCleanUtf8(password)) {
        return base::fail(ErrorCode::invalidText, "password");
    }
    const std::u32string characters = charactersOf(password);
    const std::string lower = base::lowerAscii(password);
    if (characters.size() < shortestPassword(role)) {
        return base::fail(ErrorCode::weakPassword, "too_short", std::to_string(shortestPassword(role)));
    }
    if (password.size() > kLongestBytes) {
        return base::fail(ErrorCode::weakPassword, "too_long");
    }
    if (digitsOnly(lower)) {
        return base::fail(ErrorCode::weakPassword, "digits_only");
    }
    if (repeated(characters)) {
        return base::fail(ErrorCode::weakPassword, "repeated");
    }
    if (sequence(lower)) {
        return base::fail(ErrorCode::weakPassword, "sequence");
    }
    if (likeLogin(lower, base::lowerAscii(login))) {
        return base::fail(ErrorCode::weakPassword, "like_login");
    }
    if (common(lower)) {
        return base::fail(ErrorCode::weakPassword, "common");
    }
    return {};
}

}  // namespace sakhi::security
