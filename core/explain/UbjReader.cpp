#include "explain/UbjReader.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace sakhi::explain {

namespace {

class UbjParser {
public:
    explicit UbjParser(std::string_view bytes) : m_bytes(bytes) {}

    base::Result<DataValue> run() {
        DataValue value;
        if (readValue(value, nextMarker(), 0)) {
            if (m_at == m_bytes.size()) {
                return value;
            }
            refuse("something after the end");
        }
        return base::fail(base::ErrorCode::fileDamaged,
                          std::string(m_reason) + " at byte " + std::to_string(m_at));
    }

private:
    bool refuse(const char* reason) {
        m_reason = m_reason == nullptr ? reason : m_reason;
        return false;
    }

    [[nodiscard]] std::size_t rest() const { return m_bytes.size() - m_at; }
    [[nodiscard]] char peek() const { return rest() == 0 ? '\0' : m_bytes[m_at]; }

    char next() { return rest() == 0 ? '\0' : m_bytes[m_at++]; }

    /// The next marker that is no no-op.
    char nextMarker() {
        char marker = next();
        while (marker == 'N') {
            marker = next();
        }
        return marker;
    }

    template <class T>
    bool readNumber(double& out) {
        if (rest() < sizeof(T)) {
            return refuse("cut short");
        }
        char bytes[sizeof(T)];
        std::reverse_copy(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at),
                          m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at + sizeof(T)), bytes);
        m_at += sizeof(T);
        T value{};
        std::memcpy(&value, bytes, sizeof(T));
        out = static_cast<double>(value);
        return std::isfinite(out) || refuse("a number that is none");
    }

    static bool isNumber(char marker) {
        return std::string_view("iUIlLdD").find(marker) != std::string_view::npos;
    }

    bool readNumber(char marker, double& out) {
        switch (marker) {
            case 'i':
                return readNumber<std::int8_t>(out);
            case 'U':
                return readNumber<std::uint8_t>(out);
            case 'I':
                return readNumber<std::int16_t>(out);
            case 'l':
                return readNumber<std::int32_t>(out);
            case 'L':
                return readNumber<std::int64_t>(out);
            case 'd':
                return readNumber<float>(out);
            case 'D':
                return readNumber<double>(out);
        }
        return refuse("no number");
    }

    bool readLength(std::size_t& out) {
        double length = 0;
        const char marker = next();
        if (marker == 'd' || marker == 'D' || !readNumber(marker, length)) {
            return refuse("no length");
        }
        if (length < 0 || length > static_cast<double>(rest())) {
            return refuse("a length beyond the end");
        }
        out = static_cast<std::size_t>(length);
        return true;
    }

    bool readText(std::string& out) {
        std::size_t length = 0;
        if (!readLength(length)) {
            return false;
        }
        out.assign(m_bytes.substr(m_at, length));
        m_at += length;
        return true;
    }

    bool readValue(DataValue& out, char marker, int depth) {
        if (depth > kDeepestNesting) {
            return refuse("nested too deep");
        }
        switch (marker) {
            case '{':
                return readObject(out, depth);
            case '[':
                return readArray(out, depth);
            case 'S':
                return readText(out.value().emplace<std::string>());
            case 'C':
                out.value() = std::string(1, next());
                return true;
            case 'T':
                out.value() = true;
                return true;
            case 'F':
                out.value() = false;
                return true;
            case 'Z':
                return true;
            case '\0':
                return refuse("cut short");
        }
        return readNumber(marker, out.value().emplace<double>());
    }

    /// `$ type` and `# count` after an opening bracket; type 0 and no count where they are not there.
    bool readHead(char& type, std::size_t& count, bool& counted) {
        type = 0;
        counted = false;
        if (peek() == '$') {
            ++m_at;
            type = next();
            if (peek() != '#') {
                return refuse("a type without a count");
            }
        }
        if (peek() == '#') {
            ++m_at;
            counted = true;
            return readLength(count);
        }
        return true;
    }

    bool readArray(DataValue& out, int depth) {
        char type = 0;
        std::size_t count = 0;
        bool counted = false;
        if (!readHead(type, count, counted)) {
            return false;
        }
        if (isNumber(type)) {
            return readNumbers(out.value().emplace<DataNumbers>(), type, count);
        }
        if (type != 0 && type != 'S' && type != '{' && type != '[') {
            return refuse("an array of an unknown type");
        }
        DataList list;
        bool numbersAlone = true;
        for (std::size_t i = 0; !counted || i < count; ++i) {
            const char marker = type != 0 ? type : nextMarker();
            if (!counted && marker == ']') {
                break;
            }
            numbersAlone = numbersAlone && (isNumber(marker) || marker == 'Z');
            if (!readValue(list.emplace_back(), marker, depth + 1)) {
                return false;
            }
        }
        if (numbersAlone) {
            auto& numbers = out.value().emplace<DataNumbers>();
            for (const DataValue& element : list) {
                const auto* number = element.as<double>();
                numbers.push_back(number == nullptr ? std::numeric_limits<double>::quiet_NaN() : *number);
            }
        } else {
            out.value() = std::move(list);
        }
        return true;
    }

    bool readNumbers(DataNumbers& out, char type, std::size_t count) {
        out.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            if (!readNumber(type, out.emplace_back())) {
                return false;
            }
        }
        return true;
    }

    bool readObject(DataValue& out, int depth) {
        char type = 0;
        std::size_t count = 0;
        bool counted = false;
        if (!readHead(type, count, counted)) {
            return false;
        }
        auto& object = out.value().emplace<DataObject>();
        for (std::size_t i = 0; !counted || i < count; ++i) {
            while (peek() == 'N') {
                ++m_at;
            }
            if (!counted && peek() == '}') {
                ++m_at;
                break;
            }
            std::string name;
            if (!readText(name)) {
                return false;
            }
            if (out.find(name) != nullptr || object.size() == kMostMembers) {
                return refuse("a name twice in one object, or too many");
            }
            auto& member = object.emplace_back();
            member.first = std::move(name);
            if (!readValue(member.second, type != 0 ? type : nextMarker(), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    std::string_view m_bytes;
    std::size_t m_at{0};
    const char* m_reason{nullptr};
};

}  // namespace

bool looksLikeUbj(std::string_view bytes) {
    return bytes.size() > 1 && bytes[0] == '{' &&
           std::string_view("iUIlL$#").find(bytes[1]) != std::string_view::npos;
}

base::Result<DataValue> readUbj(std::string_view bytes) {
    if (bytes.size() > kMostFileBytes) {
        return base::fail(base::ErrorCode::fileTooLarge, "the file");
    }
    return UbjParser(bytes).run();
}

}  // namespace sakhi::explain
