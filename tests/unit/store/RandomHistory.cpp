#include "unit/store/RandomHistory.h"

namespace sakhi::test {

using namespace domain;

Sealed RandomHistory::sealed() {
    Sealed value;
    if (chance(80)) {
        m_entropy.fill(value.nonce);
        value.bytes.resize(17 + m_random.below(20));
        m_entropy.fill(value.bytes);
    }
    return value;
}

wire::OpBody RandomHistory::next() {
    if (m_known.empty() || chance(3)) {
        return group();
    }
    return of(pick(m_known));
}

wire::OpBody RandomHistory::of(Known& group) {
    if (group.members.size() < 3 || chance(10)) {
        return member(group);
    }
    if (chance(30)) {
        return later(group);
    }
    const std::uint64_t draw = m_random.below(12);
    if (draw == 0 && !group.opened) {
        return opening(group);
    }
    if (draw == 1 || (draw == 2 && group.loans.empty())) {
        return loan(group);
    }
    if (draw == 2) {
        return repayment(group);
    }
    if (draw == 3 || ((draw == 4 || draw == 5) && group.asked.empty())) {
        return application(group);
    }
    if (draw == 4) {
        return request(group);
    }
    if (draw == 5) {
        return move(group);
    }
    if (draw == 6) {
        return assessment(group);
    }
    if (draw == 7 || (draw == 8 && m_users.empty())) {
        return user(group);
    }
    return draw == 8 ? wire::OpBody(change(group)) : wire::OpBody(meeting(group));
}

wire::OpBody RandomHistory::later(Known& group) {
    switch (m_random.below(7)) {
        case 0:
            return group.meetings.empty() ? wire::OpBody(meeting(group)) : wire::OpBody(reopening(group));
        case 1:
            return group.meetings.empty() ? wire::OpBody(meeting(group)) : wire::OpBody(correction(group));
        case 2:
            return groupChange(group);
        case 3:
            return memberChange(group);
        case 4:
            return leaving(group);
        case 5:
            return offices(group);
        default:
            return visit(group);
    }
}

std::vector<wire::OpBody> RandomHistory::oneOfEach() {
    std::vector<wire::OpBody> ops{group()};
    Known& known = m_known.back();
    ops.emplace_back(member(known));
    ops.emplace_back(member(known));
    ops.emplace_back(opening(known));
    ops.emplace_back(loan(known));
    ops.emplace_back(loan(known));
    ops.emplace_back(meeting(known));
    ops.emplace_back(repayment(known));
    ops.emplace_back(application(known));
    ops.emplace_back(request(known));
    ops.emplace_back(move(known));
    ops.emplace_back(assessment(known));
    ops.emplace_back(user(known));
    ops.emplace_back(change(known));
    ops.emplace_back(meeting(known));
    ops.emplace_back(correction(known));
    ops.emplace_back(groupChange(known));
    ops.emplace_back(memberChange(known));
    ops.emplace_back(offices(known));
    ops.emplace_back(visit(known));
    ops.emplace_back(leaving(known));
    known.meetings = {meeting(known)};
    ops.emplace_back(known.meetings.front());
    ops.emplace_back(reopening(known));
    return ops;
}

wire::GroupAdded RandomHistory::group() {
    wire::GroupAdded op;
    op.group = newId<GroupId>();
    op.code = code("G");
    op.name = sealed();
    for (std::string* place : {&op.village, &op.panchayat, &op.block, &op.district, &op.state}) {
        *place = word("Place ");
    }
    op.formedOn = day();
    op.frequency = any<MeetingFrequency>();
    op.meetingDay = "20";
    op.compulsorySaving = money();
    op.internalMonthlyRate = base::Rate::basisPoints(150);
    op.bankName = word("Bank ");
    op.branchIfsc = "ABCD0123456";
    op.accountNo = sealed();
    op.cclLimit = money();
    m_known.emplace_back().id = op.group;
    return op;
}

wire::OpeningRecorded RandomHistory::opening(Known& group) {
    group.opened = true;
    wire::OpeningRecorded op;
    op.group = group.id;
    op.opening = {day(), money(), money(), money(), chance(50)};
    for (const MemberId member : group.members) {
        op.savings.push_back({member, money()});
    }
    return op;
}

wire::MemberJoined RandomHistory::member(Known& group) {
    wire::MemberJoined op;
    op.member = newId<MemberId>();
    op.group = group.id;
    op.code = code("M");
    for (Sealed* field :
         {&op.name, &op.relationName, &op.dateOfBirth, &op.phone, &op.monthlyHouseholdIncome, &op.literacy}) {
        *field = sealed();
    }
    op.gender = any<Gender>();
    op.joinedOn = day();
    if (chance(10)) {
        op.leftOn = op.joinedOn + std::chrono::days{400};
    }
    op.office = any<Office>();
    op.primaryOccupation = "dairy";
    group.members.push_back(op.member);
    return op;
}

wire::MeetingClosed RandomHistory::meeting(Known& group) {
    wire::MeetingClosed op;
    op.meeting = newId<MeetingId>();
    op.group = group.id;
    op.heldOn = day();
    op.place = sealed();
    op.resolution = sealed();
    for (base::Money* amount : {&op.openingCash, &op.bankWithdrawn, &op.bankDeposited, &op.loansDisbursed,
                                &op.expenses, &op.closingCash}) {
        *amount = money();
    }
    op.origin = any<MeetingOrigin>();
    if (op.origin == MeetingOrigin::entered) {
        op.closedOn = op.heldOn;
    }
    // Not in the order of ids: lines keep the order of entry.
    for (auto member = group.members.rbegin(); member != group.members.rend(); ++member) {
        op.lines.push_back({*member, any<Attendance>(), money(), money(), money()});
    }
    for (const LoanId& loan : group.loans) {
        op.repayments.push_back({loan, money(), money()});
    }
    if (op.origin == MeetingOrigin::entered) {
        fillMeeting(op, group);
    }
    group.meetings.push_back(op);
    return op;
}

void RandomHistory::fillMeeting(wire::MeetingClosed& op, Known& group) {
    op.kind = any<MeetingKind>();
    op.chair = pick(group.members);
    op.withdrawals = {{group.members.front(), money(), money()}};
    op.brought = {{group.members.front(), group.members.back()}};
    op.waivers = {{group.members.back(), money()}};
    op.others = {{any<OtherHead>(), money(), chance(50), pick(group.members), sealed()},
                 {any<OtherHead>(), money(), chance(50), std::nullopt, {}}};
    op.counted = CashCount{money(), {{base::Money::rupees(500), money()}, {base::Money::rupees(1), money()}}};
    op.difference = money();
    op.differenceReason = sealed();
    op.resolutions = {{word("R"), sealed(), pick(group.members), std::nullopt}};
    op.nextOn = day();
    op.reason = sealed();
}

wire::MeetingReopened RandomHistory::reopening(Known& group) {
    const std::size_t at = m_random.below(group.meetings.size());
    wire::MeetingReopened op{group.meetings[at].meeting, group.id, sealed()};
    group.meetings.erase(group.meetings.begin() + static_cast<std::ptrdiff_t>(at));
    return op;
}

wire::EntriesCorrected RandomHistory::correction(Known& group) {
    const wire::MeetingClosed& meeting = pick(group.meetings);
    wire::EntriesCorrected op;
    op.correction = newId<CorrectionId>();
    op.group = group.id;
    op.on = day();
    op.meeting = meeting.meeting;
    op.reason = sealed();
    for (const auto& [head, key] : base::EnumKeys<EntryHead>::rows) {
        CorrectedEntry entry;
        entry.head = head;
        entry.was = money();
        entry.now = money();
        const bool ofLoan = head == EntryHead::principal || head == EntryHead::interest;
        const bool ofMeeting =
            head == EntryHead::other || head == EntryHead::bankWithdrawn || head == EntryHead::bankDeposited;
        if (ofLoan && group.loans.empty()) {
            continue;
        }
        if (!ofMeeting) {
            entry.subject.value = ofLoan ? pick(group.loans).value : pick(group.members).value;
        }
        op.entries.push_back(entry);
    }
    // A correction points at its meeting, so that one is not reopened any more.
    std::erase_if(group.meetings, [&](const wire::MeetingClosed& one) { return one.meeting == op.meeting; });
    return op;
}

wire::GroupChanged RandomHistory::groupChange(Known& group) {
    wire::GroupChanged op;
    op.group = group.id;
    op.name = sealed();
    op.accountNo = sealed();
    if (chance(50)) {
        op.frequency = any<MeetingFrequency>();
        op.meetingDay = word("");
        op.bankName = word("Bank ");
        op.branchIfsc = "WXYZ0123456";
        op.rules = GroupRules{66, money(), money(), money()};
    } else {
        op.compulsorySaving = money();
        op.cclLimit = money();
        op.internalMonthlyRate = base::Rate::basisPoints(200);
    }
    return op;
}

wire::MemberChanged RandomHistory::memberChange(Known& group) {
    wire::MemberChanged op;
    op.member = pick(group.members);
    op.group = group.id;
    for (Sealed* field : {&op.name, &op.relationName, &op.dateOfBirth, &op.phone, &op.monthlyHouseholdIncome,
                          &op.literacy, &op.nominee}) {
        *field = sealed();
    }
    if (chance(50)) {
        op.gender = any<Gender>();
        op.primaryOccupation = word("work ");
        op.documents = {{any<KycKind>(), sealed(), day()}};
    } else {
        op.cleared = {"phone", "literacy", "nominee", "primary_occupation"};
        m_entropy.fill(op.photo.emplace().hash);
        op.photo->size = 30'000;
        op.photo->media = domain::Media::jpeg;
    }
    return op;
}

wire::MemberLeft RandomHistory::leaving(Known& group) {
    wire::MemberLeft op;
    op.member = pick(group.members);
    op.group = group.id;
    op.leftOn = day();
    op.reason = any<LeavingReason>();
    op.note = sealed();
    return op;
}

wire::OfficesAssigned RandomHistory::offices(Known& group) {
    wire::OfficesAssigned op;
    op.group = group.id;
    op.on = day();
    op.holders = {{group.members.front(), Office::president}, {group.members.back(), Office::secretary}};
    op.resolutionNo = word("");
    return op;
}

wire::VisitRecorded RandomHistory::visit(Known& group) {
    wire::VisitRecorded op;
    op.visit = newId<VisitId>();
    op.group = group.id;
    op.on = day();
    op.checks = {{"books_seen", any<VisitAnswer>()}, {"cash_counted", any<VisitAnswer>()}};
    op.met = sealed();
    op.note = sealed();
    for (std::uint64_t photo = m_random.below(3); photo > 0; --photo) {
        m_entropy.fill(op.photos.emplace_back().hash);
        op.photos.back().size = 200'000;
        op.photos.back().media = domain::Media::jpeg;
    }
    if (chance(50)) {
        m_entropy.fill(op.voice.emplace().hash);
        op.voice->size = 40'000;
        op.voice->durationMs = 20'000;
    }
    return op;
}

}  // namespace sakhi::test
