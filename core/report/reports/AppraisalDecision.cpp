#include "report/AmountInWords.h"
#include "report/Figures.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

#include <algorithm>
#include <optional>

namespace sakhi::report {
namespace {

Choice verdictChoice(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const auto& decision = pen.facts.decision;
    const auto box = [&](Verdict verdict, const QString& name) {
        const bool chosen = decision && decision->verdict == verdict;
        return Cell{name, chosen ? Mark::chosen : Mark::open, chosen};
    };
    Choice choice{w.translate("Paper", "Decision", "decision: label"),
                  {box(Verdict::approve, w.translate("Paper", "Approve", "decision: a box")),
                   box(Verdict::reject, w.translate("Paper", "Reject", "decision: a box")),
                   box(Verdict::sendBack,
                       w.translate("Paper", "Return", "decision: a box, sent back for correction"))}};
    if (decision && decision->verdict == Verdict::approve && decision->amount) {
        choice.figure = rupees(*decision->amount);
        choice.words = amountInWords(*decision->amount, w.language());
    }
    return choice;
}

Choice adviceChoice(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const auto& decision = pen.facts.decision;
    const bool no = decision && !decision->againstAdvice;
    const bool yes = decision && decision->againstAdvice;
    Choice choice{
        w.translate("Paper", "Against the advice?", "decision: label, other than the program recommends"),
        {{w.translate("Paper", "No", "decision: a box"), no ? Mark::chosen : Mark::open, no},
         {w.translate("Paper", "Yes, because", "decision: a box; the reason follows"),
          yes ? Mark::chosen : Mark::open, yes}}};
    if (yes) {
        choice.words = text(decision->reason);
    } else {
        choice.writingLine = true;
    }
    return choice;
}

QString joinedSaid(const std::vector<Said>& list) {
    QStringList parts;
    for (const Said& one : list) {
        parts << said(one);
    }
    return parts.join(QStringLiteral(" · "));
}

QString numbered(const std::vector<Said>& list) {
    QStringList parts;
    for (std::size_t i = 0; i < list.size(); ++i) {
        parts << QStringLiteral("%1 %2").arg(QString::number(i + 1), said(list[i]));
    }
    return parts.join(QStringLiteral("  "));
}

Facts decisionFacts(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const DecisionFacts& d = *pen.facts.decision;
    const QString none = w.translate("Paper", "none", "decision: no reason code, no condition");
    const auto orNone = [&](const QString& value) { return Cell{value.isEmpty() ? none : value}; };
    Facts facts;
    facts.ruled = false;
    if (d.verdict == Verdict::approve && d.yearlyRate) {
        facts.facts.push_back(
            {w.translate("Paper", "Terms", "decision: label"),
             {w.translate("Paper", "%1 months at %2 a year", "decision: months; interest rate")
                  .arg(d.months)
                  .arg(percent(d.yearlyRate->percent(), 2))}});
    }
    if (!d.againstAdvice) {
        facts.facts.push_back({w.translate("Paper", "Reason", "decision: label"), orNone(text(d.reason))});
    }
    facts.facts.push_back(
        {w.translate("Paper", "Reason codes", "decision: label"), orNone(joinedSaid(d.reasonCodes))});
    facts.facts.push_back(
        {w.translate("Paper", "Conditions", "decision: label"), orNone(numbered(d.conditions))});
    return facts;
}

Signatures signatureLines(const AppraisalPen& pen) {
    const Words& w = pen.words;
    const AppraisalFacts& f = pen.facts;
    const QString date =
        w.translate("Paper", "Date     /      /", "above a signature: room for a date by hand");
    QString manager;
    if (f.decision) {
        manager = text(f.decision->by);
        if (!f.decision->employeeNo.empty()) {
            manager = w.translate("Paper", "%1, no. %2", "a signature: name; employee number")
                          .arg(manager, text(f.decision->employeeNo));
        }
        if (f.decision->power) {
            manager =
                w.translate("Paper", "%1; power %2", "a signature: name; the most the manager may sanction")
                    .arg(manager, rupees(*f.decision->power));
        }
    }
    const QString officer = f.visit.employeeNo.empty()
                                ? text(f.visit.officer)
                                : w.translate("Paper", "%1, no. %2", "a signature: name; employee number")
                                      .arg(text(f.visit.officer), text(f.visit.employeeNo));
    return {
        {{w.translate("Paper", "Field officer", "a signature: office"), officer, date},
         {w.translate("Paper", "Branch manager", "a signature: office"), manager, date},
         {w.translate("Paper", "Seen by the group", "a signature: office"),
          w.translate("Paper", "President and Secretary", "a signature: who signs for the group"), date}}};
}

}  // namespace

Blocks decisionSection(const AppraisalPen& pen) {
    const Words& w = pen.words;
    KeepTogether whole;
    whole.blocks = {
        {Heading{QStringLiteral("I"), w.translate("Paper", "Decision", "section title"),
                 w.translate("Paper", "The program recommends; the signatory decides. Both are recorded.",
                             "note beside a section title")}}};
    Facts advice;
    advice.ruled = false;
    advice.facts = {{w.translate("Paper", "Program recommends", "decision: label"),
                     textCell(said(pen.facts.recommendation.text),
                              w.translate("Paper", "no recommendation", "in a dashed frame"))}};
    whole.blocks.push_back({advice});
    whole.blocks.push_back({verdictChoice(pen)});
    whole.blocks.push_back({adviceChoice(pen)});
    if (pen.facts.decision) {
        whole.blocks.push_back({decisionFacts(pen)});
    }
    whole.blocks.push_back({signatureLines(pen)});
    return {{whole}};
}

Blocks datesSection(const AppraisalPen& pen) {
    const Words& w = pen.words;
    Blocks blocks{
        {Heading{QStringLiteral("J"), w.translate("Paper", "Dates and repayment schedule", "section title"),
                 QString()}}};
    if (pen.facts.classDates) {
        blocks.push_back({classStages(*pen.facts.classDates, w)});
    }
    if (pen.facts.schedule.empty()) {
        blocks.push_back({Paragraph{
            {},
            {{w.translate("Paper", "no schedule: no amount is recommended or approved", "in a dashed frame"),
              Mark::missing}}}});
        return blocks;
    }
    for (Block& block : scheduleBlocks(pen.facts.schedule, pen.facts.scheduleRule, w)) {
        blocks.push_back(std::move(block));
    }
    return blocks;
}

}  // namespace sakhi::report
