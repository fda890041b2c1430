#pragma once

#include "records/RowBytes.h"

namespace sakhi::records {

/// Rows of one kind at rest, each in a few bytes, so that a folder's millions of rows take less room than
/// its files. They come back as they were added, in the same order.
template <class Row>
class PackedRows {
public:
    void add(const Row& row);

    [[nodiscard]] std::vector<Row> unpack() const;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t bytes() const { return m_bytes.size(); }

    /// Gives back the room that was kept for more rows.
    void trim() { m_bytes.shrink_to_fit(); }

private:
    std::vector<std::uint8_t> m_bytes;
    RowTrail m_last;
    std::uint32_t m_size{0};
};

}  // namespace sakhi::records
