#include "report/Figures.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

#include <algorithm>

namespace sakhi::report {
namespace {

/// Rows of the schedule in one half; a block of two halves stays on one page.
constexpr std::size_t kHalf = 12;

Table scheduleHalf(const std::vector<ScheduleFacts>& rows, const Words& w, std::size_t from, std::size_t to) {
    Table table;
    table.columns = {{w.translate("Paper", "No.", "head of a column: number of the instalment"), 8},
                     {w.translate("Paper", "Due", "head of a column: due date"), 17},
                     {w.translate("Paper", "Instalment", "head of a column"), 17.5, Align::right},
                     {w.translate("Paper", "Principal", "head of a column"), 15.5, Align::right},
                     {w.translate("Paper", "Interest", "head of a column: of a loan"), 13.5, Align::right},
                     {w.translate("Paper", "Balance ₹", "head of a column: still owed"), 16.5, Align::right}};
    base::Money instalment;
    base::Money principal;
    base::Money interest;
    for (std::size_t i = from; i < to; ++i) {
        const ScheduleFacts& row = rows[i];
        table.rows.push_back({{{QString::number(row.number)},
                               {day(row.dueOn)},
                               {bare(row.instalment)},
                               {bare(row.principal)},
                               {bare(row.interest)},
                               {row.balance.isZero() ? QStringLiteral("0") : bare(row.balance)}}});
        instalment += row.instalment;
        principal += row.principal;
        interest += row.interest;
    }
    table.rows.push_back(
        {{{},
          {w.translate("Paper", "%1 to %2", "sum of a part of the schedule: first and last number")
               .arg(rows[from].number)
               .arg(rows[to - 1].number),
           Mark::none, true},
          {bare(instalment), Mark::none, true},
          {bare(principal), Mark::none, true},
          {bare(interest), Mark::none, true},
          {}},
         RowKind::sum});
    return table;
}

Paragraph scheduleSum(const std::vector<ScheduleFacts>& rows, const Said& rule, const Words& w) {
    base::Money total;
    base::Money principal;
    base::Money interest;
    for (const ScheduleFacts& row : rows) {
        total += row.instalment;
        principal += row.principal;
        interest += row.interest;
    }
    const QString sum = w.translate("Paper", "Total %1 = principal %2 + interest %3.", "below the schedule")
                            .arg(rupees(total), rupees(principal), rupees(interest));
    return {{}, {{QStringLiteral("%1 %2").arg(sum, said(rule)).trimmed()}}};
}

}  // namespace

StageLine classStages(const ClassDates& dates, const Words& w) {
    StageLine line;
    line.intro = w.translate("Paper", "If the instalment due %1 stays unpaid, the account is",
                             "worked SMA and NPA dates")
                     .arg(day(dates.dueOn));
    line.note =
        w.translate("Paper", "counted at day-end, the due date included (DPD 1)", "worked SMA and NPA dates");
    const auto from = [&](base::Date date) {
        return w.translate("Paper", "from %1, DPD %2", "below a stage: first day; days past due")
            .arg(day(date))
            .arg(base::daysBetween(dates.dueOn, date) + 1);
    };
    line.stages = {{w.translate("Paper", "Overdue, SMA-0", "stage of an unpaid account"), from(dates.dueOn)},
                   {QStringLiteral("SMA-1"), from(dates.sma1On)},
                   {QStringLiteral("SMA-2"), from(dates.sma2On)},
                   {QStringLiteral("NPA"), from(dates.npaOn)}};
    return line;
}

std::vector<Block> scheduleBlocks(const std::vector<ScheduleFacts>& rows, const Said& rule, const Words& w) {
    std::vector<Block> blocks;
    for (std::size_t from = 0; from < rows.size(); from += 2 * kHalf) {
        const std::size_t left = std::min(rows.size(), from + std::min(kHalf, (rows.size() - from + 1) / 2));
        const std::size_t right = std::min(rows.size(), from + 2 * kHalf);
        SideBySide both;
        both.columns = {{88.0, {{scheduleHalf(rows, w, from, left)}}}, {88.0, {}}};
        if (left < right) {
            both.columns[1].blocks.push_back({scheduleHalf(rows, w, left, right)});
        }
        blocks.push_back({both});
    }
    blocks.push_back({scheduleSum(rows, rule, w)});
    return blocks;
}

}  // namespace sakhi::report
