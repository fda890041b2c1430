#pragma once

#include "report/Document.h"
#include "report/Words.h"
#include "report/reports/PaperFacts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

namespace sakhi::report {

/// A source text of the context "Paper" with its disambiguation, as QT_TRANSLATE_NOOP3 marks it.
struct Phrase {
    const char* source;
    const char* comment;
};

/// The words of every page; the foot says `footer`.
PageWords pageWords(const Words& words, const QString& footer);

/// "not recorded": what stands in a dashed frame.
QString missingWord(const Words& words);

/// A paper without blocks: head, title in both languages, foot, number and time. Of a group's own paper the
/// group stands in the head, of a bank's the bank.
Document beginPaper(const char* kind, const PaperFacts& facts, const Words& words, Phrase title,
                    const QString& footer);

/// Attaches the data of the paper, with its number and what beginPaper() printed.
void attach(Document& document, const PaperFacts& facts, QJsonObject data);

/// A numbered section's title in both languages.
Heading section(int number, const Words& words, Phrase title, const QString& note = {});

/// "Sunita Devi, w/o Ramesh Prasad".
QString personName(const PersonFacts& person);

/// "01 Sunita Devi, w/o Ramesh Prasad".
QString numberAndName(const PersonFacts& person);

/// A cell for an amount that is a fact even where it is nothing.
Cell balanceCell(base::Money amount, bool bold = false);

/// Counts the sections anew, as some may have been left out.
void numberSections(std::vector<Block>& blocks);

/// The office bearers' lines to sign on, as the group's papers end; `more` stands after them.
Signatures bearerSignatures(const GroupFacts& group, const Words& words, std::span<const Signature> more);

/// The rows of a schedule in halves of twelve, side by side, and their sum with the rule in words.
std::vector<Block> scheduleBlocks(const std::vector<ScheduleFacts>& rows, const Said& rule,
                                  const Words& words);

/// From when an unpaid instalment changes the account's class.
StageLine classStages(const ClassDates& dates, const Words& words);

/// What was corrected later, as it stood and as it stands; nothing where nothing was.
std::vector<Block> correctionBlocks(const std::vector<CorrectionFacts>& corrections, int number,
                                    const Words& words);

QJsonObject object(const PersonFacts& facts);
QJsonObject object(const CorrectionFacts& facts);
QJsonObject object(const ScheduleFacts& facts);
QJsonObject object(const ClassDates& facts);

/// A list of facts as an array.
template <class T>
QJsonArray arrayOf(const std::vector<T>& list) {
    QJsonArray out;
    for (const T& one : list) {
        out.append(object(one));
    }
    return out;
}

/// The key, or the text itself where it is free text without one.
QString saidKey(const Said& value);

}  // namespace sakhi::report
