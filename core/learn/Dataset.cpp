#include "learn/Dataset.h"

#include "learn/Numeric.h"

#include <algorithm>

namespace sakhi::learn {

void Dataset::copyRow(std::size_t row, std::span<double> out) const {
    for (std::size_t f = 0; f < values.size(); ++f) {
        out[f] = values[f][row];
    }
}

Dataset Dataset::subset(std::span<const std::uint32_t> rows) const {
    Dataset part;
    part.schema = schema;
    part.rowCount = rows.size();
    part.values.resize(values.size());
    for (std::size_t f = 0; f < values.size(); ++f) {
        part.values[f].reserve(rows.size());
        for (const std::uint32_t row : rows) {
            part.values[f].push_back(values[f][row]);
        }
    }
    if (!target.empty()) {
        part.target.reserve(rows.size());
        for (const std::uint32_t row : rows) {
            part.target.push_back(target[row]);
        }
    }
    return part;
}

std::int64_t Dataset::positives() const {
    return std::count(target.begin(), target.end(), std::uint8_t{1});
}

std::uint64_t Dataset::hash() const {
    Hash64 hash;
    const auto addText = [&hash](const std::string& text) {
        hash.add(std::uint64_t{text.size()});
        for (const char c : text) {
            hash.add(std::uint64_t{static_cast<unsigned char>(c)});
        }
    };
    addText(schema.target);
    for (std::size_t f = 0; f < values.size(); ++f) {
        addText(schema.features[f].name);
        for (const std::string& text : schema.features[f].categories) {
            addText(text);
        }
        for (const double value : values[f]) {
            hash.add(value);
        }
    }
    for (const std::uint8_t bit : target) {
        hash.add(std::uint64_t{bit});
    }
    return hash.value();
}

}  // namespace sakhi::learn
