#pragma once

#include "report/Document.h"
#include "services/Workspace.h"

#include <QString>

namespace sakhi::services {

/// The number printed on an appraisal note and kept in the audit: "LA-KT0001-R2".
std::string appraisalNumber(const ApplicationRow& request);

/// The loan appraisal note of a request to the bank, in "en" or "hi" whatever the windows speak. What was
/// decided is assessed as of the day of the decision and carries its time; else as of `today`, at the
/// beginning of that day in India. So the same records give the same bytes. Errors are those of
/// ApplicationQuery::appraisal; wrongState for a member's request to her group.
base::Result<report::Document> appraisalPaper(Workspace& space, const Session& session,
                                              const domain::ApplicationId& request, base::Date today,
                                              const QString& language = QStringLiteral("en"));

}  // namespace sakhi::services
