#pragma once

#include "report/Document.h"
#include "report/Words.h"
#include "report/reports/AppraisalFacts.h"

#include <QByteArray>

#include <vector>

namespace sakhi::report {

/// What every section of the appraisal is made from.
struct AppraisalPen {
    const AppraisalFacts& facts;
    const Words& words;
};

using Blocks = std::vector<Block>;

/// The sections of NORMS.md 4.3, in order. Each names what it lacks as missing.
Blocks stripSection(const AppraisalPen& pen);
Blocks identitySection(const AppraisalPen& pen);
Blocks recordSection(const AppraisalPen& pen);
Blocks conductSection(const AppraisalPen& pen);
Blocks gradingSection(const AppraisalPen& pen);
Blocks scoreSection(const AppraisalPen& pen);
Blocks assessmentSection(const AppraisalPen& pen);
Blocks membersSection(const AppraisalPen& pen);
Blocks documentsSection(const AppraisalPen& pen);
Blocks decisionSection(const AppraisalPen& pen);
Blocks datesSection(const AppraisalPen& pen);

/// The attached data: every fact but the texts chosen for a language, with keys in alphabetical order, so the
/// same facts give the same bytes. Amounts are strings of rupees with two decimals, dates YYYY-MM-DD,
/// instants UTC ms.
QByteArray appraisalJson(const AppraisalFacts& facts);

/// The words of a text chosen by the caller, else its key.
QString said(const Said& value);

/// A value of a measure in its unit: "82.1 %", "₹2,860", "12".
QString inUnit(double value, Unit unit);

/// The member as she is told apart from another of her name: "Sunita Devi, w/o Ramesh Prasad".
QString fullName(const std::string& name, const Said& relation);

/// A rule's outcome as a sign and its figure; a broken or unknown one stands out.
Check checkOf(const CheckFacts& facts);

/// The name of a measure or principle of the program by its key; the key itself where it has none.
QString measureName(const std::string& key, const Words& words);

}  // namespace sakhi::report
