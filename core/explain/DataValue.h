#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace sakhi::explain {

class DataValue;

/// Numbers in a row, as most of a model file is; a null among them is NaN (neither format can write a NaN
/// itself).
using DataNumbers = std::vector<double>;
using DataList = std::vector<DataValue>;
/// Members in the order of the file.
using DataObject = std::vector<std::pair<std::string, DataValue>>;

/// What a JSON or UBJ file holds, as a value. An array whose elements are all numbers or null is DataNumbers;
/// an empty array is empty DataNumbers.
class DataValue {
public:
    using Value = std::variant<std::monostate, bool, double, std::string, DataNumbers, DataList, DataObject>;

    /// The member of an object, or nullptr.
    [[nodiscard]] const DataValue* find(std::string_view key) const;

    /// The value as a type of Value, or nullptr where it is another.
    template <class T>
    [[nodiscard]] const T* as() const {
        return std::get_if<T>(&m_value);
    }

    /// The member of an object as a type of Value, or nullptr.
    template <class T>
    [[nodiscard]] const T* find(std::string_view key) const {
        const DataValue* member = find(key);
        return member == nullptr ? nullptr : member->as<T>();
    }

    [[nodiscard]] Value& value() { return m_value; }

private:
    Value m_value;
};

/// Bounds of every reader of text and bytes here.
inline constexpr std::size_t kMostFileBytes = std::size_t{256} << 20U;
inline constexpr int kDeepestNesting = 64;
inline constexpr std::size_t kMostMembers = 256;

}  // namespace sakhi::explain
