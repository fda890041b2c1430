#pragma once

#include "base/Money.h"
#include "domain/Assessment.h"
#include "services/views/Names.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace sakhi::services {

/// One corner of the radar, 0-100; empty = no data.
struct PrincipleView {
    std::string key;
    std::optional<double> group;
    std::optional<double> average;
};

/// One month of the twelve: the score at its end, empty where the formula had no data.
struct MonthScore {
    base::Date monthEnd;
    std::optional<double> score;
};

/// Something the group can do, and what it adds. `key` names the sentence; the figures fill its places.
struct RaiseView {
    std::string key;
    double points{0.0};
    /// The measure it moves, from what to what.
    std::string measure;
    double from{0.0};
    double to{0.0};
    base::Money amount;
    int members{0};
    /// What it adds to the probability of low risk, in percentage points, its measure moved alone; empty
    /// where there is no such probability.
    std::optional<double> lowRiskPoints;
};

/// The inputs of the published formula as they are, for the what-if sliders; empty = no data.
struct WhatIfInputs {
    std::optional<double> attendanceRate;
    std::optional<double> savingsPerMember;
    std::optional<double> repaymentRate;
};

/// The second figure of the page: the probability that the group stays at low risk for six months, by a model
/// on its measures, and why.
struct LowRiskView {
    /// 0 to 1.
    double probability{0.0};
    /// "high", "medium" or "low": how sure the model is.
    std::string confidence;
    /// In percentage points: base + the sum of the contributions' points = 100 x probability.
    double base{0.0};
    /// One a measure of the model, a missing one without a value; reference is not used.
    std::vector<domain::Contribution> contributions;
};

/// Everything the Score page, Home's gauge and the appraisal's section E show of a group.
struct ScoreView {
    GroupName group;
    base::Date asOf;
    std::optional<base::Date> booksUntil;
    int meetingsInWindow{0};
    int membersOnRoll{0};
    domain::Assessment assessment;
    double lowRiskFrom{60.0};
    std::optional<double> changeSinceLastMonth;
    std::array<PrincipleView, 5> principles;
    std::vector<MonthScore> months;
    WhatIfInputs inputs;
    std::vector<RaiseView> raises;
    std::optional<double> allRaisesTogether;
    /// Three trends in points a month: attendance, savings, repayment; the monthly points they come from.
    struct Trend {
        std::string key;
        std::optional<double> slope;
        std::vector<std::optional<double>> points;
    };
    std::vector<Trend> trends;
    /// Empty where the group has no score.
    std::optional<LowRiskView> lowRisk;
};

}  // namespace sakhi::services
