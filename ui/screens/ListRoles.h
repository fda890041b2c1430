#pragma once

#include <Qt>

namespace sakhi::screens {

/// The roles of kit::TableRole, for models, which include nothing of kit. ListRoles.cpp proves that they are
/// the same.
enum ListRole {
    kSecondLine = Qt::UserRole + 100,
    kAfterText,
    kChipKind,
    kTone,
    kSort,
    kExport,
    kMark,
    kAvatar,
    kSearch,
};

/// The kinds of kit::ChipKind and kit::RowTone by number.
enum ListTone { kPlain, kGood, kAttention, kBad };

}  // namespace sakhi::screens
