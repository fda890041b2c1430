#include "report/Figures.h"
#include "report/Registry.h"
#include "report/reports/AppraisalSections.h"
#include "report/reports/PaperParts.h"

#include <iterator>

namespace sakhi::report {
namespace {

void append(Blocks& to, Blocks from) {
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

Letterhead letterheadOf(const AppraisalPen& pen) {
    const AppraisalFacts& facts = pen.facts;
    const Words& w = pen.words;
    Letterhead head;
    head.name = text(facts.bank.name);
    head.nameOther = text(facts.bank.nameOther);
    QStringList line;
    if (!facts.bank.branch.empty()) {
        line << w.translate("Paper", "%1 branch", "head of a paper: name of the bank's branch")
                    .arg(text(facts.bank.branch));
    }
    if (!facts.bank.ifsc.empty()) {
        line << QStringLiteral("IFSC ") + text(facts.bank.ifsc);
    }
    if (!facts.bank.place.empty()) {
        line << text(facts.bank.place);
    }
    head.line = line.join(QStringLiteral(" · "));
    if (!facts.bank.grievances.empty()) {
        head.grievances = w.translate("Paper", "Grievances: %1", "head of a paper: where to complain")
                              .arg(text(facts.bank.grievances));
    }
    head.dates = {
        w.translate("Paper", "Assessed %1", "head of a paper: day and time of the assessment")
            .arg(dayAndTime(facts.assessedAt)),
        facts.decision ? w.translate("Paper", "Decided %1", "head of a paper: day and time of the decision")
                             .arg(dayAndTime(facts.decision->at))
                       : w.translate("Paper", "Not decided yet", "head of a paper: no decision was made"),
        facts.booksUntil
            ? w.translate("Paper", "Books closed up to %1", "head of a paper: last closed meeting")
                  .arg(day(*facts.booksUntil))
            : w.translate("Paper", "No closed books", "head of a paper: no meeting was ever closed")};
    return head;
}

Subject subjectOf(const AppraisalPen& pen) {
    const AppraisalFacts& facts = pen.facts;
    const Words& w = pen.words;
    Subject subject;
    subject.title = w.translate("Paper", "Loan appraisal note", "title of the paper");
    subject.titleOther = w.translateOther("Paper", "Loan appraisal note", "title of the paper");
    subject.name = text(facts.group.name);
    subject.nameOther = text(facts.group.nameOther);
    subject.note = said(facts.request.product);
    subject.running = QStringLiteral("%1 %2 · %3").arg(subject.title, text(facts.number), subject.name);
    const QString when =
        facts.decision ? w.translate("Paper", "decided %1", "top of following pages: day of the decision")
                             .arg(day(indianDay(facts.decision->at)))
                       : w.translate("Paper", "assessed %1", "top of following pages: day of the assessment")
                             .arg(day(indianDay(facts.assessedAt)));
    subject.runningNote =
        facts.bank.branch.empty()
            ? when
            : w.translate("Paper", "%1 branch", "head of a paper: name of the bank's branch")
                      .arg(text(facts.bank.branch)) +
                  QStringLiteral(" · ") + when;
    return subject;
}

SignKey signKeyOf(const Words& w) {
    return {w.translate("Paper", "passed", "key to the signs: a rule is kept"),
            w.translate("Paper", "broken", "key to the signs: a rule is broken"),
            w.translate("Paper", "not known", "key to the signs: a rule could not be tested"),
            w.translate("Paper", "dashed box", "key to the signs: frame around a missing text"),
            w.translate("Paper", "missing on the day of assessment",
                        "key to the signs: what the dashed box means"),
            QString()};
}

/// More rows than this leave no room beside G for the decision and the schedule.
constexpr std::size_t kMembersBesideDecision = 14;

Blocks sections(const AppraisalPen& pen) {
    Blocks blocks;
    append(blocks, stripSection(pen));
    append(blocks, identitySection(pen));
    append(blocks, recordSection(pen));
    append(blocks, conductSection(pen));
    append(blocks, gradingSection(pen));
    blocks.push_back({signKeyOf(pen.words)});
    blocks.push_back({PageBreak{}});
    append(blocks, scoreSection(pen));
    append(blocks, assessmentSection(pen));
    blocks.push_back({PageBreak{}});
    append(blocks, membersSection(pen));
    if (pen.facts.request.shares.size() > kMembersBesideDecision) {
        blocks.push_back({PageBreak{}});
    }
    append(blocks, documentsSection(pen));
    append(blocks, decisionSection(pen));
    append(blocks, datesSection(pen));
    return blocks;
}

}  // namespace

Document buildPaper(const AppraisalFacts& facts, const Words& words) {
    const AppraisalPen pen{facts, words};
    Document document;
    document.kind = QStringLiteral("appraisal");
    document.number = text(facts.number);
    document.language = words.language();
    document.letterhead = letterheadOf(pen);
    document.subject = subjectOf(pen);
    document.words = pageWords(
        words,
        words.translate("Paper", "Decision support, not a decision: a person decides", "foot of every page"));
    document.assessedAt = facts.assessedAt;
    if (facts.decision) {
        document.decidedAt = facts.decision->at;
    }
    document.booksUntil = facts.booksUntil;
    document.sample = facts.sample;
    document.unconfirmed = facts.unconfirmed;
    document.blocks = sections(pen);
    document.attachmentName = QStringLiteral("appraisal.json");
    document.attachment = appraisalJson(facts);
    document.digest = digestOf(document.attachment);
    return document;
}

QString said(const Said& value) {
    return text(value.text.empty() ? value.key : value.text);
}

QString fullName(const std::string& name, const Said& relation) {
    const QString told = said(relation);
    return told.isEmpty() ? text(name) : QStringLiteral("%1, %2").arg(text(name), told);
}

QString inUnit(double value, Unit unit) {
    switch (unit) {
        case Unit::percent:
            return percent(value);
        case Unit::rupees:
            return (value < 0 ? QStringLiteral("−₹") : QStringLiteral("₹")) +
                   number(value < 0 ? -value : value);
        case Unit::count:
            return number(value);
        case Unit::points:
            return number(value, 1);
    }
    return {};
}

Check checkOf(const CheckFacts& facts) {
    Check check{Mark::unknown, said(facts.rule), text(facts.found)};
    switch (facts.outcome) {
        case Outcome::passed:
            check.outcome = Mark::passed;
            break;
        case Outcome::broken:
            check.outcome = Mark::broken;
            break;
        case Outcome::unknown:
            break;
    }
    return check;
}

}  // namespace sakhi::report
