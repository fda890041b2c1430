#pragma once

#include "domain/Application.h"
#include "domain/Loan.h"
#include "domain/Member.h"
#include "domain/Person.h"
#include "report/Words.h"
#include "services/views/Names.h"

#include <QString>

#include <string_view>

/// Keys as they are stored, turned into the words of the language the program speaks. One table a kind; a key
/// without a row comes back as it is, so that nothing is ever hidden.
namespace sakhi::services {

/// What kind of key a text is wanted for.
enum class KeyKind {
    feature,         ///< a factor of a score, e.g. "attendance_rate"
    principle,       ///< a corner of the radar
    band,            ///< "low_risk", "high_risk"
    purpose,         ///< of a loan
    check,           ///< a check of policy, as a statement
    reasonCode,      ///< why an application was decided so
    condition,       ///< of an approval
    recommendation,  ///< what the program recommends
    missing,         ///< what the records do not hold
    raise,           ///< something a group can do; %1 %2 are its figures
    act,             ///< a button on an application
    auditAction,     ///< what the audit log says was done
    mend,            ///< what she can do after a refusal, by its reason code
    visitPoint,      ///< a point of an officer's checklist, as a statement
};

QString keyText(KeyKind kind, std::string_view key);

/// The same in the language of a paper.
QString keyText(KeyKind kind, std::string_view key, const report::Words& words);

QString stateText(domain::ApplicationState state);
QString roleText(domain::Role role);
QString officeText(domain::Office office);

/// The name, or the code where the name may not be read.
QString shownName(const GroupName& group);
QString shownName(const MemberName& member);

/// "w/o Ramesh", or empty.
QString shownRelation(const MemberName& member);

/// Every key of a kind, for the tests that walk the tables.
std::vector<std::string_view> knownKeys(KeyKind kind);

}  // namespace sakhi::services
