#pragma once

#include "base/Date.h"
#include "report/Blocks.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sakhi::report {

/// The sheet a report is made for: A4 with a margin to punch, or a slip of 80 mm as long as its content.
enum class Sheet { a4, slip };

/// Who issues the paper, as its head shows it.
struct Letterhead {
    QString name;
    QString nameOther;
    /// Branch, IFSC, place.
    QString line;
    QString grievances;
    /// Under the number, at the right: dates with their words.
    std::vector<QString> dates;
};

/// What the paper is about, below its title.
struct Subject {
    QString title;
    /// The title in the other language; may be empty.
    QString titleOther;
    QString name;
    QString nameOther;
    QString note;
    /// The one line on top of the following pages, left and right.
    QString running;
    QString runningNote;
};

/// The words that stand on every page, in the paper's language. %1 and %2 are places for figures.
struct PageWords {
    /// "Page %1 of %2".
    QString page;
    QString footer;
    QString sampleLine;
    QString sampleAcross;
    QString sampleAcrossOther;
    QString unconfirmedAcross;
    QString carried;
    QString brought;
};

/// A report as a value: what stands on the paper, in order, in one language. Painting it, in ui/print, adds
/// no word and no figure.
struct Document {
    /// Key of the report registry.
    QString kind;
    QString number;
    /// Language of the words, "en" or "hi".
    QString language;
    Sheet sheet{Sheet::a4};
    Letterhead letterhead;
    Subject subject;
    PageWords words;
    base::InstantMs assessedAt{0};
    std::optional<base::InstantMs> decidedAt;
    std::optional<base::Date> booksUntil;
    /// The records are samples: it says so across every page.
    bool sample{false};
    /// The manager who made it is not confirmed by a bank: it says so across every page.
    bool unconfirmed{false};
    std::vector<Block> blocks;
    /// The data of the report as JSON, the same in every language, and its BLAKE2b-256.
    QString attachmentName;
    QByteArray attachment;
    QByteArray digest;

    /// The report's own time: of the decision, else of the assessment. UTC ms.
    [[nodiscard]] base::InstantMs ownTime() const { return decidedAt.value_or(assessedAt); }
};

/// BLAKE2b-256 of the bytes: 32 bytes.
QByteArray digestOf(const QByteArray& bytes);

/// A digest as it is printed: upper-case hex in eight groups of eight.
QString printedDigest(const QByteArray& digest);

/// The text of the paper's QR code: `SAKHI:<number>:<digest>`, all in the alphanumeric set.
QString qrText(const Document& document);

}  // namespace sakhi::report
