#include "base/LooseName.h"

#include "base/Devanagari.h"
#include "base/Text.h"

#include <array>
#include <utility>
#include <vector>

namespace sakhi::base {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

/// Names whose Latin spelling is a custom of its own.
constexpr std::array kCustoms{Pair{"begum", "begam"}, Pair{"mary", "meri"}, Pair{"nair", "nayar"},
                              Pair{"oraon", "uranv"}, Pair{"singh", "sinh"}};

/// One sound, one sign; in this order.
constexpr std::array kSounds{
    Pair{"ch", "C"}, Pair{"c", "k"},  Pair{"x", "ks"},  Pair{"q", "k"},   Pair{"ow", "o"},  Pair{"w", "v"},
    Pair{"z", "j"},  Pair{"f", "p"},  Pair{"jn", "gy"}, Pair{"np", "mp"}, Pair{"nb", "mb"}, Pair{"aa", "a"},
    Pair{"ee", "i"}, Pair{"ii", "i"}, Pair{"oo", "u"},  Pair{"uu", "u"},  Pair{"ai", "e"},  Pair{"ei", "e"},
    Pair{"au", "o"}, Pair{"ou", "o"}, Pair{"iy", "i"},
};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || c == 'C';
}

bool isConsonant(char c) {
    return isLetter(c) && std::string_view("aeiou").find(c) == std::string_view::npos;
}

std::string replaced(std::string text, const Pair& pair) {
    for (std::size_t at = text.find(pair.first); at != std::string::npos;
         at = text.find(pair.first, at + pair.second.size())) {
        text.replace(at, pair.first.size(), pair.second);
    }
    return text;
}

/// Without the breath of consonants (kh, sh), without doubles.
std::string plainConsonants(std::string_view word) {
    std::string out;
    for (const char c : word) {
        const bool breath = c == 'h' && !out.empty() && isConsonant(out.back());
        const bool again = isConsonant(c) && !out.empty() && out.back() == c;
        if (!breath && !again) {
            out += c;
        }
    }
    return out;
}

std::string keyOfWord(std::string word) {
    for (const Pair& custom : kCustoms) {
        if (word == custom.first) {
            word = custom.second;
        }
    }
    for (const Pair& sound : kSounds) {
        word = plainConsonants(replaced(std::move(word), sound));
    }
    if (word.size() > 1 && word.back() == 'y' && isConsonant(word[word.size() - 2])) {
        word.back() = 'i';
    }
    std::string key;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] != 'a' || i == 0) {
            key += word[i];
        }
    }
    return key;
}

std::vector<std::string> keysOf(std::string_view name) {
    std::vector<std::string> keys;
    std::string word;
    const std::string latin = lowerAscii(latinOf(westernDigits(name))) + " ";
    for (const char c : latin) {
        const bool inside = isLetter(c) || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U);
        if (inside) {
            word += c;
        } else if (!word.empty()) {
            keys.push_back(keyOfWord(std::exchange(word, {})));
        }
    }
    return keys;
}

}  // namespace

std::string looseKey(std::string_view name) {
    std::string out;
    for (const std::string& key : keysOf(name)) {
        out += (out.empty() ? "" : " ") + key;
    }
    return out;
}

bool soundsLike(std::string_view typed, std::string_view name) {
    const auto wanted = keysOf(typed);
    const auto known = keysOf(name);
    for (const std::string& key : wanted) {
        bool found = false;
        for (const std::string& word : known) {
            found = found || (key.size() > 1 && word.starts_with(key));
        }
        if (!found) {
            return false;
        }
    }
    return !wanted.empty();
}

}  // namespace sakhi::base
