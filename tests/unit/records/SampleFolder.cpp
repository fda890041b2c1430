#include "unit/records/SampleFolder.h"

#include "base/CsvWriter.h"
#include "base/Random.h"
#include "base/Text.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace sakhi::test {

namespace {

std::vector<SampleFolder::Row> rowsOf(std::string_view text) {
    std::vector<SampleFolder::Row> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        SampleFolder::Row row(1);
        for (const char c : text.substr(at, end - at)) {
            if (c == ',') {
                row.emplace_back();
            } else {
                row.back() += c;
            }
        }
        out.push_back(std::move(row));
        at = end + 1;
    }
    return out;
}

}  // namespace

SampleFolder SampleFolder::small() {
    SampleFolder folder;
    folder.files["groups.csv"] = rowsOf(
        "group_code,name,village,panchayat,block,district,state,formed_on,meeting_frequency,meeting_day,"
        "compulsory_saving,internal_rate_pct_month,bank_name,branch_ifsc,account_no,ccl_limit\n"
        "G1,Group one,Village A,Panchayat A,Block A,District A,State A,2023-12-01,monthly,20,100,2,Bank "
        "A,ABCD0123456,123456789,0\n"
        "G2,Group two,Village B,Panchayat B,Block A,District A,State A,2023-12-05,monthly,21,50,1,Bank "
        "A,ABCD0123457,123456780,100000\n");
    folder.files["members.csv"] = rowsOf(
        "member_code,group_code,name,relation_name,gender,date_of_birth,joined_on,left_on,office,phone,"
        "monthly_household_income,primary_occupation,literacy\n"
        "G1-01,G1,Name A,Kin A,F,1980-01-01,2023-12-01,,president,9000000001,9000,dairy,primary\n"
        "G1-02,G1,Name B,Kin B,F,1981-01-01,2023-12-01,,secretary,9000000002,8000,dairy,none\n"
        "G1-03,G1,Name C,Kin C,F,1982-01-01,2023-12-01,2024-05-15,member,9000000003,,tailoring,\n"
        "G2-01,G2,Name D,Kin D,F,1983-01-01,2023-12-05,,president,9000000004,7000,dairy,can_sign\n"
        "G2-02,G2,Name E,Kin E,M,,2023-12-05,,member,,6500.5,weaving,higher\n");
    folder.files["opening.csv"] = rowsOf(
        "group_code,as_of,cash,bank,surplus\n"
        "G1,2024-01-31,500,1000,0\n"
        "G2,2024-01-31,200,300,100\n");
    folder.files["opening_members.csv"] =
        rowsOf("member_code,savings\nG1-01,500\nG1-02,500\nG1-03,500\nG2-01,200\nG2-02,200\n");
    folder.files["meetings.csv"] = rowsOf(
        "group_code,held_on,place,opening_cash,bank_withdrawn,bank_deposited,loans_disbursed,expenses,"
        "closing_cash,resolution\n"
        "G1,2024-02-20,School,500,700,0,1400,0,100,Two loans\n"
        "G1,2024-03-20,School,100,0,400,0,30,458,\n"
        "G1,2024-04-20,School,458,0,0,500,0,678.5,\n"
        "G2,2024-02-21,Temple,200,0,0,250,0,50,\n"
        "G2,2024-03-21,Temple,50,0,0,0,0,255,\n");
    folder.files["meeting_lines.csv"] = rowsOf(
        "group_code,held_on,member_code,present,savings,voluntary_savings,principal_repaid,interest_repaid,"
        "fine\n"
        "G1,2024-02-20,G1-01,1,100,0,0,0,0\n"
        "G1,2024-02-20,G1-02,1,100,0,0,0,0\n"
        "G1,2024-02-20,G1-03,1,100,0,0,0,0\n"
        "G1,2024-03-20,G1-01,1,100,0,300,20,0\n"
        "G1,2024-03-20,G1-02,0,100,0,100,8,10\n"
        "G1,2024-03-20,G1-03,1,100,50,0,0,0\n"
        "G1,2024-04-20,G1-01,1,100,0,300,14.5,0\n"
        "G1,2024-04-20,G1-02,1,100,0,100,6,0\n"
        "G1,2024-04-20,G1-03,1,100,0,0,0,0\n"
        "G2,2024-02-21,G2-01,1,50,0,0,0,0\n"
        "G2,2024-02-21,G2-02,1,50,0,0,0,0\n"
        "G2,2024-03-21,G2-01,1,50,0,100,5,0\n"
        "G2,2024-03-21,G2-02,1,50,0,0,0,0\n");
    folder.files["loans.csv"] = rowsOf(
        "loan_code,group_code,member_code,kind,purpose,principal,rate_pct_year,method,tenure_months,"
        "disbursed_on,first_due_on\n"
        "L1,G1,G1-01,internal,dairy,1000,24,reducing,6,2024-02-20,2024-03-20\n"
        "L2,G1,G1-02,internal,health,400,24,reducing,6,2024-02-20,2024-03-20\n"
        "L3,G1,G1-03,internal,weaving,500,24,flat,6,2024-04-20,2024-05-20\n"
        "B1,G1,,bank,bank_linkage,5000,9,reducing,24,2024-03-01,2024-04-01\n"
        "L4,G2,G2-01,internal,dairy,250,12,reducing,6,2024-02-21,2024-03-21\n");
    folder.files["repayments.csv"] = rowsOf(
        "loan_code,paid_on,principal,interest,mode\n"
        "L1,2024-03-20,300,20,meeting_cash\n"
        "L2,2024-03-20,100,8,meeting_cash\n"
        "B1,2024-04-01,400,38,bank_transfer\n"
        "L1,2024-04-20,300,14.5,meeting_cash\n"
        "L2,2024-04-20,100,6,meeting_cash\n"
        "B1,2024-05-02,410,35,upi\n"
        "L4,2024-03-21,100,5,meeting_cash\n");
    return folder;
}

