#include "report/Figures.h"
#include "report/Json.h"
#include "report/Registry.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

namespace sakhi::report {
namespace {

base::Money lastSavings(const PassbookFacts& facts) {
    return facts.lines.empty() ? facts.broughtSavings : facts.lines.back().savings;
}

base::Money lastOwed(const PassbookFacts& facts) {
    return facts.lines.empty() ? facts.broughtOwed : facts.lines.back().owed;
}

/// What it comes to, line by line.
struct PassbookSums {
    base::Money saved;
    base::Money withdrawn;
    base::Money borrowed;
    base::Money repaid;
    base::Money interest;

    explicit PassbookSums(const PassbookFacts& facts) {
        for (const PassbookLine& line : facts.lines) {
            saved += line.saved;
            withdrawn += line.withdrawn;
            borrowed += line.borrowed;
            repaid += line.repaid;
            interest += line.interest;
        }
    }
};

SideBySide whose(const PassbookFacts& facts, const Words& w) {
    Facts who;
    who.facts = {
        {w.translate("Paper", "Member", "passbook: label"), {personName(facts.member), Mark::none, true}},
        {w.translate("Paper", "Member no.", "passbook: label"), {text(facts.member.memberNo)}},
        {w.translate("Paper", "Regular saving", "passbook: label"), {rupees(facts.compulsorySaving)}},
        {w.translate("Paper", "Interest on loans", "passbook: label"),
         {w.translate("Paper", "%1 a month on what is owed", "passbook: interest rate")
              .arg(percent(facts.monthlyRate.percent(), 1))}}};
    Tally balances;
    balances.lines = {{w.translate("Paper", "My savings", "passbook: label of a large figure"),
                       rupees(lastSavings(facts)), true, false},
                      {w.translate("Paper", "Loan to repay", "passbook: label of a large figure"),
                       rupees(lastOwed(facts)), true, false}};
    SideBySide out;
    out.columns = {{20.0, {{Frame{w.translate("Paper", "Photo", "passbook: an empty frame"), 25.0}}}},
                   {92.0, {{who}}},
                   {60.0, {{balances}}}};
    return out;
}

QString lineWords(const PassbookLine& line, const Words& w) {
    return line.fine.isZero() ? said(line.what)
                              : w.translate("Paper", "%1; fine %2", "passbook: what a line is for; amount")
                                    .arg(said(line.what), rupees(line.fine));
}

std::vector<Column> passbookColumns(const Words& w) {
    const QString savings = w.translate("Paper", "Savings ₹", "passbook: head over columns");
    const QString loans = w.translate("Paper", "Loans ₹", "passbook: head over columns");
    return {
        {w.translate("Paper", "Date", "head of a column"), 19},
        {w.translate("Paper", "No.", "head of a column: number of the meeting"), 9},
        {w.translate("Paper", "Particulars", "head of a column: what a line is for"), 37},
        {w.translate("Paper", "Paid in", "head of a column: savings"), 15.5, Align::right, true, false,
         savings},
        {w.translate("Paper", "Taken out", "head of a column: savings"), 15.5, Align::right, true, false,
         savings},
        {w.translate("Paper", "Balance", "head of a column: savings"), 18, Align::right, true, true, savings},
        {w.translate("Paper", "Lent", "head of a column: loans of a member"), 17, Align::right, true, false,
         loans},
        {w.translate("Paper", "Repaid", "head of a column: principal a member paid back"), 16, Align::right,
         true, false, loans},
        {w.translate("Paper", "Interest", "head of a column: of a loan"), 15.5, Align::right, true, false,
         loans},
        {w.translate("Paper", "To repay", "head of a column: what a member still owes"), 17.5, Align::right,
         true, true, loans}};
}

Table passbookTable(const PassbookFacts& facts, const Words& w) {
    Table table;
    table.large = true;
    table.columns = passbookColumns(w);
    table.rows.push_back(
        {{{day(facts.from)},
          {},
          {w.translate("Paper", "brought forward", "passbook: first line"), Mark::none, true},
          {},
          {},
          balanceCell(facts.broughtSavings, true),
          {},
          {},
          {},
          balanceCell(facts.broughtOwed, true)}});
    for (const PassbookLine& line : facts.lines) {
        table.rows.push_back({{{day(line.on)},
                               {text(line.meetingNo)},
                               {lineWords(line, w)},
                               moneyCell(line.saved),
                               moneyCell(line.withdrawn),
                               balanceCell(line.savings),
                               moneyCell(line.borrowed),
                               moneyCell(line.repaid),
                               moneyCell(line.interest),
                               balanceCell(line.owed)}});
    }
    const PassbookSums sums(facts);
    table.rows.push_back({{{},
                           {},
                           {w.translate("Paper", "Total", "last row of a table"), Mark::none, true},
                           moneyCell(sums.saved, true),
                           moneyCell(sums.withdrawn, true),
                           balanceCell(lastSavings(facts), true),
                           moneyCell(sums.borrowed, true),
                           moneyCell(sums.repaid, true),
                           moneyCell(sums.interest, true),
                           balanceCell(lastOwed(facts), true)},
                          RowKind::sum});
    const QString zero = QStringLiteral("0");
    const auto shown = [&](base::Money amount) { return amount.isZero() ? zero : bare(amount); };
    table.note = w.translate("Paper", "Check: %1 + %2 − %3 = %4 · %5 + %6 − %7 = %8",
                             "below a passbook: savings, then loans: brought forward, in, out, balance")
                     .arg(shown(facts.broughtSavings), shown(sums.saved), shown(sums.withdrawn),
                          shown(lastSavings(facts)), shown(facts.broughtOwed), shown(sums.borrowed),
                          shown(sums.repaid), shown(lastOwed(facts)));
    return table;
}

QJsonObject object(const PassbookLine& f) {
    return {{QStringLiteral("on"), json(f.on)},
            {QStringLiteral("meeting_no"), json(f.meetingNo)},
            {QStringLiteral("what"), saidKey(f.what)},
            {QStringLiteral("saved"), json(f.saved)},
            {QStringLiteral("withdrawn"), json(f.withdrawn)},
            {QStringLiteral("savings"), json(f.savings)},
            {QStringLiteral("borrowed"), json(f.borrowed)},
            {QStringLiteral("repaid"), json(f.repaid)},
            {QStringLiteral("interest"), json(f.interest)},
            {QStringLiteral("fine"), json(f.fine)},
            {QStringLiteral("owed"), json(f.owed)}};
}

QJsonObject passbookJson(const PassbookFacts& f) {
    QJsonArray lines;
    for (const PassbookLine& line : f.lines) {
        lines.append(object(line));
    }
    return {{QStringLiteral("member"), object(f.member)},
            {QStringLiteral("from"), json(f.from)},
            {QStringLiteral("to"), json(f.to)},
            {QStringLiteral("brought_savings"), json(f.broughtSavings)},
            {QStringLiteral("brought_owed"), json(f.broughtOwed)},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("next_due_on"), json(f.nextDueOn)},
            {QStringLiteral("next_due"), json(f.nextDue)},
            {QStringLiteral("corrections"), arrayOf(f.corrections)}};
}

}  // namespace

