#include "services/papers/AppraisalSource.h"

#include "books/Statements.h"

#include <algorithm>

namespace sakhi::services {

using report::AppraisalFacts;
using report::Unit;
using scorecards::Measure;

namespace {

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

void fillGroupFacts(const AppraisalSource& source, AppraisalFacts& facts) {
    const auto& group = source.books.records.group;
    facts.bank.name = group.bankName;
    facts.bank.branch = source.store.name;
    facts.bank.ifsc = group.branchIfsc;
    facts.group = groupFacts({source.books, source.store, source.words, source.asOf});
    facts.group.members = source.view.score.membersOnRoll;
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
                   source.view.collected,
                   balances.of(books::Account::bankLoans) + balances.of(books::Account::federationLoans)};
}

}  // namespace sakhi::services