std::string& SampleFolder::at(const std::string& file, std::size_t line, const std::string& column) {
    auto& rows = files.at(file);
    const auto place = std::ranges::find(rows.front(), column);
    return rows.at(line - 1).at(static_cast<std::size_t>(place - rows.front().begin()));
}

void SampleFolder::set(const std::string& file, std::size_t line, const std::string& column,
                       const std::string& value) {
    at(file, line, column) = value;
}

void SampleFolder::remove(const std::string& file, std::size_t line) {
    auto& rows = files.at(file);
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(line) - 1);
}

void SampleFolder::repeat(const std::string& file, std::size_t line) {
    auto& rows = files.at(file);
    rows.push_back(rows.at(line - 1));
}

void SampleFolder::keepOnly(const std::vector<std::string>& names) {
    std::erase_if(files,
                  [&](const auto& entry) { return std::ranges::find(names, entry.first) == names.end(); });
}

std::string SampleFolder::textOf(const std::string& file) const {
    base::CsvWriter csv;
    for (const Row& row : files.at(file)) {
        for (const std::string& field : row) {
            csv.field(field);
        }
        csv.endRow();
    }
    return csv.text();
}

void SampleFolder::write(const std::string& folder) const {
    for (const auto& [name, rows] : files) {
        const auto text = raw.find(name);
        // A new file: writing over an old one makes some file systems wait for the disk.
        const auto file = std::filesystem::path(folder) / name;
        std::filesystem::remove(file);
        std::ofstream(file, std::ios::binary) << (text == raw.end() ? textOf(name) : text->second);
    }
}

void KeptRecords::add(const records::ImportPlan& plan) {
    for (std::size_t i = 0; i < plan.groups.size(); ++i) {
        const records::GroupPlan group = plan.groups.at(i);
        const domain::GroupRecords& from = group.records;
        domain::GroupRecords& to = m_groups[from.group.id];
        to.group = from.group;
        to.opening = from.opening ? from.opening : to.opening;
        to.members.insert(to.members.end(), from.members.begin(), from.members.end());
        to.loans.insert(to.loans.end(), from.loans.begin(), from.loans.end());
        to.meetings.insert(to.meetings.end(), from.meetings.begin(), from.meetings.end());
        to.otherRepayments.insert(to.otherRepayments.end(), from.otherRepayments.begin(),
                                  from.otherRepayments.end());
        std::ranges::sort(to.meetings, {}, &domain::Meeting::heldOn);
        for (const records::OpeningSavings& opening : group.openingSavings) {
            std::ranges::find(to.members, opening.member, &domain::Member::id)->openingSavings =
                opening.savings;
        }
        m_codes[base::lowerAscii(from.group.code)] = from.group.id;
        for (const domain::Member& member : from.members) {
            m_members[base::lowerAscii(member.code)] = from.group.id;
        }
        for (const domain::Loan& loan : from.loans) {
            m_loans[base::lowerAscii(loan.code)] = from.group.id;
        }
    }
}

namespace {

std::optional<domain::GroupId> found(const std::unordered_map<std::string, domain::GroupId>& codes,
                                     std::string_view code) {
    const auto at = codes.find(std::string(code));
    return at == codes.end() ? std::nullopt : std::optional(at->second);
}

}  // namespace

base::Result<std::optional<domain::GroupId>> KeptRecords::findGroup(std::string_view code) {
    return found(m_codes, code);
}

base::Result<std::optional<domain::GroupId>> KeptRecords::findMember(std::string_view code) {
    return found(m_members, code);
}

base::Result<std::optional<domain::GroupId>> KeptRecords::findLoan(std::string_view code) {
    return found(m_loans, code);
}

base::Result<domain::GroupRecords> KeptRecords::load(domain::GroupId group) {
    const auto at = m_groups.find(group);
    if (at == m_groups.end()) {
        return base::fail(base::ErrorCode::notFound);
    }
    return at->second;
}

std::vector<domain::GroupRecords> KeptRecords::all() const {
    std::vector<domain::GroupRecords> out;
    for (const auto& [id, records] : m_groups) {
        out.push_back(records);
    }
    return out;
}

base::Result<records::ImportPlan> planOf(const std::string& folder, records::StoredRecords* stored,
                                         bool skipFaulty) {
    const base::FixedClock clock(*base::parseIsoDate(kToday));
    static base::SeededEntropy entropy(5);
    return records::planImport(folder, {clock, entropy, stored, skipFaulty, {}});
}

records::ImportPlan planOf(const SampleFolder& folder, records::StoredRecords* stored, bool skipFaulty) {
    const QTemporaryDir place;
    folder.write(place.path().toStdString());
    return planOf(place.path().toStdString(), stored, skipFaulty).value();
}

std::string listed(const std::vector<records::Fault>& faults) {
    std::string out;
    for (const records::Fault& fault : faults) {
        out += records::faultLine(fault) + "\n";
    }
    return out;
}

std::string bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace sakhi::test
