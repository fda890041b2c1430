#include "explain/JsonReader.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace sakhi::explain {

namespace {

class JsonParser {
public:
    explicit JsonParser(std::string_view text)
        : m_begin(text.data()), m_at(text.data()), m_end(text.data() + text.size()) {}

    base::Result<DataValue> run() {
        DataValue value;
        if (readValue(value, 0)) {
            skipSpace();
            if (m_at == m_end) {
                return value;
            }
            refuse("something after the end");
        }
        return base::fail(base::ErrorCode::fileDamaged,
                          std::string(m_reason) + " at byte " + std::to_string(m_at - m_begin));
    }

private:
    bool refuse(const char* reason) {
        m_reason = m_reason == nullptr ? reason : m_reason;
        return false;
    }

    void skipSpace() {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r')) {
            ++m_at;
        }
    }

    /// The next character that is no space, 0 at the end.
    char peek() {
        skipSpace();
        return m_at == m_end ? '\0' : *m_at;
    }

    bool take(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        ++m_at;
        return true;
    }

    bool takeWord(std::string_view word) {
        if (static_cast<std::size_t>(m_end - m_at) < word.size() ||
            std::string_view(m_at, word.size()) != word) {
            return refuse("an unknown word");
        }
        m_at += word.size();
        return true;
    }

    bool readValue(DataValue& out, int depth) {
        if (depth > kDeepestNesting) {
            return refuse("nested too deep");
        }
        switch (peek()) {
            case '\0':
                return refuse("cut short");
            case '{':
                return readObject(out, depth);
            case '[':
                return readArray(out, depth);
            case '"':
                return readString(out.value().emplace<std::string>());
            case 't':
                out.value() = true;
                return takeWord("true");
            case 'f':
                out.value() = false;
                return takeWord("false");
            case 'n':
                return takeWord("null");
        }
        return readNumber(out.value().emplace<double>());
    }

    bool readNumber(double& out) {
        const char* digits = m_at + (m_at != m_end && *m_at == '-' ? 1 : 0);
        if (digits == m_end || *digits < '0' || *digits > '9') {
            return refuse("no value");
        }
        if (*digits == '0' && digits + 1 != m_end && digits[1] >= '0' && digits[1] <= '9') {
            return refuse("a number with a leading zero");
        }
        if (readShort(digits, out)) {
            return true;
        }
        const auto [stop, error] = std::from_chars(m_at, m_end, out);
        if (error == std::errc::result_out_of_range) {
            return readExtreme(stop, out);
        }
        if (error != std::errc() || *(stop - 1) == '.') {
            return refuse("a faulty number");
        }
        m_at = stop;
        return true;
    }

