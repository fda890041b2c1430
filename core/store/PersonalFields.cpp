#include "store/PersonalFields.h"

namespace sakhi::store {

FieldOpener openerOf(const security::FieldSealer& sealer) {
    return [&sealer](const PersonalField& field, const base::Uuid& row, const domain::Sealed& value) {
        return sealer.open(field.at(row), value);
    };
}

std::string opened(const FieldOpener& opener, const PersonalField& field, const base::Uuid& row,
                   const domain::Sealed& value) {
    if (!opener || value.empty()) {
        return {};
    }
    return opener(field, row, value).value_or(std::string());
}

}  // namespace sakhi::store
