#include "report/Figures.h"
#include "report/Json.h"
#include "report/Registry.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/MinutesParts.h"
#include "report/reports/PaperParts.h"

#include <iterator>

namespace sakhi::report {
namespace {

/// A label in both languages, as the minutes' strip has it.
QString bothWords(const Words& w, Phrase phrase) {
    return QStringLiteral("%1  %2")
        .arg(w.translate("Paper", phrase.source, phrase.comment),
             w.translateOther("Paper", phrase.source, phrase.comment))
        .trimmed();
}

int presentAt(const MinutesFacts& facts) {
    int present = 0;
    for (const AttendanceFacts& line : facts.lines) {
        present += domain::counts(line.attendance) ? 1 : 0;
    }
    return present;
}

Strip minutesStrip(const MinutesFacts& facts, const Words& w) {
    const int present = presentAt(facts);
    const QString chair = facts.chair ? w.translate("Paper", "chair %1", "minutes: who led the meeting")
                                            .arg(numberAndName(*facts.chair))
                                      : QString();
    const QString quorum =
        present >= facts.quorum
            ? w.translate("Paper", "quorum %1: reached", "minutes: members needed").arg(facts.quorum)
            : w.translate("Paper", "quorum %1: not reached", "minutes: members needed").arg(facts.quorum);
    const Cell box =
        !facts.counted ? Cell{w.translate("Paper", "not counted", "minutes: the cash box"), Mark::missing}
        : facts.difference.isZero() ? Cell{w.translate("Paper", "Agree", "minutes: books and box")}
                                    : Cell{rupees(facts.difference)};
    const bool rollTaken = !facts.lines.empty();
    const Cell roll =
        rollTaken ? Cell{w.translate("Paper", "%1 of %2", "minutes: present; on the roll")
                             .arg(present)
                             .arg(facts.onRoll)}
                  : Cell{w.translate("Paper", "no roll was taken", "in a dashed frame"), Mark::missing};
    Strip strip;
    strip.figures = {
        {bothWords(w, QT_TRANSLATE_NOOP3("Paper", "Meeting", "minutes: label")),
         {w.translate("Paper", "No. %1", "minutes: number of the meeting").arg(text(facts.meetingNo))},
         said(facts.kind)},
        {bothWords(w, QT_TRANSLATE_NOOP3("Paper", "Date", "minutes: label")), {day(facts.heldOn)}, {}},
        {w.translate("Paper", "Place, chair", "minutes: label"), textCell(text(facts.place), missingWord(w)),
         chair},
        {bothWords(w, QT_TRANSLATE_NOOP3("Paper", "Present", "minutes: label")), roll,
         rollTaken ? quorum : QString()},
        {w.translate("Paper", "Books and box", "minutes: label"), box,
         w.translate("Paper", "short or over: %1", "minutes: the box against the books")
             .arg(facts.difference.isZero() ? QStringLiteral("₹0") : rupees(facts.difference))}};
    strip.large = false;
    return strip;
}

QString rollMark(domain::Attendance attendance, const Words& w) {
    switch (attendance) {
        case domain::Attendance::present:
            return w.translate("Paper", "P", "minutes: present, one letter");
        case domain::Attendance::late:
            return w.translate("Paper", "L", "minutes: late, one letter");
        case domain::Attendance::leave:
            return w.translate("Paper", "On leave", "minutes: excused");
        case domain::Attendance::absent:
            return w.translate("Paper", "A", "minutes: absent, one letter");
    }
    return {};
}

Row attendanceRow(const AttendanceFacts& line, const Words& w) {
    const bool bold = line.attendance != domain::Attendance::present;
    return {{{text(line.member.memberNo), Mark::none, bold},
             {personName(line.member), Mark::none, bold},
             {rollMark(line.attendance, w), Mark::none, bold},
             moneyCell(line.savings, bold),
             moneyCell(line.voluntary, bold),
             moneyCell(line.principal, bold),
             moneyCell(line.interest, bold),
             moneyCell(line.fine, bold),
             moneyCell(line.total(), true)}};
}

Row attendanceSum(const MinutesFacts& facts, const Words& w) {
    AttendanceFacts sum;
    int late = 0;
    for (const AttendanceFacts& line : facts.lines) {
        sum.savings += line.savings;
        sum.voluntary += line.voluntary;
        sum.principal += line.principal;
        sum.interest += line.interest;
        sum.fine += line.fine;
        late += line.attendance == domain::Attendance::late ? 1 : 0;
    }
    const int present = presentAt(facts);
    return {{{},
             {w.translate("Paper", "%1 present (%2 late), %3 away", "minutes: sum of the roll")
                  .arg(present)
                  .arg(late)
                  .arg(static_cast<int>(facts.lines.size()) - present),
              Mark::none, true},
             {QString::number(present), Mark::none, true},
             moneyCell(sum.savings, true),
             moneyCell(sum.voluntary, true),
             moneyCell(sum.principal, true),
             moneyCell(sum.interest, true),
             moneyCell(sum.fine, true),
             moneyCell(sum.total(), true)},
            RowKind::sum};
}

Table attendanceTable(const MinutesFacts& facts, const Words& w) {
    Table table;
    table.columns = {
        {w.translate("Paper", "No.", "head of a column: number of the member"), 9},
        {w.translate("Paper", "Member", "head of a column"), 53},
        {w.translate("Paper", "Roll", "head of a column: present or absent"), 15, Align::centre},
        {w.translate("Paper", "Savings", "head of a column: regular savings"), 17, Align::right, true},
        {w.translate("Paper", "Voluntary", "head of a column: savings beyond the regular ones"), 18,
         Align::right, true},
        {w.translate("Paper", "Principal", "head of a column"), 19, Align::right, true},
        {w.translate("Paper", "Interest", "head of a column: of a loan"), 16, Align::right, true},
        {w.translate("Paper", "Fine", "head of a column"), 14, Align::right, true},
        {w.translate("Paper", "Total ₹", "head of a column: what a member paid"), 19, Align::right, true}};
    for (const AttendanceFacts& line : facts.lines) {
        table.rows.push_back(attendanceRow(line, w));
    }
    table.rows.push_back(attendanceSum(facts, w));
    return table;
}

void addNotes(const MinutesFacts& facts, std::vector<Block>& blocks) {
    Paragraph notes;
    for (const Said& note : facts.notes) {
        notes.lines.push_back({said(note)});
    }
    if (!notes.lines.empty()) {
        blocks.push_back({notes});
    }
}

}  // namespace

Document buildPaper(const MinutesFacts& facts, const Words& w) {
    Document document =
        beginPaper("minutes", facts.paper, w,
                   QT_TRANSLATE_NOOP3("Paper", "Minutes of the meeting", "title of the paper"),
                   w.translate("Paper", "Thumb marks: the witness signs that the text was read aloud",
                               "foot of every page of minutes"));
    if (facts.closedOn) {
        document.letterhead.dates = {
            w.translate("Paper", "Closed and locked %1", "head of minutes: day").arg(day(*facts.closedOn))};
    }
    document.subject.name = w.translate("Paper", "Meeting %1 of %2", "minutes: number; day")
                                .arg(text(facts.meetingNo), day(facts.heldOn));
    document.subject.runningNote = text(facts.paper.group.name);
    auto& blocks = document.blocks;
    blocks = {{minutesStrip(facts, w)}};
    if (!facts.lines.empty()) {
        blocks.push_back(
            {section(1, w, QT_TRANSLATE_NOOP3("Paper", "Attendance and collections", "section title"),
                     w.translate("Paper", "P present, L late, A absent; exceptions bold",
                                 "note beside a section title"))});
        blocks.push_back({attendanceTable(facts, w)});
        addNotes(facts, blocks);
    }
    for (auto part : {resolutionBlocks(facts, w), cashBlocks(facts, w),
                      correctionBlocks(facts.corrections, 4, w), signingBlocks(facts, w)}) {
        std::move(part.begin(), part.end(), std::back_inserter(blocks));
    }
    numberSections(blocks);
    attach(document, facts.paper, minutesJson(facts));
    return document;
}

}  // namespace sakhi::report
