#pragma once

#include "base/Result.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sakhi::learn {

/// A figure with its 95 % bootstrap interval (percentiles); NaN where the group has no rows for it.
struct Interval {
    double value{0.0};
    double low{0.0};
    double high{0.0};
};

/// How one group fares when rows with a probability above the threshold are refused (class 1 = bad).
struct GroupFairness {
    std::string name;
    std::int64_t rows{0};
    double meanProbability{0.0};
    double observed{0.0};
    Interval accepted;
    /// Of the good ones, the share refused; of the bad ones, the share refused.
    Interval goodRefused;
    Interval badRefused;
    Interval auc;
    /// accepted / that of the reference group: below 0.8 is the four-fifths rule's warning (EEOC 1978).
    Interval acceptedRatio;
    /// goodRefused less that of the reference group: equal opportunity (Hardt, Price, Srebro 2016).
    Interval goodRefusedGap;
};

/// What the report is made of. `group` holds one index into `names` a row, or a negative number for rows left
/// out.
struct FairnessInput {
    std::span<const std::uint8_t> target;
    std::span<const double> probability;
    std::span<const std::int32_t> group;
    std::vector<std::string> names;
    double threshold{0.5};
};

/// One row a group in the order of `names`; the reference is the group of most rows. Rows are drawn again
/// within each group `repeats` times (100 to 100,000). wrongCall where lengths differ or a group is unknown.
base::Result<std::vector<GroupFairness>> fairnessOf(const FairnessInput& input, std::int32_t repeats,
                                                    std::uint64_t seed);

}  // namespace sakhi::learn
