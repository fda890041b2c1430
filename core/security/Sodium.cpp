#include "security/Sodium.h"

#include <sodium.h>

#include <cstdlib>

namespace sakhi::security {

void prepareSodium() {
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        std::abort();
    }
}

}  // namespace sakhi::security
