#include "print/PdfPages.h"

#include <QList>

#include <algorithm>
#include <array>
#include <optional>

namespace sakhi::print {
namespace {

using Lines = QList<QByteArray>;

/// Less than this costs more to share than it saves, bytes before packing.
constexpr qsizetype kWorthSharing = 1'000;

/// "12 34 m" taken apart; none where the line is another.
struct Corner {
    qint64 x{0};
    qint64 y{0};
};

std::optional<Corner> cornerOf(const QByteArray& line, char act) {
    const Lines words = line.split(' ');
    if (words.size() != 3 || words[2].size() != 1 || words[2][0] != act) {
        return std::nullopt;
    }
    bool right = false;
    bool down = false;
    const Corner corner{words[0].toLongLong(&right), words[1].toLongLong(&down)};
    return right && down ? std::optional(corner) : std::nullopt;
}

/// The rectangle that begins at a line, and how many lines it took; none where none begins.
struct Rectangle {
    QByteArray line;
    qsizetype lines{0};
};

std::optional<Rectangle> rectangleAt(const Lines& lines, qsizetype at) {
    const auto first = cornerOf(lines[at], 'm');
    if (!first || at + 4 >= lines.size()) {
        return std::nullopt;
    }
    std::array<Corner, 3> corners;
    for (qsizetype i = 0; i < 3; ++i) {
        const auto corner = cornerOf(lines[at + 1 + i], 'l');
        if (!corner) {
            return std::nullopt;
        }
        corners[static_cast<std::size_t>(i)] = *corner;
    }
    const bool square = corners[0].y == first->y && corners[1].x == corners[0].x &&
                        corners[2].y == corners[1].y && corners[2].x == first->x;
    const auto back = cornerOf(lines[at + 4], 'l');
    const bool returns = back && back->x == first->x && back->y == first->y;
    const qsizetype close = at + (returns ? 5 : 4);
    if (!square || close >= lines.size() || lines[close] != "h") {
        return std::nullopt;
    }
    const auto word = [](qint64 number) { return QByteArray::number(number) + ' '; };
    return Rectangle{word(first->x) + word(first->y) + word(corners[1].x - first->x) +
                         word(corners[1].y - first->y) + "re",
                     close + 1 - at};
}

QByteArray shortened(const QByteArray& content) {
    const Lines lines = content.split('\n');
    // One opaque state alone: said once it holds for the whole page.
    const bool opaque = lines.first().startsWith("/GSa gs") && !content.contains("/GState");
    Lines out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto rectangle = rectangleAt(lines, i)) {
            out.append(rectangle->line);
            i += rectangle->lines - 1;
        } else if (lines[i] == "Q" && !out.isEmpty() && out.last() == "q") {
            out.removeLast();
        } else if (!opaque || lines[i] != "/GSa gs") {
            out.append(lines[i]);
        }
    }
    return out.join('\n');
}

struct Page {
    std::size_t object{0};
    std::size_t content{0};
    QByteArray text;
    /// Where its first path begins.
    qsizetype start{0};
};

QList<Page> pagesOf(PdfObjects& pdf) {
    QList<Page> out;
    const QByteArray tag = "/Contents ";
    for (std::size_t i = 0; i < pdf.count(); ++i) {
        const qsizetype at = pdf[i].indexOf(tag);
        if (at < 0 || !pdf[i].contains("/Type /Page\n")) {
            continue;
        }
        const auto content =
            static_cast<std::size_t>(pdf[i].mid(at + tag.size(), 12).split(' ').first().toLongLong());
        if (const auto text = content < pdf.count() ? pdf.stream(content) : std::nullopt) {
            const qsizetype path = text->indexOf(" m\n");
            out.append({i, content, *text, text->lastIndexOf('\n', path) + 1});
        }
    }
    return out;
}

/// What all pages draw first, in whole lines.
QByteArray startOf(const QList<Page>& pages) {
    QByteArray start = pages.first().text.mid(pages.first().start);
    for (const Page& page : pages) {
        const QByteArray own = page.text.mid(page.start, start.size());
        const auto differ = std::mismatch(start.cbegin(), start.cend(), own.cbegin(), own.cend());
        start.truncate(differ.first - start.cbegin());
    }
    start.truncate(start.lastIndexOf('\n') + 1);
    return start;
}

}  // namespace

void shortenPages(PdfObjects& pdf) {
    for (const Page& page : pagesOf(pdf)) {
        pdf.setStream(page.content, shortened(page.text));
    }
}

void shareStart(PdfObjects& pdf) {
    const QList<Page> pages = pagesOf(pdf);
    const QByteArray start = pages.size() < 2 ? QByteArray() : startOf(pages);
    if (start.size() < kWorthSharing) {
        return;
    }
    const auto named = [](std::size_t object) {
        return QByteArray::number(static_cast<qulonglong>(object)) + " 0 R";
    };
    const std::size_t shared = pdf.add(start);
    for (const Page& page : pages) {
        const std::size_t before = pdf.add(page.text.left(page.start));
        pdf.setStream(page.content, page.text.mid(page.start + start.size()));
        pdf[page.object].replace(
            "/Contents " + named(page.content),
            "/Contents [" + named(before) + ' ' + named(shared) + ' ' + named(page.content) + ']');
    }
}

}  // namespace sakhi::print
