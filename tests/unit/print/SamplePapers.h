#pragma once

#include "report/Registry.h"

#include <utility>
#include <vector>

namespace sakhi::test {

/// Papers of one made-up group of `members` women over `months` months, in one language's texts; every sum is
/// right.
class SamplePapers {
public:
    SamplePapers(bool hindi, int members, int months)
        : m_hindi(hindi), m_members(members), m_months(months) {}

    [[nodiscard]] std::vector<std::pair<std::string_view, report::ReportFacts>> all() const;
    [[nodiscard]] report::PassbookFacts passbook() const;
    [[nodiscard]] report::MinutesFacts minutes() const;
    [[nodiscard]] report::SlipFacts slip() const;
    [[nodiscard]] report::StatementFacts statement() const;

private:
    [[nodiscard]] report::Said said(const char* key, const char* english, const char* hindi) const {
        return {key, m_hindi ? hindi : english};
    }

    [[nodiscard]] report::PaperFacts paper(const char* number) const;
    [[nodiscard]] report::PersonFacts person(int number) const;
    [[nodiscard]] report::AttendanceFacts paid(int number) const;
    [[nodiscard]] std::vector<report::CorrectionFacts> corrections() const;
    [[nodiscard]] std::vector<report::ScheduleFacts> schedule(int months) const;
    [[nodiscard]] report::RepaymentFacts repayment() const;
    [[nodiscard]] report::SanctionFacts sanction() const;
    [[nodiscard]] report::ScoreHistoryFacts history() const;
    [[nodiscard]] report::QueueFacts queue() const;

    bool m_hindi;
    int m_members;
    int m_months;
};

}  // namespace sakhi::test
