#pragma once

#include "base/Date.h"
#include "domain/Ids.h"
#include "security/Digest.h"

#include <string_view>

namespace sakhi::security {

/// An audit entry as it is hashed; texts hold ids, codes and keys, no personal data. The views live as long
/// as the call.
struct AuditEntry {
    std::int64_t seq{0};
    base::InstantMs at{0};
    domain::UserId actor;
    std::string_view action;
    std::string_view subject;
    std::string_view detail;
    /// The hash of the entry before; 32 zero bytes for the first.
    Digest prev{};
};

/// BLAKE2b-256 of "sakhi-audit-1" || seq || at || actor || action || subject || detail || prev, numbers as 8
/// bytes big-endian and each text after its length so written: no two entries give the same bytes.
Digest auditHash(const AuditEntry& entry);

}  // namespace sakhi::security
