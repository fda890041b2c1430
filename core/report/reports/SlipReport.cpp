#include "report/AmountInWords.h"
#include "report/Figures.h"
#include "report/Json.h"
#include "report/Registry.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

namespace sakhi::report {
namespace {

QString plainFigure(base::Money amount) {
    return amount.isZero() ? QStringLiteral("0") : bare(amount);
}

Tally paidToday(const SlipFacts& facts, const Words& w) {
    const AttendanceFacts& paid = facts.paid;
    Tally out;
    out.lines = {
        {w.translate("Paper", "Regular saving", "slip: label"), plainFigure(paid.savings), false, false},
        {w.translate("Paper", "Voluntary saving", "slip: label"), plainFigure(paid.voluntary), false, false},
        {w.translate("Paper", "Loan repaid", "slip: label"), plainFigure(paid.principal), false, false},
        {w.translate("Paper", "Interest paid", "slip: label"), plainFigure(paid.interest), false, false}};
    if (!paid.fine.isZero()) {
        out.lines.push_back(
            {w.translate("Paper", "Fine", "slip: label"), plainFigure(paid.fine), false, false});
    }
    out.lines.push_back({w.translate("Paper", "Total", "slip: label"), rupees(paid.total()), false, true});
    return out;
}

Tally standing(const SlipFacts& facts, const Words& w) {
    Tally out;
    if (!facts.withdrawn.isZero()) {
        out.lines.push_back({w.translate("Paper", "Savings handed back", "slip: label"),
                             rupees(facts.withdrawn), false, false});
    }
    out.lines.push_back({w.translate("Paper", "My savings", "passbook: label of a large figure"),
                         rupees(facts.savings), true, false});
    out.lines.push_back({w.translate("Paper", "Loan to repay", "passbook: label of a large figure"),
                         rupees(facts.owed), true, false});
    return out;
}

/// The next meeting and instalment; nothing of what is not known.
Facts comingUp(const SlipFacts& facts, const Words& w) {
    Facts out;
    if (facts.nextMeetingOn) {
        out.facts.push_back({w.translate("Paper", "Next meeting", "slip: label"),
                             {day(*facts.nextMeetingOn), Mark::none, true}});
    }
    if (facts.nextDueOn) {
        out.facts.push_back(
            {w.translate("Paper", "Next instalment", "slip: label"),
             {QStringLiteral("%1  %2").arg(day(*facts.nextDueOn), rupees(facts.nextDue)), Mark::none, true}});
    }
    return out;
}

}  // namespace

Document buildPaper(const SlipFacts& facts, const Words& w) {
    Document document =
        beginPaper("slip", facts.paper, w, QT_TRANSLATE_NOOP3("Paper", "Meeting slip", "title of the paper"),
                   w.translate("Paper", "Secretary's signature", "foot of a slip"));
    document.sheet = Sheet::slip;
    document.subject.name = personName(facts.paid.member);
    document.subject.note = w.translate("Paper", "Meeting %1 · %2", "slip: number of the meeting; day")
                                .arg(text(facts.meetingNo), day(facts.heldOn));
    const QString gave = facts.paid.attendance == domain::Attendance::absent
                             ? w.translate("Paper", "Absent; brought for her", "slip: over what was paid")
                             : w.translate("Paper", "Paid today", "slip: over what was paid");
    document.blocks = {
        {Tally{{{personName(facts.paid.member), text(facts.paid.member.memberNo), true, false}}}},
        {Paragraph{{}, {{gave, Mark::none, true}}, true}},
        {paidToday(facts, w)},
        {Paragraph{{}, {{amountInWords(facts.paid.total(), w.language())}}}},
        {Space{2.0}},
        {standing(facts, w)},
        {Space{1.0}},
        {comingUp(facts, w)}};
    const AttendanceFacts& paid = facts.paid;
    attach(document, facts.paper,
           {{QStringLiteral("member"), object(paid.member)},
            {QStringLiteral("meeting_no"), json(facts.meetingNo)},
            {QStringLiteral("held_on"), json(facts.heldOn)},
            {QStringLiteral("attendance"), json(std::string(base::keyOf(paid.attendance)))},
            {QStringLiteral("saving"), json(paid.savings)},
            {QStringLiteral("voluntary"), json(paid.voluntary)},
            {QStringLiteral("principal"), json(paid.principal)},
            {QStringLiteral("interest"), json(paid.interest)},
            {QStringLiteral("fine"), json(paid.fine)},
            {QStringLiteral("withdrawn"), json(facts.withdrawn)},
            {QStringLiteral("savings"), json(facts.savings)},
            {QStringLiteral("owed"), json(facts.owed)},
            {QStringLiteral("next_meeting_on"), json(facts.nextMeetingOn)},
            {QStringLiteral("next_due_on"), json(facts.nextDueOn)},
            {QStringLiteral("next_due"), json(facts.nextDue)}});
    return document;
}

}  // namespace sakhi::report
