#pragma once

#include "lending/LendingRules.h"
#include "services/norms/NormFiles.h"

#include <vector>

namespace sakhi::services {

/// RBI's limits of a household (NORMS.md 2.3).
struct HouseholdLimits {
    /// Instalments of all its loans, in per cent of its monthly income.
    double foirPercent{0.0};
    base::Money yearlyIncome;
};

/// What a group and its members must hold for a bank loan (NORMS.md 2.5).
struct LinkageLimits {
    int activeMonths{0};
    base::Money memberDebt;
};

/// The numbers of all norms that hold on a day.
struct Norms {
    lending::LendingRules lending;
    lending::AssetClassRules assetClass;
    HouseholdLimits household;
    LinkageLimits linkage;
};

/// The dated rule files, read once.
class NormBook {
public:
    /// Refuses, with fileDamaged and "file: place": a file that is not JSON, lacks a field or has one too
    /// many, whose name and effective_from differ, or that names no norm; a norm without a file.
    static base::Result<NormBook> read(std::span<const ResourceFile> files);

    /// Of the files that come with the program.
    static base::Result<NormBook> shipped() { return read(ruleFiles()); }

    /// Of each norm the newest file effective on the day; before the first, the first.
    [[nodiscard]] Norms on(base::Date day) const;

private:
    struct Entry {
        std::size_t norm{0};
        base::Date from;
        /// Only the part of this entry's norm is filled.
        Norms values;
    };
    static base::Result<Entry> readEntry(const ResourceFile& file);

    /// By norm and day.
    std::vector<Entry> m_entries;
};

}  // namespace sakhi::services
