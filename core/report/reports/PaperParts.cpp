#include "report/reports/PaperParts.h"

#include "report/Figures.h"
#include "report/Json.h"
#include "report/reports/AppraisalSections.h"

#include <QJsonDocument>

namespace sakhi::report {
namespace {

QString joinedPlaces(const GroupFacts& group) {
    QStringList places;
    for (const std::string* place : {&group.village, &group.panchayat, &group.block, &group.district}) {
        if (!place->empty() && (places.isEmpty() || places.last() != text(*place))) {
            places << text(*place);
        }
    }
    return places.join(QStringLiteral(", "));
}

Letterhead groupHead(const GroupFacts& group) {
    Letterhead head;
    head.name = text(group.name);
    head.nameOther = text(group.nameOther);
    head.line = QStringLiteral("%1 · %2").arg(text(group.code), joinedPlaces(group));
    return head;
}

Letterhead bankHead(const BankFacts& bank, const Words& w) {
    Letterhead head;
    head.name = text(bank.name);
    head.nameOther = text(bank.nameOther);
    QStringList line;
    if (!bank.branch.empty()) {
        line << w.translate("Paper", "%1 branch", "head of a paper: name of the bank's branch")
                    .arg(text(bank.branch));
    }
    if (!bank.ifsc.empty()) {
        line << QStringLiteral("IFSC ") + text(bank.ifsc);
    }
    head.line = line.join(QStringLiteral(" · "));
    return head;
}

}  // namespace

PageWords pageWords(const Words& w, const QString& footer) {
    PageWords words;
    words.page = w.translate("Paper", "Page %1 of %2", "foot of every page");
    words.footer = footer;
    words.sampleLine = w.translate("Paper", "Sample records, not real", "foot of every page of a sample");
    words.sampleAcross = w.translate("Paper", "SAMPLE", "outlined across every page of a sample");
    words.sampleAcrossOther = w.translateOther("Paper", "SAMPLE", "outlined across every page of a sample");
    words.unconfirmedAcross =
        w.translate("Paper", "not confirmed by a bank", "outlined across papers of an unconfirmed manager");
    words.carried =
        w.translate("Paper", "carried forward", "last row of a table that goes on, on the next page");
    words.brought =
        w.translate("Paper", "brought forward", "first row of a table that began on the page before");
    return words;
}

QString missingWord(const Words& w) {
    return w.translate("Paper", "not recorded", "in a dashed frame: the records do not hold it");
}

Document beginPaper(const char* kind, const PaperFacts& facts, const Words& w, Phrase title,
                    const QString& footer) {
    Document document;
    document.kind = QString::fromLatin1(kind);
    document.number = text(facts.number);
    document.language = w.language();
    document.letterhead = facts.bank.name.empty() && facts.bank.branch.empty() ? groupHead(facts.group)
                                                                               : bankHead(facts.bank, w);
    if (facts.booksUntil) {
        document.letterhead.dates = {
            w.translate("Paper", "Books closed up to %1", "head of a paper: last closed meeting")
                .arg(day(*facts.booksUntil))};
    }
    document.subject.title = w.translate("Paper", title.source, title.comment);
    document.subject.titleOther = w.translateOther("Paper", title.source, title.comment);
    document.subject.running = QStringLiteral("%1 %2").arg(document.subject.title, document.number);
    document.words = pageWords(w, footer);
    document.assessedAt = facts.at;
    document.booksUntil = facts.booksUntil;
    document.sample = facts.sample;
    document.unconfirmed = facts.unconfirmed;
    return document;
}

void attach(Document& document, const PaperFacts& facts, QJsonObject data) {
    const GroupFacts& group = facts.group;
    data.insert(QStringLiteral("kind"), document.kind);
    data.insert(QStringLiteral("number"), document.number);
    data.insert(QStringLiteral("at"), jsonInstant(facts.at));
    data.insert(QStringLiteral("books_until"), json(facts.booksUntil));
    data.insert(QStringLiteral("sample"), facts.sample);
    data.insert(QStringLiteral("unconfirmed"), facts.unconfirmed);
    data.insert(QStringLiteral("group"), QJsonObject{{QStringLiteral("code"), json(group.code)},
                                                     {QStringLiteral("name"), json(group.name)},
                                                     {QStringLiteral("village"), json(group.village)},
                                                     {QStringLiteral("panchayat"), json(group.panchayat)},
                                                     {QStringLiteral("block"), json(group.block)},
                                                     {QStringLiteral("district"), json(group.district)}});
    data.insert(QStringLiteral("bank"), QJsonObject{{QStringLiteral("name"), json(facts.bank.name)},
                                                    {QStringLiteral("branch"), json(facts.bank.branch)},
                                                    {QStringLiteral("ifsc"), json(facts.bank.ifsc)}});
    document.attachmentName = document.kind + QStringLiteral(".json");
    document.attachment = QJsonDocument(data).toJson(QJsonDocument::Compact);
    document.digest = digestOf(document.attachment);
}

Heading section(int number, const Words& w, Phrase title, const QString& note) {
    return {QString::number(number), w.translate("Paper", title.source, title.comment), note,
            w.translateOther("Paper", title.source, title.comment)};
}

void numberSections(std::vector<Block>& blocks) {
    int number = 0;
    const auto count = [&number](std::vector<Block>& list, const auto& within) -> void {
        for (Block& block : list) {
            if (auto* heading = std::get_if<Heading>(&block.value)) {
                heading->letter = QString::number(++number);
            } else if (auto* whole = std::get_if<KeepTogether>(&block.value)) {
                within(whole->blocks, within);
            }
        }
    };
    count(blocks, count);
}

QString personName(const PersonFacts& person) {
    return fullName(person.name, person.relation);
}

QString numberAndName(const PersonFacts& person) {
    return QStringLiteral("%1 %2").arg(text(person.memberNo), personName(person));
}

Cell balanceCell(base::Money amount, bool bold) {
    return {amount.isZero() ? QStringLiteral("0") : bare(amount), Mark::none, bold, amount};
}

Signatures bearerSignatures(const GroupFacts& group, const Words& w, std::span<const Signature> more) {
    Signatures out;
    for (const BearerFacts& bearer : group.bearers) {
        if (out.signatures.size() < 3) {
            out.signatures.push_back(
                {said(bearer.office),
                 QStringLiteral("%1 %2").arg(text(bearer.memberNo), fullName(bearer.name, bearer.relation)),
                 {}});
        }
    }
    if (out.signatures.empty()) {
        out.signatures.push_back(
            {w.translate("Paper", "For the group", "a signature: an office bearer who is not recorded"),
             {},
             {}});
    }
    out.signatures.insert(out.signatures.end(), more.begin(), more.end());
    return out;
}

std::vector<Block> correctionBlocks(const std::vector<CorrectionFacts>& corrections, int number,
                                    const Words& w) {
    if (corrections.empty()) {
        return {};
    }
    Table table;
    table.columns = {{w.translate("Paper", "Date", "head of a column"), 18},
                     {w.translate("Paper", "Meeting", "head of a column: number of the meeting"), 14},
                     {w.translate("Paper", "Entry", "head of a column: what was corrected"), 50},
                     {w.translate("Paper", "Stood as ₹", "head of a column: amount before a correction"), 20,
                      Align::right},
                     {w.translate("Paper", "Stands as ₹", "head of a column: amount after a correction"), 20,
                      Align::right},
                     {w.translate("Paper", "Reason", "head of a column: of a correction"), 56}};
    for (const CorrectionFacts& one : corrections) {
        table.rows.push_back({{{day(one.on)},
                               {text(one.meetingNo)},
                               {said(one.what)},
                               balanceCell(one.was),
                               balanceCell(one.now),
                               textCell(text(one.reason), missingWord(w))}});
    }
    return {{section(number, w, QT_TRANSLATE_NOOP3("Paper", "Corrections", "section title"),
                     w.translate("Paper", "each was reversed and entered anew on its own day",
                                 "note beside a section title"))},
            {table}};
}

QString saidKey(const Said& value) {
    return text(value.key.empty() ? value.text : value.key);
}

QJsonObject object(const PersonFacts& f) {
    return {{QStringLiteral("member_no"), json(f.memberNo)},
            {QStringLiteral("name"), json(f.name)},
            {QStringLiteral("relation"), saidKey(f.relation)}};
}

QJsonObject object(const CorrectionFacts& f) {
    return {{QStringLiteral("on"), json(f.on)},        {QStringLiteral("meeting_no"), json(f.meetingNo)},
            {QStringLiteral("what"), saidKey(f.what)}, {QStringLiteral("was"), json(f.was)},
            {QStringLiteral("now"), json(f.now)},      {QStringLiteral("reason"), json(f.reason)}};
}

QJsonObject object(const ScheduleFacts& f) {
    return {
        {QStringLiteral("number"), json(f.number)},         {QStringLiteral("due_on"), json(f.dueOn)},
        {QStringLiteral("instalment"), json(f.instalment)}, {QStringLiteral("principal"), json(f.principal)},
        {QStringLiteral("interest"), json(f.interest)},     {QStringLiteral("balance"), json(f.balance)}};
}

QJsonObject object(const ClassDates& f) {
    return {{QStringLiteral("due_on"), json(f.dueOn)},
            {QStringLiteral("sma1_on"), json(f.sma1On)},
            {QStringLiteral("sma2_on"), json(f.sma2On)},
            {QStringLiteral("npa_on"), json(f.npaOn)}};
}

}  // namespace sakhi::report
