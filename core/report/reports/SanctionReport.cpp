#include "report/AmountInWords.h"
#include "report/Figures.h"
#include "report/Json.h"
#include "report/Registry.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

namespace sakhi::report {
namespace {

base::Money sanctioned(const SanctionFacts& facts) {
    return facts.decision.amount.value_or(base::Money());
}

base::Money paidInAll(const SanctionFacts& facts) {
    base::Money sum;
    for (const ScheduleFacts& row : facts.rows) {
        sum += row.instalment;
    }
    return sum;
}

/// "₹3,00,000 (Rupees Three Lakh Only)".
QString figuresAndWords(const SanctionFacts& facts, const Words& w) {
    return QStringLiteral("%1 (%2)").arg(rupees(sanctioned(facts)),
                                         amountInWords(sanctioned(facts), w.language()));
}

Cell rateCell(const SanctionFacts& facts, const Words& w) {
    return facts.decision.yearlyRate ? Cell{percent(facts.decision.yearlyRate->percent(), 2)}
                                     : Cell{missingWord(w), Mark::missing};
}

QString resolutionText(const SanctionFacts& facts, const Words& w) {
    return facts.resolutionNo.empty() || !facts.resolutionOn
               ? QString()
               : w.translate("Paper", "%1 of %2", "number of a resolution; its day")
                     .arg(text(facts.resolutionNo), day(*facts.resolutionOn));
}

Paragraph letterText(const SanctionFacts& facts, const Words& w) {
    Paragraph out;
    out.large = true;
    out.lines = {
        {w.translate("Paper", "To the President and the Secretary, %1, %2",
                     "letter: name of the group; village")
             .arg(text(facts.paper.group.name), text(facts.paper.group.village))},
        {w.translate(
              "Paper",
              "We are glad to sanction a loan of %1 to your group, on your request %2 received on %3, for "
              "on-lending to its members (%4) as in the member-wise sheet. You may refuse it without cost "
              "before disbursement.",
              "letter: amount in figures and words; number; day; how many members")
             .arg(figuresAndWords(facts, w), text(facts.requestNo), day(facts.receivedOn))
             .arg(facts.members)}};
    return out;
}

Strip keyFigures(const SanctionFacts& facts, const Words& w) {
    const Cell unknown{missingWord(w), Mark::missing};
    Strip strip;
    strip.figures = {{w.translate("Paper", "Loan", "schedule: label"),
                      {rupees(sanctioned(facts))},
                      w.translate("Paper", "%1 months", "schedule: how long").arg(facts.decision.months)},
                     {w.translate("Paper", "Instalment (EPI)", "key facts: label"),
                      facts.rows.empty() ? unknown : Cell{rupees(facts.rows.front().instalment)},
                      w.translate("Paper", "every month", "key facts: below the instalment")},
                     {w.translate("Paper", "Interest", "head of a column: of a loan"), rateCell(facts, w),
                      w.translate("Paper", "a year, reducing balance", "key facts: below the rate")},
                     {QStringLiteral("APR"), unknown,
                      w.translate("Paper", "charges are not recorded", "key facts: why no APR")},
                     {w.translate("Paper", "You pay in all", "key facts: label"),
                      facts.rows.empty() ? unknown : Cell{rupees(paidInAll(facts))},
                      w.translate("Paper", "instalments, without charges", "key facts: below the sum")}};
    return strip;
}

QString instalmentWords(const SanctionFacts& facts, const Words& w) {
    if (facts.rows.empty()) {
        return {};
    }
    return w
        .translate("Paper", "Monthly, %1: first %2 on %3, last %4 on %5",
                   "key facts: how many instalments; amount and day of the first and the last")
        .arg(QString::number(facts.rows.size()), rupees(facts.rows.front().instalment),
             day(facts.rows.front().dueOn), rupees(facts.rows.back().instalment),
             day(facts.rows.back().dueOn));
}

/// Part 1 of the key facts (RBI, 15/04/2024), as far as the records go.
Facts keyFacts(const SanctionFacts& facts, const Words& w) {
    const Cell unknown{missingWord(w), Mark::missing};
    Facts out;
    out.facts = {{w.translate("Paper", "1 Loan proposal; type of loan", "key facts: row"),
                  {w.translate("Paper", "%1; loan to a self-help group", "key facts: number")
                       .arg(text(facts.requestNo))}},
                 {w.translate("Paper", "2 Sanctioned amount", "key facts: row"),
                  {figuresAndWords(facts, w), Mark::none, true}},
                 {w.translate("Paper", "3 Disbursal", "key facts: row"),
                  textCell(facts.paper.group.accountEnding.empty()
                               ? QString()
                               : w.translate("Paper", "To the group's savings account •••• %1",
                                             "key facts: last digits")
                                     .arg(text(facts.paper.group.accountEnding)),
                           missingWord(w))},
                 {w.translate("Paper", "4 Term", "key facts: row"),
                  {w.translate("Paper", "%1 months", "schedule: how long").arg(facts.decision.months)}},
                 {w.translate("Paper", "5 Instalments", "key facts: row"),
                  textCell(instalmentWords(facts, w), missingWord(w))},
                 {w.translate("Paper", "6 Interest rate and type", "key facts: row"), rateCell(facts, w)},
                 {w.translate("Paper", "7 Benchmark, spread, reset", "key facts: row"), unknown},
                 {w.translate("Paper", "8 Fees and charges", "key facts: row"), unknown},
                 {w.translate("Paper", "9 Annual percentage rate (APR)", "key facts: row"), unknown},
                 {w.translate("Paper", "10 Contingent charges", "key facts: row"), unknown},
                 {w.translate("Paper", "Resolution of the group", "key facts: row"),
                  textCell(resolutionText(facts, w), missingWord(w))}};
    return out;
}

Paragraph conditionText(const SanctionFacts& facts, const Words& w) {
    Paragraph out;
    out.title = w.translate("Paper", "Conditions", "decision: label");
    if (facts.decision.conditions.empty()) {
        out.lines = {{w.translate("Paper", "none", "decision: no reason code, no condition")}};
    }
    int number = 0;
    for (const Said& condition : facts.decision.conditions) {
        out.lines.push_back({QStringLiteral("%1  %2").arg(++number).arg(said(condition))});
    }
    return out;
}

KeepTogether letterEnd(const SanctionFacts& facts, const Words& w) {
    KeepTogether out;
    Signatures lines;
    lines.signatures = {
        {w.translate("Paper", "Branch manager", "a signature: office"), text(facts.decision.by),
         w.translate("Paper", "Date     /      /", "above a signature: room for a date by hand")}};
    for (const Signature& one : bearerSignatures(facts.paper.group, w, {}).signatures) {
        if (lines.signatures.size() < 3) {
            lines.signatures.push_back(one);
        }
    }
    out.blocks = {
        {Paragraph{{},
                   {{w.translate("Paper", "Read to us in our language, understood, one copy received:",
                                 "letter: over the group's signatures"),
                     Mark::none, true}}}},
        {lines}};
    return out;
}

}  // namespace

Document buildPaper(const SanctionFacts& facts, const Words& w) {
    Document document = beginPaper(
        "sanction", facts.paper, w, QT_TRANSLATE_NOOP3("Paper", "Sanction letter", "title of the paper"),
        w.translate("Paper", "Last page: repayment schedule", "foot of every page of a sanction letter"));
    document.decidedAt = facts.decision.at;
    document.letterhead.dates = {
        day(indianDay(facts.decision.at)),
        w.translate("Paper", "Request %1", "head of a letter: number").arg(text(facts.requestNo))};
    document.subject.name = text(facts.paper.group.name);
    document.subject.nameOther = text(facts.paper.group.nameOther);
    document.subject.runningNote = document.subject.name;
    auto& blocks = document.blocks;
    blocks = {{letterText(facts, w)},
              {section(1, w, QT_TRANSLATE_NOOP3("Paper", "Key Facts Statement", "section title"),
                       w.translate("Paper", "Part 1: interest and charges", "note beside a section title"))},
              {keyFigures(facts, w)},
              {keyFacts(facts, w)},
              {conditionText(facts, w)}};
    if (facts.classDates) {
        blocks.push_back({section(2, w, QT_TRANSLATE_NOOP3("Paper", "Dates to remember", "section title"))});
        blocks.push_back({classStages(*facts.classDates, w)});
    }
    blocks.push_back({letterEnd(facts, w)});
    if (!facts.rows.empty()) {
        blocks.push_back({PageBreak{}});
        blocks.push_back(
            {section(3, w, QT_TRANSLATE_NOOP3("Paper", "Repayment schedule", "title of the paper"))});
        for (Block& block : scheduleBlocks(facts.rows, facts.rule, w)) {
            blocks.push_back(std::move(block));
        }
    }
    QJsonArray conditions;
    for (const Said& condition : facts.decision.conditions) {
        conditions.append(saidKey(condition));
    }
    attach(document, facts.paper,
           {{QStringLiteral("request"), json(facts.requestNo)},
            {QStringLiteral("received_on"), json(facts.receivedOn)},
            {QStringLiteral("resolution_no"), json(facts.resolutionNo)},
            {QStringLiteral("resolution_on"), json(facts.resolutionOn)},
            {QStringLiteral("members"), json(facts.members)},
            {QStringLiteral("amount"), json(facts.decision.amount)},
            {QStringLiteral("months"), json(facts.decision.months)},
            {QStringLiteral("yearly_rate_bp"), facts.decision.yearlyRate
                                                   ? json(facts.decision.yearlyRate->inBasisPoints())
                                                   : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("conditions"), conditions},
            {QStringLiteral("decided_at"), jsonInstant(facts.decision.at)},
            {QStringLiteral("decided_by"), json(facts.decision.by)},
            {QStringLiteral("rows"), arrayOf(facts.rows)},
            {QStringLiteral("rule"), saidKey(facts.rule)},
            {QStringLiteral("class_dates"),
             facts.classDates ? QJsonValue(object(*facts.classDates)) : QJsonValue(QJsonValue::Null)}});
    return document;
}

}  // namespace sakhi::report
