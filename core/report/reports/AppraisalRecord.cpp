#include "report/Figures.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

#include <algorithm>
#include <functional>

namespace sakhi::report {
namespace {

QString joined(const std::vector<std::string>& parts, const QString& between) {
    QStringList list;
    for (const std::string& part : parts) {
        if (!part.empty()) {
            list << text(part);
        }
    }
    return list.join(between);
}

QString frequencyWord(domain::MeetingFrequency frequency, const Words& w) {
    switch (frequency) {
        case domain::MeetingFrequency::weekly:
            return w.translate("Paper", "Weekly", "how often the group meets");
        case domain::MeetingFrequency::fortnightly:
            return w.translate("Paper", "Fortnightly", "how often the group meets");
        case domain::MeetingFrequency::monthly:
            return w.translate("Paper", "Monthly", "how often the group meets");
    }
    return {};
}

/// "11/06/2022; 4 y 5 m": the day the group was formed and its age on the last day of the period.
QString formedAndAge(base::Date formed, base::Date on, const Words& w) {
    int months = 0;
    while (base::addMonths(formed, months + 1) <= on) {
        ++months;
    }
    return w.translate("Paper", "%1; %2 y %3 m", "day of formation; age of the group")
        .arg(day(formed))
        .arg(months / 12)
        .arg(months % 12);
}

QString bearersLine(const AppraisalFacts& facts) {
    QStringList list;
    for (const BearerFacts& bearer : facts.group.bearers) {
        list << QStringLiteral("%1 %2 %3")
                    .arg(said(bearer.office), text(bearer.memberNo),
                         said(bearer.relation).isEmpty()
                             ? text(bearer.name)
                             : QStringLiteral("%1 (%2)").arg(text(bearer.name), said(bearer.relation)));
    }
    return list.join(QStringLiteral(" · "));
}

QString accountLine(const GroupFacts& group, const Words& w) {
    if (group.accountEnding.empty()) {
        return {};
    }
    const QString masked = QStringLiteral("•••• ") + text(group.accountEnding);
    return group.accountOpenedOn
               ? w.translate("Paper", "%1, opened %2", "masked account number; day it was opened")
                     .arg(masked, day(*group.accountOpenedOn))
               : masked;
}

QString visitLine(const VisitFacts& visit) {
    if (!visit.visitedOn) {
        return {};
    }
    return visit.distanceKm
               ? QStringLiteral("%1; %2 km").arg(day(*visit.visitedOn), number(*visit.distanceKm))
               : day(*visit.visitedOn);
}

QString officerLine(const VisitFacts& visit, const Words& w) {
    return visit.employeeNo.empty()
               ? text(visit.officer)
               : w.translate("Paper", "%1, employee no. %2", "name; number of a bank employee")
                     .arg(text(visit.officer), text(visit.employeeNo));
}

QString meetingLine(const GroupFacts& group, const Words& w) {
    QString frequency = frequencyWord(group.frequency, w);
    if (!group.lastMeetingOn) {
        return frequency;
    }
    return w.translate("Paper", "%1; no. %2 on %3", "how often; number and day of the last meeting")
        .arg(frequency, text(group.lastMeetingNo), day(*group.lastMeetingOn));
}

std::vector<Fact> leftFacts(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const AppraisalFacts& f = pen.facts;
    const QString missing = missingWord(w);
    const QString comma = QStringLiteral(", ");
    return {
        {w.translate("Paper", "Proposal, application", "identity: label"),
         {w.translate("Paper", "%1, received %2", "number of the application; day it came in")
              .arg(text(f.request.number), day(f.request.receivedOn))}},
        {w.translate("Paper", "Field officer", "identity: label"),
         textCell(officerLine(f.visit, w), missing)},
        {w.translate("Paper", "Visit; distance", "identity: label"), textCell(visitLine(f.visit), missing)},
        {w.translate("Paper", "Village, panchayat", "identity: label"),
         textCell(joined({f.group.village, f.group.panchayat}, comma), missing)},
        {w.translate("Paper", "Block, district", "identity: label"),
         textCell(joined({f.group.block, f.group.district, f.group.state}, comma), missing)},
        {w.translate("Paper", "Promoted by", "identity: label, who set the group up"),
         textCell(text(f.group.promotedBy), missing)},
    };
}

std::vector<Fact> rightFacts(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const AppraisalFacts& f = pen.facts;
    const QString missing = missingWord(w);
    return {
        {w.translate("Paper", "SHG id; code", "identity: label, number of the group in NRLM; its code here"),
         textCell(joined({f.group.nrlmId, f.group.code}, QStringLiteral("; ")), missing)},
        {w.translate("Paper", "Constitution", "identity: label, legal form"),
         textCell(said(f.group.constitution), missing)},
        {w.translate("Paper", "Formed; age", "identity: label"),
         textCell(f.group.formedOn ? formedAndAge(*f.group.formedOn, f.periodTo, w) : QString(), missing)},
        {w.translate("Paper", "Members on the roll", "identity: label"),
         textCell(f.group.members > 0 ? number(f.group.members) : QString(), missing)},
        {w.translate("Paper", "Savings account", "identity: label"),
         textCell(accountLine(f.group, w), missing)},
        {w.translate("Paper", "Meeting", "identity: label"), textCell(meetingLine(f.group, w), missing)},
    };
}

QString countedText(const CountedFacts& counted, const Words& w) {
    const QString part = inUnit(counted.part, counted.unit);
    const QString whole = inUnit(counted.whole, counted.unit);
    return w.translate("Paper", "%1 of %2", "a measure: counted part of the whole").arg(part, whole);
}

Table measureTable(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const bool averages = pen.facts.blockGroups > 0;
    Table table;
    table.columns = {
        {w.translate("Paper", "Measure", "head of a column"), 42},
        {w.translate("Paper", "Counted", "head of a column: from what a measure is counted"), 37,
         Align::right},
        {w.translate("Paper", "Group", "head of a column: the group's value"), 17, Align::right}};
    if (averages) {
        table.columns.push_back(
            {w.translate("Paper", "Block", "head of a column: average of the block"), 14, Align::right});
        table.note =
            w.translate("Paper", "Block: average of %1 groups of %2 block on %3.", "below the measures")
                .arg(pen.facts.blockGroups)
                .arg(text(pen.facts.group.block), day(pen.facts.periodTo));
    }
    for (const MeasureFacts& measure : pen.facts.measures) {
        Row row;
        row.cells = {{measureName(measure.key, w)},
                     {measure.counted ? countedText(*measure.counted, w) : QString()},
                     measure.value
                         ? Cell{inUnit(*measure.value, measure.unit), Mark::none, true}
                         : Cell{w.translate("Paper", "missing", "a measure without data"), Mark::missing}};
        if (averages) {
            row.cells.push_back(
                {measure.blockAverage ? inUnit(*measure.blockAverage, measure.unit) : QStringLiteral("–")});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// A row of the fund; what is not known is missing, and a sum of something missing is missing too.
Row amountRow(const QString& label, const std::optional<base::Money>& amount, const Words& w,
              bool sum = false) {
    const Cell value = amount ? Cell{bare(*amount), Mark::none, sum} : Cell{missingWord(w), Mark::missing};
    return {{{label, Mark::none, sum}, value}, sum ? RowKind::sum : RowKind::plain};
}

std::optional<base::Money> sumOf(std::initializer_list<std::optional<base::Money>> parts) {
    base::Money sum;
    for (const auto& part : parts) {
        if (!part) {
            return std::nullopt;
        }
        sum += *part;
    }
    return sum;
}

Table fundTable(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const MoneyFacts& m = pen.facts.money;
    const QString rupee = QStringLiteral("₹");
    const QString corpus = w.translate("Paper", "Corpus", "the group's own fund");
    Table table;
    table.columns = {
        {w.translate("Paper", "Corpus on %1", "head of a table: the group's fund on a day").arg(day(m.asOf)),
         42},
        {rupee, 22, Align::right}};
    const base::Money borrowed = m.borrowed.value_or(base::Money());
    const auto held = sumOf({m.memberLoans, m.bank, m.cash, -borrowed});
    const auto overdue =
        m.demand && m.collection ? std::optional(*m.demand - *m.collection) : std::optional<base::Money>();
    table.rows = {
        amountRow(w.translate("Paper", "Member savings", "the group's fund"), m.savings, w),
        amountRow(w.translate("Paper", "Revolving fund (RF)", "the group's fund"), m.revolvingFund, w),
        amountRow(w.translate("Paper", "Surplus", "the group's fund"), m.surplus, w),
        amountRow(corpus, sumOf({m.savings, m.revolvingFund, m.surplus}), w, true),
        {{{w.translate("Paper", "Held as", "head of a table: where the fund is"), Mark::none, true},
          {rupee, Mark::none, true}},
         RowKind::head},
        amountRow(w.translate("Paper", "Loans to members, own funds", "where the fund is"), m.memberLoans, w),
        amountRow(w.translate("Paper", "Bank, savings account", "where the fund is"), m.bank, w),
        amountRow(w.translate("Paper", "Cash in box (counted)", "where the fund is"), m.cash, w),
        amountRow(corpus, held, w, true),
        {{{w.translate("Paper", "Demand, collection, balance", "head of a table (DCB)"), Mark::none, true},
          {rupee, Mark::none, true}},
         RowKind::head},
        amountRow(w.translate("Paper", "Demand in the period", "what fell due"), m.demand, w),
        amountRow(w.translate("Paper", "Collection", "what was paid of what fell due"), m.collection, w),
        amountRow(w.translate("Paper", "Balance, all overdue", "what fell due and was not paid"), overdue, w,
                  true),
    };
    if (!borrowed.isZero()) {
        table.rows.insert(table.rows.begin() + 8,
                          amountRow(w.translate("Paper", "Owed to the bank", "where the fund is: taken off"),
                                    -borrowed, w));
    }
    return table;
}

}  // namespace

Blocks identitySection(const AppraisalPen& pen) {
    const Words& w = pen.words;
    Facts facts;
    facts.columns = 2;
    const std::vector<Fact> left = leftFacts(pen);
    const std::vector<Fact> right = rightFacts(pen);
    for (std::size_t i = 0; i < left.size(); ++i) {
        facts.facts.push_back(left[i]);
        facts.facts.push_back(right[i]);
    }
    facts.last = {{w.translate("Paper", "Office bearers", "identity: label"),
                   textCell(bearersLine(pen.facts), missingWord(w))}};
    return {{Heading{QStringLiteral("A"), w.translate("Paper", "Identity", "section title"), QString()}},
            {facts}};
}

Blocks recordSection(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const QString note =
        w.translate("Paper", "%1 to %2, closed meetings only; a measure without data is missing, never 0",
                    "note beside a section title: the period counted")
            .arg(day(pen.facts.periodFrom), day(pen.facts.periodTo));
    SideBySide tables;
    tables.gap = 6.0;
    tables.columns = {{110.0, {{measureTable(pen)}}}, {64.0, {{fundTable(pen)}}}};
    return {{Heading{QStringLiteral("B"), w.translate("Paper", "Group record", "section title"), note}},
            {tables}};
}

}  // namespace sakhi::report
