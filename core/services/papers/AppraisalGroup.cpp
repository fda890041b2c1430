#include "services/papers/AppraisalSource.h"

#include "books/Statements.h"

#include <algorithm>

namespace sakhi::services {

using report::AppraisalFacts;
using report::Unit;
using scorecards::Measure;

namespace {

constexpr std::size_t kShownDigits = 4;

report::Said officeOf(const AppraisalSource& source, domain::Office office) {
    const char* word = office == domain::Office::president   ? "President"
                       : office == domain::Office::secretary ? "Secretary"
                                                             : "Treasurer";
    return {std::string(base::keyOf(office)), source.words.translate("Office", word, nullptr).toStdString()};
}

std::vector<report::BearerFacts> bearersOf(const AppraisalSource& source) {
    std::vector<report::BearerFacts> out;
    for (const auto office :
         {domain::Office::president, domain::Office::secretary, domain::Office::treasurer}) {
        for (const auto& member : source.books.records.members) {
            if (member.office == office && member.onRoll(source.asOf)) {
                out.push_back({officeOf(source, office), numberOf(source, member), member.name,
                               relationOf(source, member)});
            }
        }
    }
    return out;
}

/// A row of the paper's table of measures: its unit and that of the counts behind it; counts of one kind by
/// another
/// ("rupees by members") are no part of a whole and stay away.
struct MeasureRow {
    Measure measure;
    Unit unit{Unit::percent};
    Unit counts{Unit::count};
    bool counted{true};
};

constexpr std::array<MeasureRow, 12> kMeasures{{
    {Measure::meetingRegularity},
    {Measure::attendanceRate},
    {Measure::savingsPerMember, Unit::rupees, Unit::rupees, false},
    {Measure::savingsRegularity},
    {Measure::loanRepaymentRate, Unit::percent, Unit::rupees},
    {Measure::onTimeRatio},
    {Measure::lendingRatio, Unit::percent, Unit::rupees},
    {Measure::borrowersRatio},
    {Measure::par30, Unit::percent, Unit::rupees},
    {Measure::booksOnTime},
    {Measure::memberTurnover},
    {Measure::budgetConsistency, Unit::percent, Unit::count, false},
}};

report::MeasureFacts measureOf(const MeasureRow& row, const scorecards::Measured& found,
                               std::optional<double> average) {
    report::MeasureFacts facts{std::string(base::keyOf(row.measure)), row.unit, found.value, std::nullopt,
                               average};
    if (row.counted && found.value && found.whole > 0.0) {
        facts.counted = report::CountedFacts{found.part, found.whole, row.counts};
    }
    return facts;
}

/// The averages of the group's block, of the store where the block has none.
const scorecards::Averages& averagesOf(const AppraisalSource& source) {
    const auto block = source.averages.blocks.find(source.books.records.group.block);
    return block == source.averages.blocks.end() ? source.averages.store : block->second;
}

}  // namespace

report::Said relationOf(const AppraisalSource& source, const domain::Member& member) {
    if (member.relationName.empty()) {
        return {};
    }
    const QString text = source.words.translate("Member", "w/o %1", "wife or daughter of %1");
    return {member.relationName, text.arg(QString::fromStdString(member.relationName)).toStdString()};
}

std::string numberOf(const AppraisalSource& source, const domain::Member& member) {
    const std::string prefix = source.books.records.group.code + "-";
    return member.code.size() > prefix.size() && member.code.starts_with(prefix)
               ? member.code.substr(prefix.size())
               : member.code;
}

void fillGroupFacts(const AppraisalSource& source, AppraisalFacts& facts) {
    const auto& group = source.books.records.group;
    facts.bank.name = group.bankName;
    facts.bank.branch = source.store.name;
    facts.bank.ifsc = group.branchIfsc;
    auto& out = facts.group;
    out.code = group.code;
    out.name = group.name.empty() ? group.code : group.name;
    out.village = group.village;
    out.panchayat = group.panchayat;
    out.block = group.block;
    out.district = group.district;
    out.state = group.state;
    out.formedOn = group.formedOn;
    out.members = source.view.score.membersOnRoll;
    out.frequency = group.frequency;
    int number = 0;
    for (const auto& meeting : source.books.records.meetings) {
        if (meeting.heldOn <= source.asOf) {
            out.lastMeetingNo = std::to_string(++number);
            out.lastMeetingOn = meeting.heldOn;
        }
    }
    if (group.accountNo.size() > kShownDigits) {
        out.accountEnding = group.accountNo.substr(group.accountNo.size() - kShownDigits);
    }
    out.bearers = bearersOf(source);
}

void fillMeasureFacts(const AppraisalSource& source, AppraisalFacts& facts) {
    const auto measures = source.books.measurer.measure(source.asOf);
    const auto& averages = averagesOf(source);
    facts.blockGroups = averages.groups() > 1 ? averages.groups() : 0;
    for (const auto& row : kMeasures) {
        const auto average = facts.blockGroups > 0 ? averages.of(row.measure) : std::nullopt;
        facts.measures.push_back(measureOf(row, measures[row.measure], average));
    }
    const books::Balances balances(source.books.vouchers, source.asOf);
    const auto fund = balances.of(books::Account::revolvingFund);
    facts.money = {source.asOf,
                   balances.savings(),
                   fund,
                   balances.surplus() - fund,
                   source.view.lentToMembers,
                   source.view.bank,
                   source.view.cashBox,
                   source.view.demand,
                   source.view.collected};
}

}  // namespace sakhi::services
