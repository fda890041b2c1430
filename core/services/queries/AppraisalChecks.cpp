#include "services/queries/AppraisalChecks.h"

#include "base/Text.h"
#include "books/Statements.h"
#include "services/queries/ApplicationQuery.h"
#include "services/queries/HomeQuery.h"

#include <algorithm>

namespace sakhi::services {

using base::Date;
using base::Money;
using Check = CheckView::Result;

namespace {

Check passedIf(bool passed) {
    return passed ? Check::passed : Check::broken;
}

CheckView groupAge(const GroupBooks& books, int wanted, Date today) {
    const std::string limit = std::to_string(wanted);
    const auto since = firstHeldOn(books.records);
    if (!since) {
        return {"active_six_months", Check::unknown, "", limit, "NRLM"};
    }
    int months = 0;
    while (base::addMonths(*since, months + 1) <= today) {
        ++months;
    }
    return {"active_six_months", passedIf(months >= wanted), std::to_string(months), limit, "NRLM"};
}

CheckView scoreCheck(std::optional<double> score, double wanted) {
    const std::string limit = base::formatNumber(wanted, 0);
    if (!score) {
        return {"group_score", Check::unknown, "", limit, "group card"};
    }
    return {"group_score", passedIf(*score >= wanted), base::formatNumber(*score, 1), limit, "group card"};
}

CheckView overdueCheck(const GroupBooks& books, domain::LoanKind kind, Date today) {
    Money overdue;
    for (const auto& account : books.measurer.accounts()) {
        if (account.loan().kind == kind && account.daysPastDue(today) > 0) {
            overdue += account.overdue(today);
        }
    }
    return {kind == domain::LoanKind::bank ? "no_bank_overdue" : "no_member_overdue",
            passedIf(overdue.isZero()), base::formatIndian(overdue), base::formatIndian(Money()), "NRLM"};
}

CheckView foirCheck(const std::vector<ShareView>& shares, double most) {
    double worst = 0.0;
    bool known = !shares.empty();
    for (const auto& share : shares) {
        known = known && share.foirPercent.has_value();
        worst = std::max(worst, share.foirPercent.value_or(0.0));
    }
    const Check result = worst > most ? Check::broken : known ? Check::passed : Check::unknown;
    return {"foir", result, shares.empty() ? "" : base::formatNumber(worst, 1) + " %",
            base::formatNumber(most, 0) + " %", "RBI 2022"};
}

CheckView incomeCheck(const std::vector<ShareView>& shares, Money most) {
    Money highest;
    bool known = !shares.empty();
    for (const auto& share : shares) {
        known = known && share.monthlyIncome.has_value();
        if (share.monthlyIncome) {
            highest = std::max(highest, Money::paise(share.monthlyIncome->inPaise() * 12));
        }
    }
    const Check result = highest > most ? Check::broken : known ? Check::passed : Check::unknown;
    return {"household_income", result, base::formatIndian(highest), base::formatIndian(most), "RBI 2022"};
}

CheckView debtCheck(const std::vector<ShareView>& shares, Money most) {
    Money highest;
    for (const auto& share : shares) {
        highest = std::max(highest, share.owed + share.amount);
    }
    return {"member_debt", passedIf(highest <= most), base::formatIndian(highest), base::formatIndian(most),
            "NRLM"};
}

CheckView rollCheck(const std::vector<ShareView>& shares, const GroupBooks& books, Date today) {
    int missing = 0;
    for (const auto& share : shares) {
        const auto* member = books.member(share.member.id);
        missing += member == nullptr || !member->onRoll(today) ? 1 : 0;
    }
    return {"on_roll", passedIf(missing == 0), std::to_string(static_cast<int>(shares.size()) - missing),
            std::to_string(shares.size()), "group"};
}

}  // namespace

std::vector<CheckView> policyChecks(const ApplicationDetail& detail, const GroupBooks& books,
                                    std::optional<double> score, const PolicyLimits& limits, Date today) {
    const Norms& norms = limits.norms;
    const bool toBank = detail.row.kind == domain::ApplicationKind::bankRequest;
    const std::vector<ShareView> shares = toBank ? detail.shares : std::vector<ShareView>{detail.applicant};
    std::vector<CheckView> checks{groupAge(books, norms.linkage.activeMonths, today),
                                  scoreCheck(score, limits.lowRiskFrom),
                                  overdueCheck(books, domain::LoanKind::internal, today),
                                  overdueCheck(books, domain::LoanKind::bank, today)};
    checks.push_back(foirCheck(shares, norms.household.foirPercent));
    checks.push_back(incomeCheck(shares, norms.household.yearlyIncome));
    checks.push_back(debtCheck(shares, norms.linkage.memberDebt));
    checks.push_back(rollCheck(shares, books, today));
    if (toBank) {
        Money sum;
        for (const auto& share : shares) {
            sum += share.amount;
        }
        checks.push_back({"shares_add_up", passedIf(sum == detail.row.amount), base::formatIndian(sum),
                          base::formatIndian(detail.row.amount), "RBI 2016"});
        checks.push_back(
            {"resolution", passedIf(!detail.resolutionNo.empty()), detail.resolutionNo, "", "NRLM"});
        checks.push_back({"bureau", Check::unknown, "", "", "RBI 2025"});
    }
    std::ranges::stable_sort(checks, {}, [](const CheckView& check) {
        return check.result == Check::broken ? 0 : check.result == Check::unknown ? 1 : 2;
    });
    return checks;
}

Recommendation recommend(const std::vector<CheckView>& checks) {
    const auto broken = [&](std::string_view key) {
        return std::ranges::any_of(checks, [&](const CheckView& check) {
            return check.key == key && check.result == Check::broken;
        });
    };
    Recommendation out;
    if (broken("no_bank_overdue")) {
        out.reasonCodes.emplace_back("earlier_loan_overdue");
    }
    if (broken("group_score")) {
        out.reasonCodes.emplace_back("score_below");
    }
    if (broken("active_six_months")) {
        out.reasonCodes.emplace_back("too_young");
    }
    if (!out.reasonCodes.empty()) {
        out.key = "reject";
        return out;
    }
    if (broken("resolution") || broken("shares_add_up") || broken("on_roll")) {
        out.key = "return";
        out.reasonCodes.emplace_back(broken("resolution") ? "no_resolution" : "papers_incomplete");
        return out;
    }
    if (broken("no_member_overdue")) {
        out.conditions.emplace_back("clear_overdue");
    }
    if (broken("foir") || broken("member_debt")) {
        out.conditions.emplace_back("smaller_share");
    }
    out.key = out.conditions.empty() ? "approve" : "approve_conditions";
    out.reasonCodes.emplace_back("good_record");
    return out;
}

namespace {

void fillFunds(AppraisalView& view, const GroupBooks& books, Date today) {
    const books::Balances balances(books.vouchers, today);
    view.corpus = balances.corpus();
    view.savings = balances.savings();
    view.surplus = balances.surplus();
    view.cashBox = balances.of(books::Account::cash);
    view.bank = balances.of(books::Account::bank);
    view.lentToMembers = balances.of(books::Account::memberLoans);
    lending::Collection collection;
    for (const auto& account : books.measurer.accounts()) {
        const auto dues = account.dues(today);
        if (account.loan().kind == domain::LoanKind::bank) {
            view.bankLoans.push_back({account.loan().code, account.loan().principal, dues.outstanding,
                                      dues.overdue, dues.daysPastDue, account.loan().disbursedOn});
        } else {
            view.overdueOfMembers += dues.overdue;
        }
        collection += account.collection(base::addMonths(today, -12), today);
    }
    view.demand = collection.due;
    view.collected = collection.paid;
}

void fillSchedule(AppraisalView& view, const lending::AssetClassRules& classes, Date today) {
    const auto& decision = view.request.decision;
    domain::Loan loan;
    loan.kind = domain::LoanKind::bank;
    loan.principal = decision && !decision->amount.isZero() ? decision->amount : view.request.row.amount;
    loan.yearlyRate = view.proposedRate;
    loan.tenureMonths = view.proposedMonths;
    loan.disbursedOn = today;
    loan.firstDueOn = base::addMonths(today, 1);
    Money balance = loan.principal;
    for (const auto& row : lending::schedule(loan)) {
        balance -= row.principal;
        view.schedule.push_back(
            {static_cast<int>(view.schedule.size()) + 1, row.dueOn, row.principal, row.interest, balance});
    }
    view.instalment = lending::emi(loan.principal, loan.yearlyRate, loan.tenureMonths);
    const auto edges = lending::classDates(loan.firstDueOn, classes);
    view.edges = EdgeDates{edges.overdueOn, edges.sma1On, edges.sma2On, edges.npaOn};
}

}  // namespace

void fillAppraisal(AppraisalView& view, const GroupBooks& books, const Norms& norms, Date today) {
    const auto& group = books.records.group;
    view.group = view.score.group;
    view.formedOn = group.formedOn;
    view.bankName = group.bankName;
    view.branchIfsc = group.branchIfsc;
    fillFunds(view, books, today);
    const auto& decision = view.request.decision;
    view.proposedRate = decision ? decision->yearlyRate : proposedRate(books);
    view.proposedMonths = decision && decision->months > 0 ? decision->months : view.request.row.months;
    if (view.proposedMonths > 0) {
        fillSchedule(view, norms.assetClass, decision ? base::dateOf(view.request.row.stateAt) : today);
    }
    view.recommendation = recommend(view.request.checks);
    view.missing = view.score.assessment.missing;
    if (!view.score.principles.back().group) {
        view.missing.emplace_back("books_on_time");
    }
    for (const char* always : {"risk_score", "grading", "bureau", "audit"}) {
        view.missing.emplace_back(always);
    }
}

}  // namespace sakhi::services
