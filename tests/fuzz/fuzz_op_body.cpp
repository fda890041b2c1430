#include "wire/OpCodec.h"
#include "wire/OpTypes.h"

#include <cstdlib>

using namespace sakhi::wire;

namespace {

template <class... Ops>
std::string_view typeAt(std::size_t index, std::type_identity<std::variant<Ops...>>) {
    constexpr std::string_view kTypes[] = {kTypeKey<Ops>..., "sealed"};
    return kTypes[index % std::size(kTypes)];
}

}  // namespace

/// The first byte chooses the type, the rest is the body: what is read must be written again as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string_view type = typeAt(data[0], std::type_identity<OpBody>{});
    const std::vector<std::uint8_t> bytes(data + 1, data + size);
    if (type == "sealed") {
        const auto value = decodeSealed(bytes);
        if (value && encodeSealed(*value) != bytes) {
            std::abort();
        }
        return 0;
    }
    const auto body = decodeBody(type, bytes);
    if (body && (encodeBody(*body) != bytes || typeOf(*body) != type)) {
        std::abort();
    }
    return 0;
}
