#pragma once

#include "store/Connection.h"

#include <span>
#include <string_view>

namespace sakhi::store {

/// A projection: a table, all its rows by key, and how many of its first columns are the key.
struct Projection {
    std::string_view table;
    std::string_view rows;
    int keyColumns{1};
};

/// Every table that the Projector writes.
std::span<const Projection> projections();

}  // namespace sakhi::store
