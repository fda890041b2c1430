#pragma once

#include "domain/Member.h"

#include <QString>

/// What is told of a member, in the words of the language the program speaks.
namespace sakhi::services {

QString documentText(domain::KycKind kind);
QString literacyText(domain::Literacy literacy);
QString genderText(domain::Gender gender);
QString leavingText(domain::LeavingReason reason);

}  // namespace sakhi::services
