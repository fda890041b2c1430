#include "screens/ListRoles.h"

#include "kit/Chip.h"
#include "kit/ListRow.h"
#include "kit/TablePane.h"

namespace sakhi::screens {

static_assert(int{kSecondLine} == int{kit::kSecondLineRole} && int{kSearch} == int{kit::kSearchRole});
static_assert(int{kSort} == int{kit::kSortRole} && int{kExport} == int{kit::kExportRole});
static_assert(kBad == static_cast<int>(kit::ChipKind::bad) && kBad == static_cast<int>(kit::RowTone::bad));
static_assert(kAttention == static_cast<int>(kit::ChipKind::attention) &&
              kAttention == static_cast<int>(kit::RowTone::attention));

}  // namespace sakhi::screens
