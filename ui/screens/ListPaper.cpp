#include "screens/ListPaper.h"

#include "kit/TablePane.h"
#include "services/ShownValues.h"

#include <QCoreApplication>

#include <algorithm>

namespace sakhi::screens {

namespace {

/// A column is as wide as its longest text, within these bounds; mm at the size of tables.
constexpr double kMmOfLetter = 1.9;
constexpr qsizetype kLeastLetters = 6;
constexpr qsizetype kMostLetters = 30;

report::Table tableOf(const kit::TablePane& list) {
    report::Table table;
    const QList<QStringList> rows = list.rowsAsText();
    for (qsizetype column = 0; column < rows.front().size(); ++column) {
        qsizetype letters = kLeastLetters;
        for (const QStringList& row : rows) {
            letters = std::max(letters, row[column].size());
        }
        table.columns.push_back(
            {rows.front()[column], kMmOfLetter * static_cast<double>(std::min(letters, kMostLetters)),
             list.isFigure(static_cast<int>(column)) ? report::Align::right : report::Align::left});
    }
    for (const QStringList& row : rows.sliced(1)) {
        report::Row line;
        for (const QString& text : row) {
            line.cells.push_back({text});
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

}  // namespace

report::Document listPaper(const kit::TablePane& list, const QString& title, const QString& language,
                           base::InstantMs at, bool sample) {
    report::Document paper;
    paper.kind = QStringLiteral("list");
    paper.number = QStringLiteral("LIST");
    paper.language = language;
    paper.letterhead.name = QStringLiteral("SakhiCircle");
    paper.letterhead.dates = {services::shownDay(at)};
    paper.subject.title = title;
    paper.subject.running = title;
    paper.subject.runningNote = services::shownDay(at);
    paper.words.page = QCoreApplication::translate("Paper", "Page %1 of %2", "foot of every page");
    paper.words.footer =
        QCoreApplication::translate("Paper", "A list as it stood on the screen", "foot of every page");
    paper.words.sampleLine =
        QCoreApplication::translate("Paper", "Sample records, not real", "foot of every page of a sample");
    paper.words.sampleAcross =
        QCoreApplication::translate("Paper", "SAMPLE", "outlined across every page of a sample");
    paper.assessedAt = at;
    paper.sample = sample;
    paper.blocks.push_back({tableOf(list)});
    paper.attachmentName = QStringLiteral("list.csv");
    paper.attachment = list.csv();
    paper.digest = report::digestOf(paper.attachment);
    return paper;
}

}  // namespace sakhi::screens
