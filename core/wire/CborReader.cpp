#include "wire/CborReader.h"

#include "base/Text.h"
#include "wire/CborFloat.h"

#include <cmath>
#include <limits>

namespace sakhi::wire {

namespace {

constexpr unsigned kUnsigned = 0;
constexpr unsigned kNegative = 1;
constexpr unsigned kBytes = 2;
constexpr unsigned kText = 3;
constexpr unsigned kArray = 4;
constexpr unsigned kMap = 5;
constexpr unsigned kSimple = 7;

constexpr auto kMaxInteger = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

}  // namespace

std::uint64_t CborReader::bigEndian(std::size_t size) {
    if (m_rest.size() < size) {
        fail();
        return 0;
    }
    std::uint64_t value = 0;
    for (const std::uint8_t byte : m_rest.first(size)) {
        value = value << 8U | byte;
    }
    m_rest = m_rest.subspan(size);
    return value;
}

std::uint64_t CborReader::argumentOf(unsigned major, unsigned simple) {
    if (simple < 24) {
        return simple;
    }
    if (simple > 27) {
        fail();
        return 0;
    }
    const std::size_t size = std::size_t{1} << (simple - 24);
    const std::uint64_t value = bigEndian(size);
    // The least value that needs this many bytes; a float's bits are no number.
    const std::uint64_t least = simple == 24 ? 24 : std::uint64_t{1} << (size * 4);
    if (major != kSimple && value < least) {
        fail();
    }
    return value;
}

CborReader::Head CborReader::head() {
    if (m_failed || m_rest.empty()) {
        fail();
        return {};
    }
    Head out;
    out.major = m_rest.front() >> 5U;
    out.simple = m_rest.front() & 0x1fU;
    m_rest = m_rest.subspan(1);
    out.argument = argumentOf(out.major, out.simple);
    return m_failed ? Head{} : out;
}

void CborReader::takeItem() {
    if (m_depth == 0 || level().isMap) {
        return;
    }
    if (level().left == 0) {
        fail();
        return;
    }
    --level().left;
}

std::size_t CborReader::open(unsigned major, std::size_t bytesAnItem) {
    takeItem();
    const Head found = head();
    if (found.major != major || found.argument > m_rest.size() / bytesAnItem || m_depth == kMaxDepth) {
        fail();
        return 0;
    }
    ++m_depth;
    level() = Level{static_cast<std::size_t>(found.argument), 0, major == kMap};
    return level().left;
}

std::size_t CborReader::map() {
    return open(kMap, 2);
}

std::size_t CborReader::array() {
    return open(kArray, 1);
}

std::uint64_t CborReader::key() {
    const Head found = more() && level().isMap ? head() : Head{};
    if (found.major != kUnsigned || found.argument >= kMaxInteger || found.argument < level().nextKey) {
        fail();
        return 0;
    }
    --level().left;
    level().nextKey = found.argument + 1;
    return found.argument;
}

void CborReader::close() {
    if (m_failed || m_depth == 0 || level().left != 0) {
        fail();
        return;
    }
    --m_depth;
}

std::int64_t CborReader::integer() {
    takeItem();
    const Head found = head();
    if (found.major > kNegative || found.argument > kMaxInteger) {
        fail();
        return 0;
    }
    const auto magnitude = static_cast<std::int64_t>(found.argument);
    return found.major == kUnsigned ? magnitude : -1 - magnitude;
}

std::span<const std::uint8_t> CborReader::stretch(unsigned major) {
    takeItem();
    const Head found = head();
    if (found.major != major || found.argument > m_rest.size()) {
        fail();
        return {};
    }
    const auto out = m_rest.first(static_cast<std::size_t>(found.argument));
    m_rest = m_rest.subspan(out.size());
    return out;
}

std::string_view CborReader::text() {
    const auto raw = stretch(kText);
    const std::string_view out(reinterpret_cast<const char*>(raw.data()), raw.size());
    if (!base::isCleanUtf8(out)) {
        fail();
        return {};
    }
    return out;
}

std::span<const std::uint8_t> CborReader::bytes() {
    return stretch(kBytes);
}

bool CborReader::boolean() {
    takeItem();
    const Head found = head();
    if (found.major != kSimple || (found.simple != 20 && found.simple != 21)) {
        fail();
        return false;
    }
    return found.simple == 21;
}

double CborReader::real() {
    takeItem();
    const Head found = head();
    if (found.major != kSimple || found.simple < 25) {
        fail();
        return 0.0;
    }
    const int size = 1 << (found.simple - 24);
    const double value = valueOf({size, found.argument});
    if (!std::isfinite(value) || shortestFloat(value).size != size) {
        fail();
        return 0.0;
    }
    return value;
}

}  // namespace sakhi::wire
