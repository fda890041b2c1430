#include "report/AmountInWords.h"
#include "report/Figures.h"
#include "report/Json.h"
#include "report/Registry.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

namespace sakhi::report {
namespace {

Strip loanStrip(const RepaymentFacts& facts, const Words& w) {
    base::Money total;
    for (const ScheduleFacts& row : facts.rows) {
        total += row.instalment;
    }
    const base::Money instalment = facts.rows.empty() ? base::Money() : facts.rows.front().instalment;
    Strip strip;
    strip.figures = {
        {w.translate("Paper", "Loan", "schedule: label"), {rupees(facts.principal)}, said(facts.purpose)},
        {w.translate("Paper", "Instalment", "head of a column"),
         facts.rows.empty() ? Cell{missingWord(w), Mark::missing} : Cell{rupees(instalment)},
         w.translate("Paper", "%1 months", "schedule: how long").arg(facts.months)},
        {w.translate("Paper", "Interest", "head of a column: of a loan"),
         {percent(facts.yearlyRate.percent(), 2)},
         w.translate("Paper", "a year", "schedule: below the interest rate")},
        {w.translate("Paper", "Handed out", "schedule: label, day of disbursement"),
         textCell(facts.disbursedOn ? day(*facts.disbursedOn) : QString(), missingWord(w)),
         {}},
        {w.translate("Paper", "To pay in all", "schedule: label, principal and interest"),
         {rupees(total)},
         {}}};
    strip.large = false;
    return strip;
}

Facts loanState(const RepaymentFacts& facts, const Words& w) {
    Facts out;
    out.columns = 2;
    out.facts = {{w.translate("Paper", "Borrower", "schedule: label"),
                  {facts.member ? numberAndName(*facts.member)
                                : w.translate("Paper", "The whole group", "schedule: who borrows")}},
                 {w.translate("Paper", "In words", "schedule: label, the loan's amount"),
                  {amountInWords(facts.principal, w.language())}}};
    if (facts.paid && facts.outstanding) {
        out.facts.push_back({w.translate("Paper", "Paid so far", "schedule: label"), {rupees(*facts.paid)}});
        out.facts.push_back(
            {w.translate("Paper", "Principal still owed", "schedule: label"), {rupees(*facts.outstanding)}});
    }
    return out;
}

}  // namespace

Document buildPaper(const RepaymentFacts& facts, const Words& w) {
    Document document = beginPaper(
        "schedule", facts.paper, w, QT_TRANSLATE_NOOP3("Paper", "Repayment schedule", "title of the paper"),
        w.translate("Paper", "Ask for a receipt for every payment", "foot of every page of a schedule"));
    document.subject.name = facts.member ? personName(*facts.member) : text(facts.paper.group.name);
    document.subject.note = text(facts.loanCode);
    document.subject.runningNote = document.subject.name;
    auto& blocks = document.blocks;
    blocks = {{loanStrip(facts, w)}, {loanState(facts, w)}};
    blocks.push_back({section(1, w, QT_TRANSLATE_NOOP3("Paper", "Instalments", "section title"))});
    if (facts.rows.empty()) {
        blocks.push_back({Paragraph{{}, {{missingWord(w), Mark::missing}}}});
    } else {
        for (Block& block : scheduleBlocks(facts.rows, facts.rule, w)) {
            blocks.push_back(std::move(block));
        }
    }
    if (facts.classDates) {
        blocks.push_back(
            {section(2, w, QT_TRANSLATE_NOOP3("Paper", "If an instalment stays unpaid", "section title"))});
        blocks.push_back({classStages(*facts.classDates, w)});
    }
    const Signature borrower[] = {{w.translate("Paper", "Borrower", "schedule: label"),
                                   facts.member ? personName(*facts.member) : QString(),
                                   {}}};
    blocks.push_back({bearerSignatures(facts.paper.group, w, borrower)});
    attach(document, facts.paper,
           {{QStringLiteral("loan"), json(facts.loanCode)},
            {QStringLiteral("member"),
             facts.member ? QJsonValue(object(*facts.member)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("purpose"), saidKey(facts.purpose)},
            {QStringLiteral("principal"), json(facts.principal)},
            {QStringLiteral("yearly_rate_bp"), json(facts.yearlyRate.inBasisPoints())},
            {QStringLiteral("months"), json(facts.months)},
            {QStringLiteral("disbursed_on"), json(facts.disbursedOn)},
            {QStringLiteral("rows"), arrayOf(facts.rows)},
            {QStringLiteral("rule"), saidKey(facts.rule)},
            {QStringLiteral("paid"), json(facts.paid)},
            {QStringLiteral("outstanding"), json(facts.outstanding)},
            {QStringLiteral("class_dates"),
             facts.classDates ? QJsonValue(object(*facts.classDates)) : QJsonValue(QJsonValue::Null)}});
    return document;
}

}  // namespace sakhi::report