Document buildPaper(const PassbookFacts& facts, const Words& w) {
    Document document = beginPaper(
        "passbook", facts.paper, w, QT_TRANSLATE_NOOP3("Paper", "Member passbook", "title of the paper"),
        w.translate("Paper", "This passbook equals the group's books", "foot of every page"));
    document.subject.name = personName(facts.member);
    document.subject.note = w.translate("Paper", "%1 to %2", "the span of a paper: first and last day")
                                .arg(day(facts.from), day(facts.to));
    document.subject.runningNote = document.subject.name;
    document.blocks = {{whose(facts, w)}};
    if (facts.nextDueOn) {
        document.blocks.push_back(
            {Paragraph{{},
                       {{w.translate("Paper", "Next instalment on %1: %2", "passbook: day; amount")
                             .arg(day(*facts.nextDueOn), rupees(facts.nextDue)),
                         Mark::none, true}},
                       true}});
    }
    document.blocks.push_back({Space{2.0}});
    document.blocks.push_back({passbookTable(facts, w)});
    for (Block& block : correctionBlocks(facts.corrections, 1, w)) {
        document.blocks.push_back(std::move(block));
    }
    document.blocks.push_back(
        {Signatures{{{w.translate("Paper", "Member: signature / thumb mark", "a signature: office"), {}, {}},
                     {w.translate("Paper", "Secretary", "a signature: office"), {}, {}},
                     {w.translate("Paper", "Treasurer", "a signature: office"), {}, {}}}}});
    attach(document, facts.paper, passbookJson(facts));
    return document;
}

}  // namespace sakhi::report
