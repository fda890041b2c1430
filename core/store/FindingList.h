#pragma once

#include "store/Check.h"

#include <map>

namespace sakhi::store {

/// Gathers findings, kMaxFindings of a kind.
class FindingList {
public:
    void add(FindingKind kind, std::string where, std::string detail = {}) {
        if (m_counts[kind]++ < kMaxFindings) {
            m_found.push_back({kind, std::move(where), std::move(detail)});
        }
    }

    std::vector<Finding> take() { return std::move(m_found); }

private:
    std::map<FindingKind, int> m_counts;
    std::vector<Finding> m_found;
};

}  // namespace sakhi::store
