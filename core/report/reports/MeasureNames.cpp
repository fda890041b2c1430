#include "report/Figures.h"
#include "report/reports/AppraisalSections.h"

#include <QtGlobal>

#include <array>
#include <string_view>

namespace sakhi::report {
namespace {

struct Source {
    const char* text;
    const char* comment;
};

struct NameRow {
    std::string_view key;
    Source source;
};

/// Measures of SCORES.md and the five principles.
constexpr std::array<NameRow, 18> kNames{{
    {"meeting_regularity", QT_TRANSLATE_NOOP3("Paper", "Meetings held of planned", "a measure")},
    {"attendance_rate", QT_TRANSLATE_NOOP3("Paper", "Attendance", "a measure")},
    {"savings_per_member", QT_TRANSLATE_NOOP3("Paper", "Savings per member a year", "a measure")},
    {"savings_regularity", QT_TRANSLATE_NOOP3("Paper", "Savings regularity", "a measure")},
    {"loan_repayment_rate", QT_TRANSLATE_NOOP3("Paper", "Repaid of what fell due", "a measure")},
    {"on_time_ratio", QT_TRANSLATE_NOOP3("Paper", "Paid on time", "a measure")},
    {"lending_ratio", QT_TRANSLATE_NOOP3("Paper", "Rotation of funds", "a measure")},
    {"borrowers_ratio", QT_TRANSLATE_NOOP3("Paper", "Members with own-fund loan", "a measure")},
    {"par_30", QT_TRANSLATE_NOOP3("Paper", "PAR 30, internal loans", "a measure")},
    {"books_on_time", QT_TRANSLATE_NOOP3("Paper", "Books closed in 7 days", "a measure")},
    {"member_turnover", QT_TRANSLATE_NOOP3("Paper", "Members who left", "a measure")},
    {"budget_consistency", QT_TRANSLATE_NOOP3("Paper", "Evenness of savings", "a measure")},
    {"meetings", QT_TRANSLATE_NOOP3("Paper", "Meetings", "one of the five principles")},
    {"savings", QT_TRANSLATE_NOOP3("Paper", "Savings", "one of the five principles")},
    {"lending", QT_TRANSLATE_NOOP3("Paper", "Lending", "one of the five principles")},
    {"repayment", QT_TRANSLATE_NOOP3("Paper", "Repayment", "one of the five principles")},
    {"books", QT_TRANSLATE_NOOP3("Paper", "Books", "one of the five principles")},
    {"group_score", QT_TRANSLATE_NOOP3("Paper", "Group score", "the score from 0 to 100")},
}};

}  // namespace

QString measureName(const std::string& key, const Words& words) {
    for (const NameRow& row : kNames) {
        if (row.key == key) {
            return words.translate("Paper", row.source.text, row.source.comment);
        }
    }
    return text(key);
}

}  // namespace sakhi::report
