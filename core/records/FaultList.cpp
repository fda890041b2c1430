#include "records/FaultList.h"

#include <algorithm>
#include <tuple>

namespace sakhi::records {

namespace {

std::vector<Fault> sorted(std::vector<Fault> faults) {
    const auto place = [](const Fault& f) {
        const auto columns = columnsOf(f.file);
        return std::tuple(f.file, f.line, std::ranges::find(columns, f.column) - columns.begin(), f.code);
    };
    std::ranges::stable_sort(faults, [&](const Fault& a, const Fault& b) { return place(a) < place(b); });
    return faults;
}

}  // namespace

void FaultList::add(Fault fault, std::uint32_t group) {
    mark(group);
    ++m_total;
    if (m_faults.size() < kListedFaults) {
        m_faults.push_back(std::move(fault));
    }
}

void FaultList::mark(std::uint32_t group) {
    if (group == kNone) {
        return;
    }
    if (m_groups.size() <= group) {
        m_groups.resize(std::max<std::size_t>(group + 1, m_groups.size() * 2));
    }
    m_groups[group] = true;
}

void FaultList::warn(Fault warning) {
    if (m_warnings.size() < kListedFaults) {
        m_warnings.push_back(std::move(warning));
    }
}

std::vector<Fault> FaultList::takeFaults() {
    return sorted(std::move(m_faults));
}

std::vector<Fault> FaultList::takeWarnings() {
    return sorted(std::move(m_warnings));
}

}  // namespace sakhi::records
