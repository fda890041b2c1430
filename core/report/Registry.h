#pragma once

#include "report/Document.h"
#include "report/Words.h"
#include "report/reports/AppraisalFacts.h"

#include <array>
#include <string_view>
#include <variant>

namespace sakhi::report {

/// The facts of any report.
using ReportFacts = std::variant<AppraisalFacts>;

Document buildAppraisal(const AppraisalFacts& facts, const Words& words);

/// A kind of report: its key on the command line and in files, and how its facts become a paper.
struct ReportRow {
    std::string_view kind;
    Document (*build)(const ReportFacts& facts, const Words& words);
};

inline constexpr std::array<ReportRow, 1> kReports{{
    {"appraisal", [](const ReportFacts& facts,
                     const Words& words) { return buildAppraisal(std::get<AppraisalFacts>(facts), words); }},
}};

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
