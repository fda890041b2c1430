#include "report/Figures.h"
#include "report/reports/AppraisalSections.h"

#include <algorithm>

namespace sakhi::report {
namespace {

Table facilityTable(const AppraisalPen& pen) {
    const Words& w = pen.words;
    Table table;
    table.columns = {{w.translate("Paper", "Facility", "head of a column: a bank loan"), 46},
                     {w.translate("Paper", "Limit ₹", "head of a column"), 20, Align::right},
                     {w.translate("Paper", "Outstanding ₹", "head of a column"), 24, Align::right},
                     {w.translate("Paper", "Overdue ₹", "head of a column"), 18, Align::right},
                     {w.translate("Paper", "DPD", "head of a column: days past due"), 11, Align::right},
                     {w.translate("Paper", "Class", "head of a column: asset class"), 20, Align::centre},
                     {w.translate("Paper", "Remarks", "head of a column"), 42}};
    base::Money limit;
    base::Money outstanding;
    base::Money overdue;
    for (const LoanFacts& loan : pen.facts.bankLoans) {
        const QString name = QStringLiteral("%1  %2").arg(said(loan.facility), text(loan.code));
        table.rows.push_back({{{name.trimmed()},
                               {bare(loan.limit)},
                               {bare(loan.outstanding)},
                               {bare(loan.overdue)},
                               {number(loan.daysPastDue)},
                               {said(loan.assetClass)},
                               {said(loan.remark)}}});
        limit += loan.limit;
        outstanding += loan.outstanding;
        overdue += loan.overdue;
    }
    table.rows.push_back(
        {{{w.translate("Paper", "Total exposure", "sum of bank loans"), Mark::none, true},
          {bare(limit), Mark::none, true},
          {bare(outstanding), Mark::none, true},
          {bare(overdue), Mark::none, true},
          {},
          {},
          {w.translate("Paper", "internal loans not counted", "beside the sum of bank loans"), Mark::none,
           true}},
         RowKind::sum});
    return table;
}

/// Internal loans in arrears, the oldest delay first; they are never called NPA.
Table arrearsTable(const AppraisalPen& pen, std::vector<LoanFacts> late) {
    const Words& w = pen.words;
    std::stable_sort(late.begin(), late.end(),
                     [](const LoanFacts& a, const LoanFacts& b) { return a.daysPastDue > b.daysPastDue; });
    Table table;
    table.columns = {{w.translate("Paper", "Internal loan in arrears", "head of a column"), 38},
                     {w.translate("Paper", "Member", "head of a column"), 60},
                     {w.translate("Paper", "Lent ₹", "head of a column: amount lent"), 22, Align::right},
                     {w.translate("Paper", "Outstanding ₹", "head of a column"), 24, Align::right},
                     {w.translate("Paper", "Overdue ₹", "head of a column"), 22, Align::right, true},
                     {w.translate("Paper", "DPD", "head of a column: days past due"), 14, Align::right}};
    for (const LoanFacts& loan : late) {
        table.rows.push_back({{{text(loan.code)},
                               {QStringLiteral("%1 %2").arg(text(loan.memberNo), text(loan.name))},
                               {bare(loan.limit)},
                               {bare(loan.outstanding)},
                               moneyCell(loan.overdue),
                               {number(loan.daysPastDue)}}});
    }
    return table;
}

Fact internalLine(const AppraisalPen& pen, std::size_t late) {
    const Words& w = pen.words;
    base::Money outstanding;
    int worst = 0;
    for (const LoanFacts& loan : pen.facts.internalLoans) {
        outstanding += loan.outstanding;
        worst = std::max(worst, loan.daysPastDue);
    }
    const QString value =
        pen.facts.internalLoans.empty()
            ? w.translate("Paper", "None", "no internal loan is running")
            : w.translate("Paper", "%1 running, %2 outstanding; in arrears: %3; longest delay: %4 days",
                          "internal loans: number, amount, number, days")
                  .arg(pen.facts.internalLoans.size())
                  .arg(rupees(outstanding))
                  .arg(late)
                  .arg(worst);
    return {w.translate("Paper", "Internal loans", "bank conduct: label"), {value}};
}

Table gradeTable(const AppraisalPen& pen, const GradingFacts& grading) {
    const Words& w = pen.words;
    Table table;
    table.columns = {{w.translate("Paper", "Criterion", "head of a column: grading"), 38},
                     {w.translate("Paper", "Marks", "head of a column: grading"), 12, Align::right},
                     {w.translate("Paper", "of", "head of a column: the most marks"), 9, Align::right},
                     {w.translate("Paper", "Evidence", "head of a column: what a mark is given for"), 49}};
    double marks = 0.0;
    double outOf = 0.0;
    for (const GradeFacts& row : grading.criteria) {
        table.rows.push_back(
            {{{said(row.criterion)}, {number(row.marks)}, {number(row.outOf)}, {said(row.evidence)}}});
        marks += row.marks;
        outOf += row.outOf;
    }
    const QString grade =
        grading.grade.empty()
            ? w.translate("Paper", "No grade: the sheet is not complete", "sum of a grading sheet")
            : w.translate("Paper", "Grade %1", "sum of a grading sheet").arg(text(grading.grade));
    table.rows.push_back({{{grade, Mark::none, true},
                           {number(marks), Mark::none, true},
                           {number(outOf), Mark::none, true},
                           {}},
                          RowKind::sum});
    return table;
}

}  // namespace

Blocks conductSection(const AppraisalPen& pen) {
    const Words& w = pen.words;
    Blocks blocks{
        {Heading{QStringLiteral("C"), w.translate("Paper", "Bank conduct", "section title"), QString()}}};
    if (pen.facts.bankLoans.empty()) {
        blocks.push_back({Paragraph{
            {}, {{w.translate("Paper", "No bank loan is running or was taken before.", "bank conduct")}}}});
    } else {
        blocks.push_back({facilityTable(pen)});
    }
    std::vector<LoanFacts> late;
    std::copy_if(pen.facts.internalLoans.begin(), pen.facts.internalLoans.end(), std::back_inserter(late),
                 [](const LoanFacts& loan) { return loan.daysPastDue > 0; });
    Facts lines;
    lines.ruled = false;
    lines.facts.push_back(internalLine(pen, late.size()));
    for (const auto& [label, value] : pen.facts.conduct) {
        lines.facts.push_back(
            {said(label),
             textCell(text(value), w.translate("Paper", "not recorded",
                                               "in a dashed frame: the records do not hold it"))});
    }
    blocks.push_back({lines});
    if (!late.empty()) {
        blocks.push_back({arrearsTable(pen, std::move(late))});
    }
    return blocks;
}

Blocks gradingSection(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const QString title = w.translate("Paper", "Grading", "section title");
    if (!pen.facts.grading) {
        return {{Heading{QStringLiteral("D"), title, QString()}},
                {Paragraph{{},
                           {{w.translate("Paper", "no grading sheet was filled in for this group",
                                         "in a dashed frame: grading is missing"),
                             Mark::missing}}}}};
    }
    const GradingFacts& grading = *pen.facts.grading;
    Checks gates{
        w.translate("Paper", "Gates: all must pass", "head of a list of checks"), QString(), {}, {}, false};
    for (const CheckFacts& gate : grading.gates) {
        gates.checks.push_back(checkOf(gate));
    }
    SideBySide both;
    both.gap = 8.0;
    both.columns = {{108.0, {{gradeTable(pen, grading)}}}, {64.0, {{gates}}}};
    return {{Heading{QStringLiteral("D"), title,
                     w.translate("Paper", "Sheet: %1", "note beside a section title: name of the rule sheet")
                         .arg(text(grading.sheet))}},
            {both}};
}

}  // namespace sakhi::report
