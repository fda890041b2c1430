#pragma once

#include "support/CsvTable.h"

#include <map>
#include <string>
#include <vector>

/// The measures of SCORES.md a second time, by plain loops over the rows of the CSV files: shares nothing
/// with the program but the reading of numbers. A missing measure is left out.
class PlainMeasures {
public:
    explicit PlainMeasures(const QString& folder);

    [[nodiscard]] std::vector<std::string> groups() const;

    /// All measures of a group on a day ("2026-10-31"), by their ids.
    [[nodiscard]] std::map<std::string, double> of(const std::string& group, const std::string& asOf) const;

private:
    void addMeetings(const std::string& group, const std::string& asOf,
                     std::map<std::string, double>& out) const;
    void addLoans(const std::string& group, const std::string& asOf,
                  std::map<std::string, double>& out) const;
    void addMembers(const std::string& group, const std::string& asOf,
                    std::map<std::string, double>& out) const;
    [[nodiscard]] const std::vector<sakhi::test::CsvRow>& paymentsOf(const sakhi::test::CsvRow& loan) const;
    [[nodiscard]] double ownFunds(const std::string& group, const std::string& asOf) const;

    std::map<std::string, sakhi::test::CsvRow> m_groups;
    std::map<std::string, sakhi::test::CsvRow> m_openings;
    std::map<std::string, double> m_openingSavings;
    std::map<std::string, std::vector<sakhi::test::CsvRow>> m_members;
    std::map<std::string, std::vector<sakhi::test::CsvRow>> m_meetings;
    std::map<std::string, std::vector<sakhi::test::CsvRow>> m_lines;
    std::map<std::string, std::vector<sakhi::test::CsvRow>> m_loans;
    std::map<std::string, std::vector<sakhi::test::CsvRow>> m_repayments;
};
