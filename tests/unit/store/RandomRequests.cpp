#include "unit/store/RandomHistory.h"

// Loans, what is asked for, and who may say yes.
namespace sakhi::test {

using namespace domain;

wire::LoanDisbursed RandomHistory::loan(Known& group) {
    wire::LoanDisbursed op;
    op.loan = newId<LoanId>();
    op.group = group.id;
    op.code = code("L");
    op.kind = any<LoanKind>();
    if (op.kind == LoanKind::internal) {
        op.member = pick(group.members);
    }
    if (chance(70)) {
        op.purpose = "dairy";
    } else {
        op.purposeNote = sealed();
    }
    op.principal = money();
    op.yearlyRate = base::Rate::basisPoints(1800);
    op.method = any<InterestMethod>();
    op.tenureMonths = 12;
    op.disbursedOn = day();
    op.firstDueOn = op.disbursedOn + std::chrono::days{30};
    group.loans.push_back(op.loan);
    return op;
}

wire::LoanRepaid RandomHistory::repayment(Known& group) {
    return {pick(group.loans), group.id, day(), money(), money(), PaymentMode::upi};
}

wire::ApplicationMade RandomHistory::application(Known& group) {
    wire::ApplicationMade op;
    op.application = newId<ApplicationId>();
    op.kind = ApplicationKind::memberRequest;
    op.number = code("A");
    op.group = group.id;
    op.member = pick(group.members);
    op.amount = money();
    op.purpose = "dairy";
    op.note = sealed();
    op.months = 12;
    if (chance(50)) {
        m_entropy.fill(op.voice.emplace().hash);
        op.voice->size = 40'000;
        op.voice->durationMs = 12'000;
    }
    group.asked.push_back({op.application, *op.member, op.amount, op.purpose});
    group.applications.push_back(op.application);
    return op;
}

wire::ApplicationMade RandomHistory::request(Known& group) {
    wire::ApplicationMade op;
    op.application = newId<ApplicationId>();
    op.kind = ApplicationKind::bankRequest;
    op.number = code("R");
    op.group = group.id;
    op.purpose = "bank_linkage";
    op.months = 24;
    op.shares = group.asked;
    for (const RequestShare& share : op.shares) {
        op.amount += share.amount;
    }
    group.applications.push_back(op.application);
    return op;
}

wire::ApplicationMoved RandomHistory::move(Known& group) {
    wire::ApplicationMoved op;
    op.application = pick(group.applications);
    op.group = group.id;
    op.from = chance(70) ? ApplicationState::pendingManagerReview : any<ApplicationState>();
    op.to = any<ApplicationState>();
    op.byRole = any<Role>();
    op.reasonCode = word("reason_");
    op.reason = sealed();
    if (chance(50)) {
        op.resolutionNo = word("");
        op.resolutionOn = day();
    }
    if (op.from == ApplicationState::pendingManagerReview) {
        op.amount = money();
        op.months = 18;
        op.yearlyRate = base::Rate::basisPoints(1200);
        op.reasonCodes = {word("code_"), word("code_")};
        op.conditions = {word("condition_")};
        op.recommendation = "approve";
        op.assessment = newId<AssessmentId>();
    }
    return op;
}

wire::AssessmentRecorded RandomHistory::assessment(Known& group) {
    wire::AssessmentRecorded op;
    op.assessment = newId<AssessmentId>();
    op.group = group.id;
    op.card = "group";
    op.asOf = day();
    op.score = m_random.uniform() * 100;
    if (chance(50)) {
        op.confidence = m_random.uniform();
    }
    op.band = "good";
    op.base = m_random.uniform();
    op.baseKind = "store_average";
    op.contributions = {{"attendance", m_random.uniform(), std::nullopt, m_random.uniform()}};
    op.missing = {"closing_days"};
    op.model = "policy-1";
    op.inputsHash = word("");
    return op;
}

wire::UserAdded RandomHistory::user(Known& group) {
    wire::UserAdded op;
    op.user = newId<UserId>();
    op.login = sealed();
    op.name = sealed();
    op.role = any<Role>();
    op.confirmed = chance(50);
    op.member = pick(group.members);
    op.groups = {group.id};
    m_users.push_back(op.user);
    return op;
}

wire::UserChanged RandomHistory::change(Known& group) {
    wire::UserChanged op;
    op.user = pick(m_users);
    op.role = any<Role>();
    op.confirmed = true;
    op.disabled = chance(50);
    op.groups = {group.id};
    if (m_known.front().id != group.id) {
        op.groups.insert(op.groups.begin(), m_known.front().id);
    }
    return op;
}

}  // namespace sakhi::test
