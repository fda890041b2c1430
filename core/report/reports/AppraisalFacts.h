#pragma once

#include "report/reports/RecordFacts.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sakhi::report {

/// A line of "how much": corpus times multiple, floor, cuts.
struct AmountFacts {
    Said what;
    std::optional<base::Money> amount;
    /// Stands for the amount where the line is no amount ("7.00 % fixed").
    std::string text;
};

/// A member with or without a share in the request.
struct ShareFacts {
    std::string memberNo;
    std::string name;
    Said relation;
    Said purpose;
    std::optional<base::Money> requested;
    std::optional<base::Money> recommended;
    std::optional<base::Money> instalment;
    /// Her part of earlier bank loans, still owed.
    std::optional<base::Money> owed;
    /// Household instalments by monthly income, per cent.
    std::optional<double> foir;
};

/// What the group asks for.
struct RequestFacts {
    std::string number;
    base::Date receivedOn;
    Said product;
    base::Money amount;
    int months{0};
    std::string resolutionNo;
    std::optional<base::Date> resolutionOn;
    /// Every member on the roll; the requested amounts add up to `amount`.
    std::vector<ShareFacts> shares;
};

/// What the program recommends.
struct RecommendationFacts {
    Said text;
    std::optional<base::Money> amount;
    std::optional<base::Rate> yearlyRate;
    std::optional<base::Money> instalment;
    int months{0};
    std::vector<AmountFacts> howMuch;
    std::vector<CheckFacts> checks;
};

enum class Verdict { approve, reject, sendBack };

/// What the manager decided. The program only recommends.
struct DecisionFacts {
    Verdict verdict{Verdict::approve};
    std::optional<base::Money> amount;
    int months{0};
    std::optional<base::Rate> yearlyRate;
    std::string reason;
    std::vector<Said> reasonCodes;
    std::vector<Said> conditions;
    bool againstAdvice{false};
    std::string by;
    std::string employeeNo;
    std::optional<base::Money> power;
    base::InstantMs at{0};
};

/// A row of the repayment schedule.
struct ScheduleFacts {
    int number{0};
    base::Date dueOn;
    base::Money instalment;
    base::Money principal;
    base::Money interest;
    base::Money balance;
};

/// The worked example of the classes (NORMS.md 2.1): what the account becomes when if `dueOn` stays unpaid.
struct ClassDates {
    base::Date dueOn;
    base::Date sma1On;
    base::Date sma2On;
    base::Date npaOn;
};

/// All that stands on a loan appraisal note. Amounts, dates and measures are values; what is not known is
/// left out and is printed as missing, never as 0.
struct AppraisalFacts {
    std::string number;
    base::InstantMs assessedAt{0};
    std::optional<base::Date> booksUntil;
    base::Date periodFrom;
    base::Date periodTo;
    /// How many groups the block's averages are of; 0 = no averages.
    int blockGroups{0};
    BankFacts bank;
    GroupFacts group;
    VisitFacts visit;
    RequestFacts request;
    std::vector<MeasureFacts> measures;
    MoneyFacts money;
    std::vector<LoanFacts> bankLoans;
    std::vector<LoanFacts> internalLoans;
    /// Other lines of bank conduct: highest DPD, credits a month, other lenders, CIC; without text = missing.
    std::vector<std::pair<Said, std::string>> conduct;
    std::optional<GradingFacts> grading;
    ScoreFacts groupScore;
    std::optional<ScoreFacts> riskScore;
    std::vector<PrincipleFacts> principles;
    std::vector<TrendFacts> trends;
    /// Reasons and remedies in plain words.
    std::vector<Said> plainWords;
    RecommendationFacts recommendation;
    std::vector<CheckFacts> documents;
    std::optional<DecisionFacts> decision;
    std::vector<ScheduleFacts> schedule;
    /// How the schedule is rounded and the rest is placed, in words.
    Said scheduleRule;
    std::optional<ClassDates> classDates;
    std::vector<Said> missing;
    bool sample{false};
    bool unconfirmed{false};
};

}  // namespace sakhi::report
