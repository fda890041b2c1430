#pragma once

#include "domain/Application.h"
#include "services/views/HomeView.h"

#include <string>
#include <vector>

namespace sakhi::services {

/// One step with the name of who did it, where the reader may open it (else her role alone).
struct StepView {
    domain::ApplicationState state{domain::ApplicationState::pendingAdminReview};
    base::InstantMs at{0};
    std::string byName;
    domain::Role byRole{domain::Role::member};
    std::string reasonCode;
    std::string reason;
};

/// A member's part of a request to the bank, with what the checks need of her.
struct ShareView {
    domain::ApplicationId application;
    MemberName member;
    base::Money amount;
    std::string purpose;
    base::Money instalment;
    base::Money savings;
    base::Money owed;
    base::Money overdue;
    std::optional<base::Money> monthlyIncome;
    /// All instalments of the household, the new one with them, to its income; empty where no income is told.
    std::optional<double> foirPercent;
    std::optional<double> attendanceRate;
    /// What she said of it, recorded.
    std::optional<domain::Attachment> voice;
};

/// One check of policy: passed, broken or not known, with the figure found and the limit.
struct CheckView {
    enum class Result { passed, broken, unknown };
    std::string key;
    Result result{Result::unknown};
    std::string found;
    std::string limit;
    std::string rule;
};

/// One application, open on the Applications page.
struct ApplicationDetail {
    ApplicationRow row;
    std::string note;
    ShareView applicant;
    std::vector<ShareView> shares;
    std::vector<StepView> steps;
    std::vector<CheckView> checks;
    std::string resolutionNo;
    std::optional<base::Date> resolutionOn;
    std::optional<domain::Decision> decision;
    std::string decidedBy;
    base::InstantMs decidedAt{0};
    /// The account that decided is not confirmed by a bank.
    bool deciderUnconfirmed{false};
    /// What the signed-in person may do with it now.
    std::vector<std::string> acts;
};

/// A row of the manager's queue.
struct QueueRow {
    ApplicationRow application;
    std::optional<double> score;
    std::string band;
    /// What the group owes the bank now.
    base::Money exposure;
    int daysWaiting{0};
};

/// A loan of the bank to the group, as it stands.
struct BankLoanRow {
    std::string code;
    base::Money principal;
    base::Money outstanding;
    base::Money overdue;
    int daysPastDue{0};
    base::Date disbursedOn;
};

/// A row of the schedule the request would have.
struct ScheduleRow {
    int number{0};
    base::Date dueOn;
    base::Money principal;
    base::Money interest;
    base::Money balance;
};

/// What the program recommends, and why: never a decision.
struct Recommendation {
    /// "approve", "approve_conditions", "return", "reject".
    std::string key;
    std::vector<std::string> reasonCodes;
    std::vector<std::string> conditions;
};

/// The days a missed first instalment would change its class (NORMS.md 2.1).
struct EdgeDates {
    base::Date due;
    base::Date sma1;
    base::Date sma2;
    base::Date npa;
};

/// Everything the Appraisal page and paper show of one request to the bank.
struct AppraisalView {
    ApplicationDetail request;
    ScoreView score;
    GroupName group;
    base::Date formedOn;
    std::string bankName;
    std::string branchIfsc;
    int positionInQueue{0};
    int queueLength{0};
    int daysWaiting{0};
    base::Money corpus;
    base::Money savings;
    base::Money surplus;
    base::Money cashBox;
    base::Money bank;
    base::Money lentToMembers;
    base::Money overdueOfMembers;
    base::Money demand;
    base::Money collected;
    std::vector<BankLoanRow> bankLoans;
    base::Rate proposedRate;
    int proposedMonths{0};
    base::Money instalment;
    std::vector<ScheduleRow> schedule;
    std::optional<EdgeDates> edges;
    Recommendation recommendation;
    std::vector<std::string> missing;
    /// Why the signed-in person may not decide; empty where she may.
    std::string lockedBecause;
};

}  // namespace sakhi::services
