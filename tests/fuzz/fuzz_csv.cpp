#include "base/CsvReader.h"
#include "base/Text.h"

#include <cstdlib>
#include <cstring>

using namespace sakhi::base;

namespace {

struct Seen {
    std::size_t records{0};
    std::size_t bytes{0};
    std::uint64_t lastLine{0};
    CsvReader::State state{CsvReader::State::end};

    bool operator==(const Seen&) const = default;
};

/// Reads all and stops the program where a promise of CsvReader is broken.
Seen readAll(std::string_view text, std::size_t piece) {
    const CsvLimits limits{64, 256, 16};
    CsvReader csv(
        [text, piece, at = std::size_t{0}](std::span<char> room) mutable -> Result<std::size_t> {
            const std::size_t n = std::min({piece, room.size(), text.size() - at});
            std::memcpy(room.data(), text.data() + at, n);
            at += n;
            return n;
        },
        limits);
    Seen seen;
    while ((seen.state = csv.next()) == CsvReader::State::record) {
        ++seen.records;
        if (csv.line() <= seen.lastLine || csv.fields().empty() || csv.fields().size() > limits.fields) {
            std::abort();
        }
        seen.lastLine = csv.line();
        for (std::size_t i = 0; i < csv.fields().size(); ++i) {
            const std::string_view field = csv.fields()[i];
            bool flawed = false;
            for (const auto& flaw : csv.flaws()) {
                flawed = flawed || flaw.field == i;
            }
            if (field.size() > limits.fieldBytes || (!flawed && !isCleanUtf8(field))) {
                std::abort();
            }
            seen.bytes += field.size();
        }
    }
    return seen;
}

}  // namespace

/// The first byte says in what pieces the rest is handed over: that must not matter.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (readAll(text, std::size_t{data[0]} + 1) != readAll(text, size)) {
        std::abort();
    }
    return 0;
}
