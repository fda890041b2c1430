#include "store/GroupRecordsReader.h"

#include "store/LoanColumns.h"
#include "store/MeetingExtrasReader.h"

#include <algorithm>
#include <unordered_map>

namespace sakhi::store {

using base::fail;
using base::Result;
using domain::GroupRecords;

namespace {

template <class T>
std::optional<T> valueOf(Result<T> read) {
    return read ? std::optional<T>(*read) : std::nullopt;
}

}  // namespace

Result<GroupRecords> GroupRecordsReader::load(const domain::GroupId& id) {
    GroupRecords records;
    auto found = group(id);
    if (!found) {
        return fail(found.error());
    }
    records.group = std::move(*found);
    auto roll = members(id);
    if (!roll) {
        return fail(roll.error());
    }
    records.members = std::move(*roll);
    auto given = loans(id);
    if (!given) {
        return fail(given.error());
    }
    records.loans = std::move(*given);
    auto done = readOpening(records);
    if (done) {
        done = readMeetings(records);
    }
    if (done) {
        done = readLines(records);
    }
    if (done) {
        done = readRepayments(records);
    }
    if (done) {
        done = MeetingExtrasReader(m_connection, m_opener).read(records);
    }
    if (!done) {
        return fail(done.error());
    }
    return records;
}

Result<domain::Group> GroupRecordsReader::group(const domain::GroupId& id) {
    std::optional<domain::Group> found;
    const auto read = m_connection.each(
        "SELECT code, name, village, panchayat, block, district, state, formed_on, frequency, meeting_day, "
        "compulsory_saving_paise, internal_monthly_rate_bp, bank_name, branch_ifsc, account_no, "
        "ccl_limit_paise "
        "FROM grp WHERE group_id = ?",
        [&](Statement& row) {
            domain::Group group;
            group.id = id;
            group.code = row.take<std::string>();
            group.name = opened(m_opener, fields::kGroupName, id.value, row.take<domain::Sealed>());
            group.village = row.take<std::string>();
            group.panchayat = row.take<std::string>();
            group.block = row.take<std::string>();
            group.district = row.take<std::string>();
            group.state = row.take<std::string>();
            group.formedOn = row.take<base::Date>();
            group.frequency = row.take<domain::MeetingFrequency>();
            group.meetingDay = row.take<std::string>();
            group.compulsorySaving = row.take<base::Money>();
            group.internalMonthlyRate = row.take<base::Rate>();
            group.bankName = row.take<std::string>();
            group.branchIfsc = row.take<std::string>();
            group.accountNo = opened(m_opener, fields::kGroupAccountNo, id.value, row.take<domain::Sealed>());
            group.cclLimit = row.take<base::Money>();
            found = std::move(group);
        },
        id);
    if (!read) {
        return fail(read.error());
    }
    if (!found) {
        return fail(base::ErrorCode::notFound, base::toText(id.value));
    }
    return std::move(*found);
}

Result<std::vector<domain::Member>> GroupRecordsReader::members(const domain::GroupId& group) {
    std::vector<domain::Member> members;
    const auto read = m_connection.each(
        "SELECT m.member_id, m.code, m.name, m.relation_name, m.date_of_birth, m.phone, "
        "m.monthly_household_income, "
        "m.literacy, m.gender, m.joined_on, m.left_on, m.office, m.primary_occupation, "
        "coalesce(s.savings_paise, 0) FROM member m LEFT JOIN opening_saving s USING(member_id) "
        "WHERE m.group_id = ? ORDER BY m.code",
        [&](Statement& row) {
            domain::Member member;
            member.id = row.take<domain::MemberId>();
            member.group = group;
            member.code = row.take<std::string>();
            const auto open = [&](const PersonalField& field) {
                return opened(m_opener, field, member.id.value, row.take<domain::Sealed>());
            };
            member.name = open(fields::kMemberName);
            member.relationName = open(fields::kMemberRelationName);
            member.dateOfBirth = valueOf(base::parseIsoDate(open(fields::kMemberDateOfBirth)));
            member.phone = open(fields::kMemberPhone);
            member.monthlyHouseholdIncome = valueOf(base::parsePlain(open(fields::kMemberIncome)));
            member.literacy = valueOf(base::fromKey<domain::Literacy>(open(fields::kMemberLiteracy)));
            member.gender = row.take<domain::Gender>();
            member.joinedOn = row.take<base::Date>();
            member.leftOn = row.take<std::optional<base::Date>>();
            member.office = row.take<domain::Office>();
            member.primaryOccupation = row.take<std::string>();
            member.openingSavings = row.take<base::Money>();
            members.push_back(std::move(member));
        },
        group);
    if (!read) {
        return fail(read.error());
    }
    return members;
}

Result<std::vector<domain::Loan>> GroupRecordsReader::loans(const domain::GroupId& group) {
    std::vector<domain::Loan> loans;
    const auto read = m_connection.each(
        "SELECT loan_id, group_id, member_id, code, kind, purpose, purpose_note, principal_paise, "
        "yearly_rate_bp, "
        "method, tenure_months, disbursed_on, first_due_on, fund, meeting_id, resolution_no, application_id "
        "FROM loan l WHERE group_id = ? ORDER BY code",
        [&](Statement& row) { loans.push_back(takeLoan(row, m_opener)); }, group);
    if (!read) {
        return fail(read.error());
    }
    return loans;
}

Result<void> GroupRecordsReader::readOpening(GroupRecords& records) {
    return m_connection.each(
        "SELECT as_of_on, cash_paise, bank_paise, surplus_paise, derived FROM opening WHERE group_id = ?",
        [&](Statement& row) {
            domain::Opening opening;
            opening.asOf = row.take<base::Date>();
            opening.cash = row.take<base::Money>();
            opening.bank = row.take<base::Money>();
            opening.surplus = row.take<base::Money>();
            opening.derived = row.take<bool>();
            records.opening = opening;
        },
        records.group.id);
}

Result<void> GroupRecordsReader::readMeetings(GroupRecords& records) {
    return m_connection.each(
        "SELECT meeting_id, held_on, place, resolution, opening_cash_paise, bank_withdrawn_paise, "
        "bank_deposited_paise, loans_disbursed_paise, expenses_paise, closing_cash_paise, origin, closed_on, "
        "kind, chair_id, counted_paise, difference_paise, difference_reason, next_on, reason, dev_seq "
        "FROM meeting WHERE group_id = ? ORDER BY held_on, dev_seq",
        [&](Statement& row) {
            domain::Meeting meeting;
            meeting.id = row.take<domain::MeetingId>();
            meeting.group = records.group.id;
            meeting.heldOn = row.take<base::Date>();
            meeting.place =
                opened(m_opener, fields::kMeetingPlace, meeting.id.value, row.take<domain::Sealed>());
            meeting.resolution =
                opened(m_opener, fields::kMeetingResolution, meeting.id.value, row.take<domain::Sealed>());
            meeting.openingCash = row.take<base::Money>();
            meeting.bankWithdrawn = row.take<base::Money>();
            meeting.bankDeposited = row.take<base::Money>();
            meeting.loansDisbursed = row.take<base::Money>();
            meeting.expenses = row.take<base::Money>();
            meeting.closingCash = row.take<base::Money>();
            meeting.origin = row.take<domain::MeetingOrigin>();
            meeting.closedOn = row.take<std::optional<base::Date>>();
            meeting.kind = row.take<domain::MeetingKind>();
            meeting.chair = row.take<std::optional<domain::MemberId>>();
            if (const auto counted = row.take<std::optional<base::Money>>()) {
                meeting.counted = domain::CashCount{*counted, {}};
            }
            meeting.difference = row.take<base::Money>();
            meeting.differenceReason = opened(m_opener, fields::kMeetingDifferenceReason, meeting.id.value,
                                              row.take<domain::Sealed>());
            meeting.nextOn = row.take<std::optional<base::Date>>();
            meeting.reason =
                opened(m_opener, fields::kMeetingReason, meeting.id.value, row.take<domain::Sealed>());
            meeting.entrySeq = row.take<std::int64_t>();
            records.meetings.push_back(std::move(meeting));
        },
        records.group.id);
}

Result<void> GroupRecordsReader::readLines(GroupRecords& records) {
    std::vector<std::pair<int, domain::MeetingLine>> lines;
    for (domain::Meeting& meeting : records.meetings) {
        lines.clear();
        const auto read = m_connection.each(
            "SELECT line_no, member_id, attendance, savings_paise, voluntary_savings_paise, fine_paise "
            "FROM meeting_line WHERE meeting_id = ?",
            [&](Statement& row) {
                const int lineNo = row.take<int>();
                domain::MeetingLine line;
                line.member = row.take<domain::MemberId>();
                line.attendance = row.take<domain::Attendance>();
                line.savings = row.take<base::Money>();
                line.voluntarySavings = row.take<base::Money>();
                line.fine = row.take<base::Money>();
                lines.emplace_back(lineNo, line);
            },
            meeting.id);
        if (!read) {
            return read;
        }
        std::ranges::sort(lines, {}, [](const auto& numbered) { return numbered.first; });
        for (const auto& [lineNo, line] : lines) {
            meeting.lines.push_back(line);
        }
    }
    return {};
}

Result<void> GroupRecordsReader::readRepayments(GroupRecords& records) {
    std::unordered_map<domain::MeetingId, domain::Meeting*> meetings;
    for (domain::Meeting& meeting : records.meetings) {
        meetings.emplace(meeting.id, &meeting);
    }
    return m_connection.each(
        "SELECT r.loan_id, r.paid_on, r.principal_paise, r.interest_paise, r.mode, r.meeting_id, "
        "r.recorded_in "
        "FROM loan l JOIN repayment r USING(loan_id) WHERE l.group_id = ? ORDER BY r.dev_seq, r.idx",
        [&](Statement& row) {
            domain::Repayment paid;
            paid.loan = row.take<domain::LoanId>();
            paid.paidOn = row.take<base::Date>();
            paid.principal = row.take<base::Money>();
            paid.interest = row.take<base::Money>();
            paid.mode = row.take<domain::PaymentMode>();
            paid.meeting = row.take<std::optional<domain::MeetingId>>();
            paid.recordedIn = row.take<std::optional<domain::MeetingId>>();
            const auto meeting = paid.meeting ? meetings.find(*paid.meeting) : meetings.end();
            if (meeting == meetings.end()) {
                records.otherRepayments.push_back(paid);
            } else {
                meeting->second->repayments.push_back(paid);
            }
        },
        records.group.id);
}

}  // namespace sakhi::store
