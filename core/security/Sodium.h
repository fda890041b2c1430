#pragma once

namespace sakhi::security {

/// Sets libsodium up, once for the program; every use of it comes after a call. Stops the program where it
/// cannot be set up: nothing could be kept secret.
void prepareSodium();

}  // namespace sakhi::security
