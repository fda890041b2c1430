#pragma once

#include "base/Error.h"
#include "records/Fault.h"

#include <QString>

namespace sakhi::services {

/// What a person is told of an error: what and why, and what to do next, in the language the program speaks.
struct ErrorSentence {
    QString what;
    QString next;

    /// Both in one line, for the command line.
    [[nodiscard]] QString oneLine() const { return next.isEmpty() ? what : what + QLatin1Char(' ') + next; }
};

/// The one place where an error becomes words. Every code has a row; details fill %1, %2 ...
ErrorSentence errorText(const base::Error& error);

/// What broke a rule (the first detail of ruleBroken, wrongState, missingData, weakPassword) in words.
QString reasonText(const std::string& key);

/// What is wrong with a folder of records, in the language the program speaks.
QString faultText(const records::Fault& fault);

}  // namespace sakhi::services
