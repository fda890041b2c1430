#include "support/ClusterLoader.h"

#include "support/CsvTable.h"

#include <algorithm>
#include <map>

namespace sakhi::test {
namespace {

using base::Money;

base::Date day(const std::string& iso) {
    return *base::parseIsoDate(iso);
}

Money money(const std::string& rupees) {
    return Money::paise(paiseOf(rupees));
}

/// Numbers things as they come.
template <class Id>
Id nextId() {
    static std::uint32_t last = 0;
    Id id;
    ++last;
    for (std::size_t i = 0; i < 4; ++i) {
        id.value.bytes[15 - i] = static_cast<std::uint8_t>(last >> (8 * i));
    }
    return id;
}

class Loader {
public:
    explicit Loader(QString folder) : m_folder(std::move(folder)) {}

    std::vector<domain::GroupRecords> load() {
        readGroups();
        readMembers();
        readMeetings();
        readLoans();
        readRepayments();
        std::vector<domain::GroupRecords> out;
        for (auto& [code, records] : m_groups) {
            out.push_back(std::move(records));
        }
        return out;
    }

private:
    [[nodiscard]] std::vector<CsvRow> rows(const char* file) const {
        return readCsv(m_folder + QLatin1Char('/') + QLatin1String(file));
    }

    void readGroups() {
        for (const CsvRow& row : rows("groups.csv")) {
            domain::Group group;
            group.id = nextId<domain::GroupId>();
            group.code = row.at("group_code");
            group.name = row.at("name");
            group.block = row.at("block");
            group.formedOn = day(row.at("formed_on"));
            group.frequency = *base::fromKey<domain::MeetingFrequency>(row.at("meeting_frequency"));
            group.compulsorySaving = money(row.at("compulsory_saving"));
            group.internalMonthlyRate = *base::parsePercent(row.at("internal_rate_pct_month"));
            m_groups[group.code].group = group;
        }
        for (const CsvRow& row : rows("opening.csv")) {
            m_groups.at(row.at("group_code")).opening =
                domain::Opening{day(row.at("as_of")), money(row.at("cash")), money(row.at("bank")),
                                money(row.at("surplus")), false};
        }
    }

    void readMembers() {
        std::map<std::string, Money> savings;
        for (const CsvRow& row : rows("opening_members.csv")) {
            savings[row.at("member_code")] = money(row.at("savings"));
        }
        for (const CsvRow& row : rows("members.csv")) {
            domain::Member member;
            member.id = nextId<domain::MemberId>();
            member.code = row.at("member_code");
            member.name = row.at("name");
            member.joinedOn = day(row.at("joined_on"));
            if (!row.at("left_on").empty()) {
                member.leftOn = day(row.at("left_on"));
            }
            member.openingSavings = savings[member.code];
            auto& records = m_groups.at(row.at("group_code"));
            member.group = records.group.id;
            m_members[member.code] = member.id;
            records.members.push_back(member);
        }
    }

    void readMeetings() {
        for (const CsvRow& row : rows("meetings.csv")) {
            auto& records = m_groups.at(row.at("group_code"));
            domain::Meeting meeting;
            meeting.id = nextId<domain::MeetingId>();
            meeting.group = records.group.id;
            meeting.heldOn = day(row.at("held_on"));
            meeting.openingCash = money(row.at("opening_cash"));
            meeting.bankWithdrawn = money(row.at("bank_withdrawn"));
            meeting.bankDeposited = money(row.at("bank_deposited"));
            meeting.loansDisbursed = money(row.at("loans_disbursed"));
            meeting.expenses = money(row.at("expenses"));
            meeting.closingCash = money(row.at("closing_cash"));
            records.meetings.push_back(meeting);
        }
        for (auto& [code, records] : m_groups) {
            std::ranges::sort(records.meetings, {}, &domain::Meeting::heldOn);
        }
        for (const CsvRow& row : rows("meeting_lines.csv")) {
            domain::MeetingLine line;
            line.member = m_members.at(row.at("member_code"));
            line.attendance =
                row.at("present") == "1" ? domain::Attendance::present : domain::Attendance::absent;
            line.savings = money(row.at("savings"));
            line.voluntarySavings = money(row.at("voluntary_savings"));
            line.fine = money(row.at("fine"));
            meetingOf(m_groups.at(row.at("group_code")), day(row.at("held_on"))).lines.push_back(line);
        }
    }

    void readLoans() {
        for (const CsvRow& row : rows("loans.csv")) {
            auto& records = m_groups.at(row.at("group_code"));
            domain::Loan loan;
            loan.id = nextId<domain::LoanId>();
            loan.group = records.group.id;
            if (!row.at("member_code").empty()) {
                loan.member = m_members.at(row.at("member_code"));
            }
            loan.code = row.at("loan_code");
            loan.kind = *base::fromKey<domain::LoanKind>(row.at("kind"));
            loan.purpose = row.at("purpose");
            loan.principal = money(row.at("principal"));
            loan.yearlyRate = *base::parsePercent(row.at("rate_pct_year"));
            loan.method = *base::fromKey<domain::InterestMethod>(row.at("method"));
            loan.tenureMonths = std::stoi(row.at("tenure_months"));
            loan.disbursedOn = day(row.at("disbursed_on"));
            loan.firstDueOn = day(row.at("first_due_on"));
            m_loans[loan.code] = {loan.id, row.at("group_code")};
            records.loans.push_back(loan);
        }
    }

    void readRepayments() {
        for (const CsvRow& row : rows("repayments.csv")) {
            const auto& [loan, group] = m_loans.at(row.at("loan_code"));
            auto& records = m_groups.at(group);
            domain::Repayment repayment;
            repayment.loan = loan;
            repayment.paidOn = day(row.at("paid_on"));
            repayment.principal = money(row.at("principal"));
            repayment.interest = money(row.at("interest"));
            repayment.mode = *base::fromKey<domain::PaymentMode>(row.at("mode"));
            if (repayment.mode == domain::PaymentMode::meetingCash) {
                domain::Meeting& meeting = meetingOf(records, repayment.paidOn);
                repayment.meeting = meeting.id;
                meeting.repayments.push_back(repayment);
            } else {
                records.otherRepayments.push_back(repayment);
            }
        }
    }

    static domain::Meeting& meetingOf(domain::GroupRecords& records, base::Date heldOn) {
        const auto found = std::ranges::lower_bound(records.meetings, heldOn, {}, &domain::Meeting::heldOn);
        if (found == records.meetings.end() || found->heldOn != heldOn) {
            qFatal("no meeting on %s", base::formatIso(heldOn).c_str());
        }
        return *found;
    }

    QString m_folder;
    std::map<std::string, domain::GroupRecords> m_groups;
    std::map<std::string, domain::MemberId> m_members;
    std::map<std::string, std::pair<domain::LoanId, std::string>> m_loans;
};

}  // namespace

std::vector<domain::GroupRecords> loadCluster(const QString& folder) {
    return Loader(folder).load();
}

}  // namespace sakhi::test
