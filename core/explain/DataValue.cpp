#include "explain/DataValue.h"

namespace sakhi::explain {

const DataValue* DataValue::find(std::string_view key) const {
    const auto* object = as<DataObject>();
    if (object == nullptr) {
        return nullptr;
    }
    for (const auto& [name, member] : *object) {
        if (name == key) {
            return &member;
        }
    }
    return nullptr;
}

}  // namespace sakhi::explain
