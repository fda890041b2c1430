#pragma once

#include "report/Document.h"
#include "services/Workspace.h"

#include <QString>

namespace sakhi::services {

/// What a paper is wanted of. Which fields count follows from the kind's row in report/Registry.h: `subject`
/// is the request, member, meeting or loan (for a schedule also an approved request); a slip names its member
/// as the subject and the meeting apart; papers of a group need the group alone; the queue needs nothing.
struct PaperOrder {
    std::string kind;
    domain::GroupId group{};
    base::Uuid subject{};
    /// Nil takes the last one up to `to`: of a slip, and of minutes without a subject.
    domain::MeetingId meeting{};
    /// The span of a passbook or statement: without a beginning all there is, without an end up to today.
    std::optional<base::Date> from{};
    std::optional<base::Date> to{};

    bool operator==(const PaperOrder&) const = default;
};

/// A paper and whom it is of, as the audit wants it.
struct MadePaper {
    report::Document document;
    domain::GroupId group;
    std::optional<domain::MemberId> member;
};

/// Makes a paper of any kind, in "en" or "hi" whatever the windows speak. The same records and the same span
/// give the same bytes. wrongCall for an unknown kind, notAllowed where she may not read what it tells,
/// notFound where there is no such thing, wrongState for a letter of what was not approved.
base::Result<MadePaper> makePaper(Workspace& space, const Session& session, const PaperOrder& order,
                                  base::Date today, const QString& language = QStringLiteral("en"));

/// Notes in the audit that a paper leaves the program; `pdf` is empty where it goes to a printer.
base::Result<void> notePrinted(Workspace& space, const Session& session, const MadePaper& paper,
                               const QByteArray& pdf);

/// The name of a kind of paper in the language the program speaks.
QString paperName(std::string_view kind);

}  // namespace sakhi::services
