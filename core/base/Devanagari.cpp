#include "base/Devanagari.h"

#include <array>
#include <cstdint>
#include <utility>

namespace sakhi::base {

namespace {

/// What a letter is in Latin; a consonant's own a is added by what follows it.
enum class Kind { vowel, consonant, sign, virama, nukta, nasal };

struct Letter {
    std::uint32_t point;
    Kind kind;
    std::string_view latin;
};

// Unicode 15, block Devanagari.
constexpr std::array kLetters{
    Letter{0x901, Kind::nasal, "n"},       Letter{0x902, Kind::nasal, "n"},
    Letter{0x903, Kind::nasal, ""},        Letter{0x905, Kind::vowel, "a"},
    Letter{0x906, Kind::vowel, "aa"},      Letter{0x907, Kind::vowel, "i"},
    Letter{0x908, Kind::vowel, "ii"},      Letter{0x909, Kind::vowel, "u"},
    Letter{0x90a, Kind::vowel, "uu"},      Letter{0x90b, Kind::vowel, "ri"},
    Letter{0x90d, Kind::vowel, "e"},       Letter{0x90e, Kind::vowel, "e"},
    Letter{0x90f, Kind::vowel, "e"},       Letter{0x910, Kind::vowel, "ai"},
    Letter{0x911, Kind::vowel, "o"},       Letter{0x912, Kind::vowel, "o"},
    Letter{0x913, Kind::vowel, "o"},       Letter{0x914, Kind::vowel, "au"},
    Letter{0x915, Kind::consonant, "k"},   Letter{0x916, Kind::consonant, "kh"},
    Letter{0x917, Kind::consonant, "g"},   Letter{0x918, Kind::consonant, "gh"},
    Letter{0x919, Kind::consonant, "n"},   Letter{0x91a, Kind::consonant, "ch"},
    Letter{0x91b, Kind::consonant, "chh"}, Letter{0x91c, Kind::consonant, "j"},
    Letter{0x91d, Kind::consonant, "jh"},  Letter{0x91e, Kind::consonant, "n"},
    Letter{0x91f, Kind::consonant, "t"},   Letter{0x920, Kind::consonant, "th"},
    Letter{0x921, Kind::consonant, "d"},   Letter{0x922, Kind::consonant, "dh"},
    Letter{0x923, Kind::consonant, "n"},   Letter{0x924, Kind::consonant, "t"},
    Letter{0x925, Kind::consonant, "th"},  Letter{0x926, Kind::consonant, "d"},
    Letter{0x927, Kind::consonant, "dh"},  Letter{0x928, Kind::consonant, "n"},
    Letter{0x929, Kind::consonant, "n"},   Letter{0x92a, Kind::consonant, "p"},
    Letter{0x92b, Kind::consonant, "ph"},  Letter{0x92c, Kind::consonant, "b"},
    Letter{0x92d, Kind::consonant, "bh"},  Letter{0x92e, Kind::consonant, "m"},
    Letter{0x92f, Kind::consonant, "y"},   Letter{0x930, Kind::consonant, "r"},
    Letter{0x931, Kind::consonant, "r"},   Letter{0x932, Kind::consonant, "l"},
    Letter{0x933, Kind::consonant, "l"},   Letter{0x934, Kind::consonant, "l"},
    Letter{0x935, Kind::consonant, "v"},   Letter{0x936, Kind::consonant, "sh"},
    Letter{0x937, Kind::consonant, "sh"},  Letter{0x938, Kind::consonant, "s"},
    Letter{0x939, Kind::consonant, "h"},   Letter{0x93c, Kind::nukta, ""},
    Letter{0x93e, Kind::sign, "aa"},       Letter{0x93f, Kind::sign, "i"},
    Letter{0x940, Kind::sign, "ii"},       Letter{0x941, Kind::sign, "u"},
    Letter{0x942, Kind::sign, "uu"},       Letter{0x943, Kind::sign, "ri"},
    Letter{0x945, Kind::sign, "e"},        Letter{0x946, Kind::sign, "e"},
    Letter{0x947, Kind::sign, "e"},        Letter{0x948, Kind::sign, "ai"},
    Letter{0x949, Kind::sign, "o"},        Letter{0x94a, Kind::sign, "o"},
    Letter{0x94b, Kind::sign, "o"},        Letter{0x94c, Kind::sign, "au"},
    Letter{0x94d, Kind::virama, ""},       Letter{0x958, Kind::consonant, "q"},
    Letter{0x959, Kind::consonant, "kh"},  Letter{0x95a, Kind::consonant, "g"},
    Letter{0x95b, Kind::consonant, "z"},   Letter{0x95c, Kind::consonant, "d"},
    Letter{0x95d, Kind::consonant, "rh"},  Letter{0x95e, Kind::consonant, "f"},
    Letter{0x95f, Kind::consonant, "y"},
};

const Letter* letterOf(std::uint32_t point) {
    for (const Letter& letter : kLetters) {
        if (letter.point == point) {
            return &letter;
        }
    }
    return nullptr;
}

/// The code point at `at` where it is of the block, else 0.
std::uint32_t pointAt(std::string_view text, std::size_t at) {
    if (at + 2 >= text.size() || static_cast<unsigned char>(text[at]) != 0xe0U) {
        return 0;
    }
    const std::uint32_t point = ((static_cast<unsigned char>(text[at + 1]) & 0x3fU) << 6U) |
                                (static_cast<unsigned char>(text[at + 2]) & 0x3fU);
    return point >= 0x900 && point < 0x980 ? point : 0;
}

bool isJoiner(std::string_view text, std::size_t at) {
    return text.substr(at, 3) == "\u200c" || text.substr(at, 3) == "\u200d";
}

/// Writes letter by letter; a consonant waits for its vowel.
class Writer {
public:
    void write(const Letter& letter) {
        switch (letter.kind) {
            case Kind::consonant:
                close();
                writeConsonant(letter);
                m_open = true;
                break;
            case Kind::vowel:
            case Kind::nasal:
                close();
                m_out += letter.latin;
                break;
            case Kind::sign:
            case Kind::virama:
                m_open = false;
                m_out += letter.latin;
                break;
            case Kind::nukta:
                // ढ़ is said as rh; the others sound near enough.
                if (m_out.ends_with("dh")) {
                    m_out.replace(m_out.size() - 2, 2, "rh");
                }
                break;
        }
    }

    void copy(std::string_view text) {
        close();
        m_out += text;
    }

    std::string take() {
        close();
        return std::move(m_out);
    }

private:
    void close() {
        m_out += m_open ? "a" : "";
        m_open = false;
    }

    void writeConsonant(const Letter& letter) {
        constexpr std::uint32_t kNya = 0x91e;
        // ज्ञ is said as gy.
        if (letter.point == kNya && m_out.ends_with('j')) {
            m_out.replace(m_out.size() - 1, 1, "gy");
        } else {
            m_out += letter.latin;
        }
    }

    std::string m_out;
    bool m_open{false};
};

}  // namespace

std::string latinOf(std::string_view utf8) {
    Writer writer;
    for (std::size_t i = 0; i < utf8.size();) {
        const std::uint32_t point = pointAt(utf8, i);
        const std::size_t length = point != 0 || isJoiner(utf8, i) ? 3 : 1;
        if (const Letter* letter = letterOf(point)) {
            writer.write(*letter);
        } else if (!isJoiner(utf8, i)) {
            writer.copy(utf8.substr(i, length));
        }
        i += length;
    }
    return writer.take();
}

}  // namespace sakhi::base
