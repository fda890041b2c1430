#pragma once

#include <Qt>

/// What Home's lists answer besides Qt's own roles. Models include no Widgets, so the numbers of kit's
/// TableRole are repeated here; HomeScreen.cpp holds them to each other.
namespace sakhi::screens::home {

inline constexpr int kSecondLine = Qt::UserRole + 100;
inline constexpr int kAfterText = Qt::UserRole + 101;
inline constexpr int kChipKind = Qt::UserRole + 102;
inline constexpr int kTone = Qt::UserRole + 103;
inline constexpr int kSort = Qt::UserRole + 104;

inline constexpr int kChipPlain = 0;
inline constexpr int kChipGood = 1;
inline constexpr int kChipAttention = 2;
inline constexpr int kChipBad = 3;

inline constexpr int kToneBad = 3;

}  // namespace sakhi::screens::home
