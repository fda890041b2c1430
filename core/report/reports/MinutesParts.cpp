#include "report/reports/MinutesParts.h"

#include "report/Figures.h"
#include "report/Json.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

#include <algorithm>

namespace sakhi::report {
namespace {

Table resolvedTable(const MinutesFacts& facts, const Words& w) {
    Table table;
    table.columns = {{w.translate("Paper", "Res.", "head of a column: number of a resolution"), 17},
                     {w.translate("Paper", "Resolved", "head of a column"), 125},
                     {w.translate("Paper", "Proposed, sec.", "head of a column: who proposed and seconded"),
                      38, Align::right}};
    for (const ResolutionFacts& one : facts.resolutions) {
        QStringList by;
        for (const std::string& name : {one.proposedBy, one.secondedBy}) {
            by << (name.empty() ? QStringLiteral("–") : text(name));
        }
        table.rows.push_back({{{text(one.number), Mark::none, true},
                               textCell(text(one.text), missingWord(w)),
                               {by.join(QStringLiteral(", "))}}});
    }
    return table;
}

Table grantTable(const MinutesFacts& facts, const Words& w) {
    Table table;
    table.columns = {{w.translate("Paper", "Loan", "head of a column: code of the loan"), 32},
                     {w.translate("Paper", "Lent to", "head of a column: a member"), 58},
                     {w.translate("Paper", "Purpose", "head of a column"), 38},
                     {w.translate("Paper", "Terms", "head of a column: months and rate"), 32},
                     {QStringLiteral("₹"), 20, Align::right, true}};
    base::Money sum;
    for (const GrantFacts& one : facts.grants) {
        sum += one.amount;
        table.rows.push_back(
            {{{text(one.code)},
              {numberAndName(one.member)},
              {said(one.purpose)},
              {w.translate("Paper", "%1 months, %2", "minutes: months and yearly rate of a loan")
                   .arg(one.months)
                   .arg(percent(one.yearlyRate.percent(), 1))},
              moneyCell(one.amount)}});
    }
    table.rows.push_back({{{},
                           {w.translate("Paper", "Loans granted", "minutes: sum"), Mark::none, true},
                           {},
                           {},
                           moneyCell(sum, true)},
                          RowKind::sum});
    return table;
}

Table meetingCash(const MinutesFacts& facts, const Words& w) {
    Table table;
    table.columns = {{w.translate("Paper", "Cash book", "head of a column: the meeting's"), 62},
                     {QStringLiteral("₹"), 24, Align::right}};
    table.rows.push_back(
        {{{w.translate("Paper", "Opening cash", "minutes: cash book")}, balanceCell(facts.openingCash)}});
    for (const CashFacts& line : facts.cash) {
        table.rows.push_back({{{said(line.what)}, balanceCell(line.amount)}});
    }
    table.rows.push_back({{{w.translate("Paper", "Closing cash", "minutes: cash book"), Mark::none, true},
                           balanceCell(facts.closingCash, true)},
                          RowKind::sum});
    return table;
}

Table countTable(const MinutesFacts& facts, const Words& w) {
    Table table;
    table.columns = {{w.translate("Paper", "Note, coin", "head of a column: the count of the box"), 40},
                     {QStringLiteral("×"), 18, Align::right},
                     {QStringLiteral("₹"), 28, Align::right}};
    for (const CountFacts& one : facts.notesCounted) {
        const std::int64_t pieces = one.note.isZero() ? 0 : one.amount.inPaise() / one.note.inPaise();
        table.rows.push_back({{{rupees(one.note)}, {QString::number(pieces)}, balanceCell(one.amount)}});
    }
    table.rows.push_back(
        {{{w.translate("Paper", "Counted", "minutes: sum of the count"), Mark::none, true},
          {},
          facts.counted ? balanceCell(*facts.counted, true) : Cell{missingWord(w), Mark::missing}},
         RowKind::sum});
    return table;
}

/// "Counted 2,410 = books 2,410: agree", or what it is short or over and why.
Check agreesLine(const MinutesFacts& facts, const Words& w) {
    if (!facts.counted) {
        return {Mark::unknown,
                w.translate("Paper", "The count of the box is not recorded.",
                            "minutes: the box against the books"),
                {}};
    }
    const base::Money counted = *facts.counted;
    if (facts.difference.isZero()) {
        return {
            Mark::passed,
            w.translate("Paper", "Counted %1 = books %2: they agree.", "minutes: the box against the books")
                .arg(rupees(counted), rupees(facts.closingCash)),
            {}};
    }
    return {Mark::broken,
            w.translate("Paper", "Counted %1, books %2: %3 booked as short or over. %4",
                        "minutes: box, books, difference, reason")
                .arg(rupees(counted), rupees(counted - facts.difference), rupees(facts.difference),
                     text(facts.differenceReason)),
            {}};
}

QJsonObject object(const AttendanceFacts& f) {
    return {{QStringLiteral("member"), object(f.member)},
            {QStringLiteral("attendance"), json(std::string(base::keyOf(f.attendance)))},
            {QStringLiteral("saving"), json(f.savings)},
            {QStringLiteral("voluntary"), json(f.voluntary)},
            {QStringLiteral("principal"), json(f.principal)},
            {QStringLiteral("interest"), json(f.interest)},
            {QStringLiteral("fine"), json(f.fine)}};
}

QJsonObject object(const ResolutionFacts& f) {
    return {{QStringLiteral("number"), json(f.number)},
            {QStringLiteral("text"), json(f.text)},
            {QStringLiteral("proposed_by"), json(f.proposedBy)},
            {QStringLiteral("seconded_by"), json(f.secondedBy)}};
}

QJsonObject object(const GrantFacts& f) {
    return {{QStringLiteral("code"), json(f.code)},
            {QStringLiteral("member"), object(f.member)},
            {QStringLiteral("purpose"), saidKey(f.purpose)},
            {QStringLiteral("amount"), json(f.amount)},
            {QStringLiteral("months"), json(f.months)},
            {QStringLiteral("yearly_rate_bp"), json(f.yearlyRate.inBasisPoints())}};
}

QJsonObject object(const CashFacts& f) {
    return {{QStringLiteral("what"), saidKey(f.what)}, {QStringLiteral("amount"), json(f.amount)}};
}

QJsonObject object(const CountFacts& f) {
    return {{QStringLiteral("note"), json(f.note)}, {QStringLiteral("amount"), json(f.amount)}};
}

template <class T>
QJsonArray minutesArray(const std::vector<T>& list) {
    QJsonArray out;
    for (const T& one : list) {
        out.append(object(one));
    }
    return out;
}

}  // namespace

std::vector<Block> resolutionBlocks(const MinutesFacts& facts, const Words& w) {
    if (facts.resolutions.empty() && facts.grants.empty()) {
        return {};
    }
    std::vector<Block> blocks{
        {section(2, w, QT_TRANSLATE_NOOP3("Paper", "Resolutions and loans granted", "section title"))}};
    if (!facts.resolutions.empty()) {
        blocks.push_back({resolvedTable(facts, w)});
    }
    if (!facts.grants.empty()) {
        blocks.push_back({Space{1.5}});
        blocks.push_back({grantTable(facts, w)});
    }
    return blocks;
}

std::vector<Block> cashBlocks(const MinutesFacts& facts, const Words& w) {
    SideBySide both;
    both.gap = 8.0;
    both.columns = {{86.0, {{meetingCash(facts, w)}}}, {86.0, {{countTable(facts, w)}}}};
    Checks agrees;
    agrees.abreast = true;
    agrees.checks = {agreesLine(facts, w)};
    return {{section(3, w, QT_TRANSLATE_NOOP3("Paper", "Cash", "section title"))}, {both}, {agrees}};
}

std::vector<Block> signingBlocks(const MinutesFacts& facts, const Words& w) {
    const QString next = facts.nextOn
                             ? w.translate("Paper", "Next meeting %1", "minutes: day").arg(day(*facts.nextOn))
                             : QString();
    KeepTogether whole;
    whole.blocks = {{section(facts.corrections.empty() ? 4 : 5, w,
                             QT_TRANSLATE_NOOP3("Paper", "Read aloud and signed", "section title"), next)}};
    MarkBoxes boxes;
    boxes.absentWord = w.translate("Paper", "absent", "minutes: in the box of a member who was not there");
    for (const AttendanceFacts& line : facts.lines) {
        const bool alone = std::ranges::count(facts.lines, line.member.name, [](const AttendanceFacts& one) {
                               return one.member.name;
                           }) == 1;
        boxes.boxes.push_back({text(line.member.memberNo),
                               alone ? text(line.member.name) : personName(line.member),
                               !domain::counts(line.attendance)});
    }
    whole.blocks.push_back({boxes});
    const Signature witness[] = {
        {w.translate("Paper", "Witness, not a member", "a signature: office"),
         w.translate("Paper", "read aloud; name, village", "below the witness's signature"),
         {}}};
    whole.blocks.push_back({bearerSignatures(facts.paper.group, w, witness)});
    return {{whole}};
}

QJsonObject minutesJson(const MinutesFacts& f) {
    QJsonArray notes;
    for (const Said& note : f.notes) {
        notes.append(saidKey(note));
    }
    return {{QStringLiteral("meeting_no"), json(f.meetingNo)},
            {QStringLiteral("meeting_kind"), saidKey(f.kind)},
            {QStringLiteral("held_on"), json(f.heldOn)},
            {QStringLiteral("place"), json(f.place)},
            {QStringLiteral("chair"), f.chair ? QJsonValue(object(*f.chair)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("on_roll"), json(f.onRoll)},
            {QStringLiteral("quorum"), json(f.quorum)},
            {QStringLiteral("lines"), minutesArray(f.lines)},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("resolutions"), minutesArray(f.resolutions)},
            {QStringLiteral("grants"), minutesArray(f.grants)},
            {QStringLiteral("opening_cash"), json(f.openingCash)},
            {QStringLiteral("cash"), minutesArray(f.cash)},
            {QStringLiteral("closing_cash"), json(f.closingCash)},
            {QStringLiteral("counted"), json(f.counted)},
            {QStringLiteral("notes_counted"), minutesArray(f.notesCounted)},
            {QStringLiteral("difference"), json(f.difference)},
            {QStringLiteral("difference_reason"), json(f.differenceReason)},
            {QStringLiteral("next_on"), json(f.nextOn)},
            {QStringLiteral("closed_on"), json(f.closedOn)},
            {QStringLiteral("corrections"), arrayOf(f.corrections)}};
}

}  // namespace sakhi::report
