#pragma once

#include <cstdint>
#include <vector>

namespace sakhi::test {

/// The smallest file that passes for a picture: its head, one segment with the marker, and the scan.
inline std::vector<std::uint8_t> smallestJpeg(std::uint8_t marker = 0xE0) {
    return {0xFF, 0xD8, 0xFF, marker, 0, 4, 1, 2, 0xFF, 0xDA, 0, 2, 7, 7, 0xFF, 0xD9};
}

}  // namespace sakhi::test
