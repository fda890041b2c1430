#include "report/Figures.h"
#include "report/Json.h"
#include "report/Registry.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

namespace sakhi::report {
namespace {

Row flowRow(const FlowFacts& flow, RowKind kind = RowKind::plain) {
    const bool bold = kind == RowKind::sum;
    return {{{said(flow.head), Mark::none, bold},
             moneyCell(flow.cash, bold),
             moneyCell(flow.bank, bold),
             moneyCell(flow.cash + flow.bank, bold)},
            kind};
}

/// Opening (or nothing) and the heads, with their sum.
Table flowTable(const QString& head, const std::vector<FlowFacts>& rows, const Words& w) {
    Table table;
    table.columns = {
        {head, 43},
        {w.translate("Paper", "Cash ₹", "head of a column: moved through the box"), 15, Align::right, true},
        {w.translate("Paper", "Bank ₹", "head of a column: moved through the account"), 15, Align::right,
         true},
        {w.translate("Paper", "Both ₹", "head of a column: cash and bank"), 15, Align::right, true}};
    FlowFacts sum;
    sum.head.text = w.translate("Paper", "Total", "last row of a table").toStdString();
    for (const FlowFacts& flow : rows) {
        table.rows.push_back(flowRow(flow));
        sum.cash += flow.cash;
        sum.bank += flow.bank;
    }
    table.rows.push_back(flowRow(sum, RowKind::sum));
    return table;
}

SideBySide receiptsAndPayments(const StatementFacts& facts, const Words& w) {
    std::vector<FlowFacts> in{facts.opening};
    in.insert(in.end(), facts.receipts.begin(), facts.receipts.end());
    std::vector<FlowFacts> out = facts.payments;
    out.push_back(facts.closing);
    SideBySide both;
    both.columns = {
        {88.0, {{flowTable(w.translate("Paper", "Receipts", "head of a column: statement"), in, w)}}},
        {88.0, {{flowTable(w.translate("Paper", "Payments", "head of a column: statement"), out, w)}}}};
    return both;
}

Table trialTable(const StatementFacts& facts, const Words& w) {
    Table table;
    table.columns = {{w.translate("Paper", "Account", "head of a column: trial balance"), 100},
                     {w.translate("Paper", "Debit ₹", "head of a column"), 40, Align::right, true},
                     {w.translate("Paper", "Credit ₹", "head of a column"), 40, Align::right, true}};
    base::Money debit;
    base::Money credit;
    for (const BalanceFacts& row : facts.trial) {
        table.rows.push_back({{{said(row.account)}, moneyCell(row.debit), moneyCell(row.credit)}});
        debit += row.debit;
        credit += row.credit;
    }
    table.rows.push_back({{{w.translate("Paper", "Total", "last row of a table"), Mark::none, true},
                           balanceCell(debit, true),
                           balanceCell(credit, true)},
                          RowKind::sum});
    return table;
}

Table memberBalances(const StatementFacts& facts, const Words& w) {
    Table table;
    table.columns = {
        {w.translate("Paper", "No.", "head of a column: number of the member"), 12},
        {w.translate("Paper", "Member", "head of a column"), 78},
        {w.translate("Paper", "Savings ₹", "passbook: head over columns"), 30, Align::right, true},
        {w.translate("Paper", "Owes ₹", "head of a column: principal"), 30, Align::right, true},
        {w.translate("Paper", "Overdue ₹", "head of a column"), 30, Align::right, true}};
    MemberBalanceFacts sum;
    for (const MemberBalanceFacts& row : facts.members) {
        table.rows.push_back({{{text(row.member.memberNo)},
                               {personName(row.member)},
                               moneyCell(row.savings),
                               moneyCell(row.owed),
                               moneyCell(row.overdue)}});
        sum.savings += row.savings;
        sum.owed += row.owed;
        sum.overdue += row.overdue;
    }
    table.rows.push_back({{{},
                           {w.translate("Paper", "Total", "last row of a table"), Mark::none, true},
                           balanceCell(sum.savings, true),
                           balanceCell(sum.owed, true),
                           balanceCell(sum.overdue, true)},
                          RowKind::sum});
    return table;
}

Table bankLoanBalances(const StatementFacts& facts, const Words& w) {
    Table table;
    table.columns = {
        {w.translate("Paper", "Loan", "head of a column: code of the loan"), 50},
        {w.translate("Paper", "Lent ₹", "head of a column: principal of a bank loan"), 35, Align::right},
        {w.translate("Paper", "Owes ₹", "head of a column: principal"), 35, Align::right},
        {w.translate("Paper", "Overdue ₹", "head of a column"), 35, Align::right},
        {w.translate("Paper", "DPD", "head of a column: days past due"), 25, Align::right}};
    for (const LoanFacts& loan : facts.bankLoans) {
        table.rows.push_back({{{text(loan.code)},
                               balanceCell(loan.limit),
                               balanceCell(loan.outstanding),
                               moneyCell(loan.overdue),
                               {QString::number(loan.daysPastDue)}}});
    }
    return table;
}

QJsonObject object(const FlowFacts& f) {
    return {{QStringLiteral("head"), saidKey(f.head)},
            {QStringLiteral("cash"), json(f.cash)},
            {QStringLiteral("bank"), json(f.bank)}};
}

template <class T>
QJsonArray flowArray(const std::vector<T>& list) {
    QJsonArray out;
    for (const T& one : list) {
        out.append(object(one));
    }
    return out;
}

QJsonObject statementJson(const StatementFacts& f) {
    QJsonArray trial;
    for (const BalanceFacts& row : f.trial) {
        trial.append(QJsonObject{{QStringLiteral("account"), saidKey(row.account)},
                                 {QStringLiteral("debit"), json(row.debit)},
                                 {QStringLiteral("credit"), json(row.credit)}});
    }
    QJsonArray members;
    for (const MemberBalanceFacts& row : f.members) {
        members.append(QJsonObject{{QStringLiteral("member"), object(row.member)},
                                   {QStringLiteral("savings"), json(row.savings)},
                                   {QStringLiteral("owed"), json(row.owed)},
                                   {QStringLiteral("overdue"), json(row.overdue)}});
    }
    QJsonArray loans;
    for (const LoanFacts& loan : f.bankLoans) {
        loans.append(QJsonObject{{QStringLiteral("code"), json(loan.code)},
                                 {QStringLiteral("principal"), json(loan.limit)},
                                 {QStringLiteral("outstanding"), json(loan.outstanding)},
                                 {QStringLiteral("overdue"), json(loan.overdue)},
                                 {QStringLiteral("days_past_due"), json(loan.daysPastDue)}});
    }
    return {{QStringLiteral("from"), json(f.from)},
            {QStringLiteral("to"), json(f.to)},
            {QStringLiteral("opening"), object(f.opening)},
            {QStringLiteral("receipts"), flowArray(f.receipts)},
            {QStringLiteral("payments"), flowArray(f.payments)},
            {QStringLiteral("closing"), object(f.closing)},
            {QStringLiteral("trial"), trial},
            {QStringLiteral("members"), members},
            {QStringLiteral("bank_loans"), loans},
            {QStringLiteral("corrections"), arrayOf(f.corrections)}};
}

}  // namespace

Document buildPaper(const StatementFacts& facts, const Words& w) {
    Document document = beginPaper(
        "statement", facts.paper, w, QT_TRANSLATE_NOOP3("Paper", "Group statement", "title of the paper"),
        w.translate("Paper", "From the group's closed books", "foot of every page of a statement"));
    document.subject.name =
        w.translate("Paper", "Account and books, %1 to %2", "statement: first and last day")
            .arg(day(facts.from), day(facts.to));
    document.subject.runningNote = text(facts.paper.group.name);
    auto& blocks = document.blocks;
    blocks = {
        {section(1, w, QT_TRANSLATE_NOOP3("Paper", "Receipts and payments", "section title"))},
        {receiptsAndPayments(facts, w)},
        {section(
            2, w, QT_TRANSLATE_NOOP3("Paper", "Trial balance", "section title"),
            w.translate("Paper", "at the end of %1", "note beside a section title: day").arg(day(facts.to)))},
        {trialTable(facts, w)},
        {section(3, w, QT_TRANSLATE_NOOP3("Paper", "Members' savings and loans", "section title"))},
        {memberBalances(facts, w)}};
    if (!facts.bankLoans.empty()) {
        blocks.push_back({section(4, w, QT_TRANSLATE_NOOP3("Paper", "Loans of the bank", "section title"))});
        blocks.push_back({bankLoanBalances(facts, w)});
    }
    for (Block& block : correctionBlocks(facts.corrections, facts.bankLoans.empty() ? 4 : 5, w)) {
        blocks.push_back(std::move(block));
    }
    blocks.push_back({bearerSignatures(facts.paper.group, w, {})});
    attach(document, facts.paper, statementJson(facts));
    return document;
}

}  // namespace sakhi::report
