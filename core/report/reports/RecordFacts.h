#pragma once

#include "base/Date.h"
#include "base/Rate.h"
#include "domain/Group.h"

#include <optional>
#include <string>
#include <vector>

namespace sakhi::report {

/// A key and its text in the paper's language, chosen by the caller. The attached data hold the key alone, so
/// that papers in two languages carry the same data. Free text has no key and is attached as it is.
struct Said {
    std::string key;
    std::string text;
};

/// The bank and branch that issue the paper.
struct BankFacts {
    std::string name;
    std::string nameOther;
    std::string branch;
    std::string ifsc;
    std::string place;
    std::string grievances;
};

/// An office bearer of the group.
struct BearerFacts {
    Said office;
    std::string memberNo;
    std::string name;
    /// "w/o Ramesh Prasad": tells two women of one name apart. The key is the relation's name alone.
    Said relation;
};

/// Who the group is. What is empty is printed as missing.
struct GroupFacts {
    std::string code;
    std::string name;
    std::string nameOther;
    std::string nrlmId;
    std::string village;
    std::string panchayat;
    std::string block;
    std::string district;
    std::string state;
    std::string promotedBy;
    Said constitution;
    std::optional<base::Date> formedOn;
    int members{0};
    domain::MeetingFrequency frequency{domain::MeetingFrequency::monthly};
    std::string lastMeetingNo;
    std::optional<base::Date> lastMeetingOn;
    /// At most the last four digits.
    std::string accountEnding;
    std::optional<base::Date> accountOpenedOn;
    std::vector<BearerFacts> bearers;
};

/// The officer's part.
struct VisitFacts {
    std::string officer;
    std::string employeeNo;
    std::optional<base::Date> visitedOn;
    std::optional<double> distanceKm;
};

enum class Unit { percent, rupees, count, points };

/// What a measure was counted from: `part` of `whole`, in its unit (rupees, not paise).
struct CountedFacts {
    double part{0.0};
    double whole{0.0};
    Unit unit{Unit::count};
};

/// A measure of SCORES.md by its key, "attendance_rate"; without a value it is missing.
struct MeasureFacts {
    std::string key;
    Unit unit{Unit::percent};
    std::optional<double> value;
    std::optional<CountedFacts> counted;
    std::optional<double> blockAverage;
};

/// The group's own fund, where it is, and what fell due; empty = not known.
struct MoneyFacts {
    base::Date asOf;
    std::optional<base::Money> savings;
    std::optional<base::Money> revolvingFund;
    std::optional<base::Money> surplus;
    std::optional<base::Money> memberLoans;
    std::optional<base::Money> bank;
    std::optional<base::Money> cash;
    std::optional<base::Money> demand;
    std::optional<base::Money> collection;
    /// What the group itself owes to a bank or federation.
    std::optional<base::Money> borrowed{};
};

/// A loan of the group with the bank, or of a member with the group (memberNo and name set).
struct LoanFacts {
    std::string code;
    Said facility;
    std::string memberNo;
    std::string name;
    base::Money limit;
    base::Money outstanding;
    base::Money overdue;
    int daysPastDue{0};
    /// Bank loans only: asset class.
    Said assetClass;
    Said remark;
};

/// One criterion of a grading sheet.
struct GradeFacts {
    Said criterion;
    double marks{0.0};
    double outOf{0.0};
    Said evidence;
};

enum class Outcome { passed, broken, unknown };

/// A rule, what became of it, and the figure found ("DPD 0", "06: 51.2 %").
struct CheckFacts {
    Said rule;
    Outcome outcome{Outcome::unknown};
    std::string found;
};

/// The group's grading by a rule sheet.
struct GradingFacts {
    std::string sheet;
    std::string grade;
    std::vector<GradeFacts> criteria;
    std::vector<CheckFacts> gates;
};

/// One factor of a score: base + sum of points = score.
struct FactorFacts {
    Said factor;
    Unit unit{Unit::percent};
    std::optional<double> value;
    std::optional<double> reference;
    double points{0.0};
};

/// A score with its explanation. Without a score it is not computed, and `missing` of the report says why.
struct ScoreFacts {
    std::string card;
    std::string model;
    std::optional<double> score;
    double low{0.0};
    double high{100.0};
    int decimals{1};
    Said band;
    /// Where the band that is asked for begins, and the bands' names below and above it.
    std::optional<double> threshold;
    Said belowName;
    Said aboveName;
    std::optional<double> probability;
    std::optional<double> confidence;
    double base{0.0};
    Said baseName;
    std::vector<FactorFacts> factors;
    /// How the card computes it, in figures; empty where there is no formula.
    std::string formula;
};

/// One of the five principles, 0 to 100, by its key: meetings, savings, lending, repayment, books.
struct PrincipleFacts {
    std::string key;
    std::optional<double> group;
    std::optional<double> block;
};

/// A month's value; `month` is any day of it.
struct MonthFacts {
    base::Date month;
    std::optional<double> value;
};

/// Twelve months of a measure, the oldest first, by its key: attendance_rate, savings, loan_repayment_rate.
struct TrendFacts {
    std::string key;
    Unit unit{Unit::percent};
    std::vector<MonthFacts> months;
};

}  // namespace sakhi::report