    /// Most numbers of a model file have few digits and no exponent: their digits as a whole number and the
    /// power of ten are doubles without error, so one division rounds as the nearest double must (Clinger
    /// 1990).
    bool readShort(const char* at, double& out) {
        static constexpr std::array<double, 16> kTens{1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                      1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
        const char* first = at;
        std::int64_t whole = 0;
        const auto take = [&] {
            while (at != m_end && *at >= '0' && *at <= '9' && at - first < 17) {
                whole = whole * 10 + (*at++ - '0');
            }
        };
        take();
        std::size_t fraction = 0;
        if (at != m_end && *at == '.') {
            const char* point = at++;
            take();
            fraction = static_cast<std::size_t>(at - point) - 1;
        }
        const bool ends = at != m_end && (*at == ',' || *at == ']' || *at == '}');
        if (!ends || at - first > 16 || *(at - 1) == '.') {
            return false;
        }
        const auto value = static_cast<double>(whole) / kTens[fraction];
        out = first == m_at ? value : -value;
        m_at = at;
        return true;
    }

    /// A number too small for a double is 0; one too large is refused.
    bool readExtreme(const char* stop, double& out) {
        const std::string_view digits(m_at, static_cast<std::size_t>(stop - m_at));
        const std::size_t e = digits.find_first_of("eE");
        if (e == std::string_view::npos || e + 1 >= digits.size() || digits[e + 1] != '-') {
            return refuse("a number too large");
        }
        out = 0.0;
        m_at = stop;
        return true;
    }

    bool readArray(DataValue& out, int depth) {
        ++m_at;
        auto& numbers = out.value().emplace<DataNumbers>();
        if (take(']')) {
            return true;
        }
        do {
            const char c = peek();
            if (c == 'n') {
                if (!takeWord("null")) {
                    return false;
                }
                numbers.push_back(std::numeric_limits<double>::quiet_NaN());
            } else if (c == '-' || (c >= '0' && c <= '9')) {
                if (!readNumber(numbers.emplace_back())) {
                    return false;
                }
            } else {
                return readList(out, depth);
            }
        } while (take(','));
        return take(']') || refuse("an array without its end");
    }

    /// The rest of an array whose next element is no number.
    bool readList(DataValue& out, int depth) {
        DataList list;
        for (const double number : *out.as<DataNumbers>()) {
            DataValue& element = list.emplace_back();
            if (!std::isnan(number)) {
                element.value() = number;
            }
        }
        do {
            if (!readValue(list.emplace_back(), depth + 1)) {
                return false;
            }
        } while (take(','));
        out.value() = std::move(list);
        return take(']') || refuse("an array without its end");
    }

    bool readObject(DataValue& out, int depth) {
        ++m_at;
        auto& object = out.value().emplace<DataObject>();
        if (take('}')) {
            return true;
        }
        do {
            std::string name;
            if (peek() != '"' || !readString(name)) {
                return refuse("a member without a name");
            }
            if (out.find(name) != nullptr) {
                return refuse("a name twice in one object");
            }
            if (object.size() == kMostMembers) {
                return refuse("an object with too many members");
            }
            auto& member = object.emplace_back();
            member.first = std::move(name);
            if (!take(':')) {
                return refuse("a name without a value");
            }
            if (!readValue(member.second, depth + 1)) {
                return false;
            }
        } while (take(','));
        return take('}') || refuse("an object without its end");
    }

    bool readString(std::string& out) {
        ++m_at;
        while (m_at != m_end && *m_at != '"') {
            const char* run = m_at;
            while (m_at != m_end && *m_at != '"' && *m_at != '\\' &&
                   static_cast<unsigned char>(*m_at) >= 0x20) {
                ++m_at;
            }
            out.append(run, m_at);
            if (m_at == m_end || *m_at == '"') {
                break;
            }
            if (*m_at != '\\' || !readEscape(out)) {
                return refuse("a faulty text");
            }
        }
        if (m_at == m_end) {
            return refuse("a text without its end");
        }
        ++m_at;
        return true;
    }

    bool readEscape(std::string& out) {
        if (m_end - m_at < 2) {
            return false;
        }
        const char c = m_at[1];
        m_at += 2;
        static constexpr std::string_view kNames = "\"\\/bfnrt";
        static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
        if (const std::size_t i = kNames.find(c); i != std::string_view::npos) {
            out += kMeanings[i];
            return true;
        }
        std::uint32_t code = 0;
        if (c != 'u' || !readHex(code)) {
            return false;
        }
        if (code >= 0xD800 && code < 0xDC00) {
            std::uint32_t low = 0;
            if (m_end - m_at < 2 || m_at[0] != '\\' || m_at[1] != 'u') {
                return false;
            }
            m_at += 2;
            if (!readHex(low) || low < 0xDC00 || low > 0xDFFF) {
                return false;
            }
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
        } else if (code >= 0xDC00 && code <= 0xDFFF) {
            return false;
        }
        appendUtf8(code, out);
        return true;
    }

    bool readHex(std::uint32_t& code) {
        if (m_end - m_at < 4) {
            return false;
        }
        const auto [stop, error] = std::from_chars(m_at, m_at + 4, code, 16);
        const bool whole = error == std::errc() && stop == m_at + 4;
        m_at = stop;
        return whole;
    }

    static void appendUtf8(std::uint32_t code, std::string& out) {
        if (code < 0x80) {
            out += static_cast<char>(code);
            return;
        }
        if (code < 0x800) {
            out += static_cast<char>(0xC0U | (code >> 6U));
        } else {
            if (code < 0x10000) {
                out += static_cast<char>(0xE0U | (code >> 12U));
            } else {
                out += static_cast<char>(0xF0U | (code >> 18U));
                out += static_cast<char>(0x80U | ((code >> 12U) & 0x3FU));
            }
            out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        }
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    const char* m_reason{nullptr};
};

}  // namespace

base::Result<DataValue> readJson(std::string_view text) {
    if (text.size() > kMostFileBytes) {
        return base::fail(base::ErrorCode::fileTooLarge, "the text");
    }
    return JsonParser(text).run();
}

}  // namespace sakhi::explain
