#pragma once

#include <string>
#include <vector>

namespace sakhi::base {

/// What went wrong, as a stable code. The user's sentence for each is made in services/ErrorText and nowhere
/// else.
enum class ErrorCode {
    // values
    invalidText,
    invalidNumber,
    invalidMoney,
    invalidDate,
    invalidId,
    outOfRange,
    overflow,
    // files and formats
    fileNotFound,
    fileUnreadable,
    fileUnwritable,
    fileDamaged,
    fileTooLarge,
    formatUnknown,
    formatMismatch,
    // store
    storeMissing,
    storeExists,
    storeLocked,
    storeNewer,
    storeForeign,
    storeDamaged,
    storeFull,
    storeFailed,
    commitUnknown,
    // people and rights
    wrongPassword,
    lockedOut,
    weakPassword,
    notAllowed,
    unconfirmedManager,
    notSignedIn,
    // records
    notFound,
    alreadyExists,
    faultyRecords,
    ruleBroken,
    wrongState,
    missingData,
    // models
    modelInvalid,
    modelSchemaMismatch,
    // work
    cancelled,
    wrongCall,
    internal,
};

/// A failure as a value: a code and its details. Details fill the places of the user's sentence (%1, %2 ...)
/// and never hold personal data.
struct Error {
    ErrorCode code{ErrorCode::internal};
    std::vector<std::string> details;

    bool operator==(const Error&) const = default;
};

}  // namespace sakhi::base
