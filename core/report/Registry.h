#pragma once

#include "report/Document.h"
#include "report/Words.h"
#include "report/reports/PaperFacts.h"
#include "report/reports/PaperParts.h"
#include "security/CommandKind.h"

#include <array>
#include <string_view>
#include <variant>

namespace sakhi::report {

/// The facts of any report.
using ReportFacts = std::variant<AppraisalFacts, PassbookFacts, MinutesFacts, SlipFacts, RepaymentFacts,
                                 SanctionFacts, StatementFacts, ScoreHistoryFacts, QueueFacts>;

/// Each facts' paper in the language of the words.
Document buildPaper(const AppraisalFacts& facts, const Words& words);
Document buildPaper(const PassbookFacts& facts, const Words& words);
Document buildPaper(const MinutesFacts& facts, const Words& words);
Document buildPaper(const SlipFacts& facts, const Words& words);
Document buildPaper(const RepaymentFacts& facts, const Words& words);
Document buildPaper(const SanctionFacts& facts, const Words& words);
Document buildPaper(const StatementFacts& facts, const Words& words);
Document buildPaper(const ScoreHistoryFacts& facts, const Words& words);
Document buildPaper(const QueueFacts& facts, const Words& words);

/// What a report is about: what has to be named to make one. memberAtMeeting is named by both; loan by a loan
/// or an approved request.
enum class About { request, member, memberAtMeeting, meeting, loan, group, office };

/// A kind of report: its key on the command line and in files, what it is about, the right that reading it
/// takes, its name, and how its facts become a paper in any language.
struct ReportRow {
    std::string_view kind;
    About about;
    security::CommandKind right;
    Phrase title;
    Document (*build)(const ReportFacts& facts, const Words& words);
};

template <class Facts>
Document buildFrom(const ReportFacts& facts, const Words& words) {
    return buildPaper(std::get<Facts>(facts), words);
}

// clang-format off
inline constexpr std::array<ReportRow, 9> kReports{{
    {"appraisal", About::request, security::CommandKind::readApplication,
     QT_TRANSLATE_NOOP3("Paper", "Loan appraisal note", "title of the paper"), buildFrom<AppraisalFacts>},
    {"sanction", About::request, security::CommandKind::readApplication,
     QT_TRANSLATE_NOOP3("Paper", "Sanction letter", "title of the paper"), buildFrom<SanctionFacts>},
    {"schedule", About::loan, security::CommandKind::readMember,
     QT_TRANSLATE_NOOP3("Paper", "Repayment schedule", "title of the paper"), buildFrom<RepaymentFacts>},
    {"passbook", About::member, security::CommandKind::readMember,
     QT_TRANSLATE_NOOP3("Paper", "Member passbook", "title of the paper"), buildFrom<PassbookFacts>},
    {"slip", About::memberAtMeeting, security::CommandKind::readMember,
     QT_TRANSLATE_NOOP3("Paper", "Meeting slip", "title of the paper"), buildFrom<SlipFacts>},
    {"minutes", About::meeting, security::CommandKind::readGroup,
     QT_TRANSLATE_NOOP3("Paper", "Minutes of the meeting", "title of the paper"), buildFrom<MinutesFacts>},
    {"statement", About::group, security::CommandKind::readGroup,
     QT_TRANSLATE_NOOP3("Paper", "Group statement", "title of the paper"), buildFrom<StatementFacts>},
    {"score_history", About::group, security::CommandKind::readGroup,
     QT_TRANSLATE_NOOP3("Paper", "Score history", "title of the paper"), buildFrom<ScoreHistoryFacts>},
    {"queue", About::office, security::CommandKind::readApplication,
     QT_TRANSLATE_NOOP3("Paper", "Queue of requests", "title of the paper"), buildFrom<QueueFacts>},
}};
// clang-format on

/// The row of a kind, or none.
constexpr const ReportRow* findReport(std::string_view kind) {
    for (const ReportRow& row : kReports) {
        if (row.kind == kind) {
            return &row;
        }
    }
    return nullptr;
}

}  // namespace sakhi::report
