#include "services/StoreCheck.h"

#include "books/Checks.h"
#include "store/Check.h"

namespace sakhi::services {

using base::fail;
using base::Result;

namespace {

Result<void> checkAllBooks(Workspace& space, const Session& session, CheckReport& report) {
    const auto rows = space.records().groups(session);
    if (!rows) {
        return fail(rows.error());
    }
    for (const auto& row : *rows) {
        const auto books = space.records().books(session, row.id);
        if (!books) {
            return fail(books.error());
        }
        for (const auto& finding : books::checkBooks((*books)->records)) {
            auto& list = books::isNotice(finding.check) ? report.notices : report.findings;
            list.push_back({std::string(base::keyOf(finding.check)),
                            row.code + " " + base::formatIso(finding.on),
                            finding.subject + (finding.subject.empty() ? "" : " ") +
                                base::formatTwoDecimals(finding.expected) + " / " +
                                base::formatTwoDecimals(finding.found)});
        }
    }
    return {};
}

}  // namespace

Result<CheckReport> checkStore(Workspace& space, const Session& session, const base::Progress& progress) {
    if (const auto allowed = session.may(security::CommandKind::checkStore, security::Subject{}); !allowed) {
        return fail(allowed.error());
    }
    auto reader = space.store().openReader();
    if (!reader) {
        return fail(reader.error());
    }
    const auto found = store::checkAll(*reader, space.store().device(), progress);
    if (!found) {
        return fail(found.error());
    }
    CheckReport report;
    const auto blobs = store::checkBlobs(*reader, store::BlobFolder(space.store().file()));
    if (!blobs) {
        return fail(blobs.error());
    }
    for (const auto* part : {&*found, &*blobs}) {
        for (const auto& finding : *part) {
            report.findings.push_back(
                {std::string(base::keyOf(finding.kind)), finding.where, finding.detail});
        }
    }
    if (const auto checked = checkAllBooks(space, session, report); !checked) {
        return fail(checked.error());
    }
    return report;
}

}  // namespace sakhi::services
