#include "report/Figures.h"
#include "report/Json.h"
#include "report/Registry.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

namespace sakhi::report {
namespace {

Cell scoreCell(const std::optional<double>& score, const Words& w) {
    return score ? Cell{number(*score, 1)} : Cell{missingWord(w), Mark::missing};
}

QJsonArray keysOf(const std::vector<Said>& list) {
    QJsonArray out;
    for (const Said& one : list) {
        out.append(saidKey(one));
    }
    return out;
}

Table historyTable(const ScoreHistoryFacts& facts, const Words& w) {
    Table table;
    table.columns = {
        {w.translate("Paper", "As of", "head of a column: day of an assessment"), 22},
        {w.translate("Paper", "Books up to", "head of a column: last closed meeting"), 24},
        {w.translate("Paper", "Score", "head of a column"), 24, Align::right},
        {w.translate("Paper", "Band", "head of a column: of a score"), 34},
        {w.translate("Paper", "Low risk", "head of a column: its probability"), 26, Align::right},
        {w.translate("Paper", "Card, model", "head of a column: of a score"), 50}};
    for (const ScoreEntryFacts& one : facts.entries) {
        table.rows.push_back(
            {{{day(one.asOf)},
              textCell(one.recordsUntil ? day(*one.recordsUntil) : QString(), missingWord(w)),
              scoreCell(one.score, w),
              {said(one.band)},
              {one.probability ? percent(*one.probability * 100.0) : QStringLiteral("–")},
              {text(one.model)}}});
    }
    return table;
}

Table waitingTable(const QueueFacts& facts, const Words& w) {
    Table table;
    table.columns = {
        {w.translate("Paper", "Request", "head of a column: its number"), 28},
        {w.translate("Paper", "Group", "head of a column"), 54},
        {w.translate("Paper", "Amount ₹", "head of a column"), 22, Align::right, true},
        {w.translate("Paper", "Members", "head of a column: how many share in a request"), 17, Align::right},
        {w.translate("Paper", "Score", "head of a column"), 20, Align::right},
        {w.translate("Paper", "Owes ₹", "head of a column: principal"), 22, Align::right, true},
        {w.translate("Paper", "Days", "head of a column: how long a request waits"), 15, Align::right}};
    base::Money asked;
    base::Money owed;
    for (const WaitingFacts& one : facts.rows) {
        asked += one.amount;
        owed += one.exposure;
        const QString place = one.village.empty() ? QString() : QStringLiteral(", ") + text(one.village);
        table.rows.push_back({{{text(one.number)},
                               {text(one.groupName.empty() ? one.groupCode : one.groupName) + place},
                               moneyCell(one.amount),
                               {QString::number(one.members)},
                               scoreCell(one.score, w),
                               moneyCell(one.exposure),
                               {QString::number(one.days)}}});
    }
    table.rows.push_back({{{},
                           {w.translate("Paper", "%1 waiting", "queue: sum, how many requests")
                                .arg(static_cast<int>(facts.rows.size())),
                            Mark::none, true},
                           balanceCell(asked, true),
                           {},
                           {},
                           balanceCell(owed, true),
                           {}},
                          RowKind::sum});
    return table;
}

}  // namespace

Document buildPaper(const ScoreHistoryFacts& facts, const Words& w) {
    Document document = beginPaper(
        "score_history", facts.paper, w, QT_TRANSLATE_NOOP3("Paper", "Score history", "title of the paper"),
        w.translate("Paper", "Decision support, not a decision: a person decides", "foot of every page"));
    document.subject.name = text(facts.paper.group.name);
    document.subject.nameOther = text(facts.paper.group.nameOther);
    document.subject.note = text(facts.paper.group.code);
    document.subject.runningNote = document.subject.name;
    if (facts.entries.empty()) {
        document.blocks = {{Paragraph{
            {},
            {{w.translate("Paper", "no assessment was recorded", "in a dashed frame"), Mark::missing}},
            true}}};
    } else {
        document.blocks = {{historyTable(facts, w)}};
    }
    QJsonArray entries;
    for (const ScoreEntryFacts& one : facts.entries) {
        entries.append(QJsonObject{{QStringLiteral("as_of"), json(one.asOf)},
                                   {QStringLiteral("records_until"), json(one.recordsUntil)},
                                   {QStringLiteral("score"), json(one.score)},
                                   {QStringLiteral("band"), saidKey(one.band)},
                                   {QStringLiteral("probability"), json(one.probability)},
                                   {QStringLiteral("model"), json(one.model)},
                                   {QStringLiteral("missing"), keysOf(one.missing)}});
    }
    attach(document, facts.paper, {{QStringLiteral("entries"), entries}});
    return document;
}

Document buildPaper(const QueueFacts& facts, const Words& w) {
    Document document = beginPaper(
        "queue", facts.paper, w, QT_TRANSLATE_NOOP3("Paper", "Queue of requests", "title of the paper"),
        w.translate("Paper", "Work list of the branch", "foot of every page of a queue"));
    document.subject.name =
        w.translate("Paper", "Waiting on %1, the oldest first", "queue: day").arg(day(facts.on));
    document.subject.runningNote = day(facts.on);
    if (facts.rows.empty()) {
        document.blocks = {
            {Paragraph{{}, {{w.translate("Paper", "Nothing waits.", "queue: no request")}}, true}}};
    } else {
        document.blocks = {{waitingTable(facts, w)}};
    }
    QJsonArray rows;
    for (const WaitingFacts& one : facts.rows) {
        rows.append(QJsonObject{{QStringLiteral("request"), json(one.number)},
                                {QStringLiteral("group"), json(one.groupCode)},
                                {QStringLiteral("amount"), json(one.amount)},
                                {QStringLiteral("members"), json(one.members)},
                                {QStringLiteral("score"), json(one.score)},
                                {QStringLiteral("band"), saidKey(one.band)},
                                {QStringLiteral("exposure"), json(one.exposure)},
                                {QStringLiteral("days"), json(one.days)}});
    }
    attach(document, facts.paper, {{QStringLiteral("on"), json(facts.on)}, {QStringLiteral("rows"), rows}});
    return document;
}

}  // namespace sakhi::report
