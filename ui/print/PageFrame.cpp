#include "print/PageFrame.h"

#include "print/QrCode.h"
#include "print/SlipFrame.h"

#include <QFontMetricsF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sakhi::print {
namespace {

using report::Align;
using report::Document;

constexpr double kLeft = 18.0;
constexpr double kRight = 198.0;
constexpr TextStyle kSmall{};
constexpr TextStyle kSmallRight{Type::small, false, Align::right};

/// Outlined letters, `height` mm high capitals or less so that they are at most `longest` mm, around (0, y).
QPainterPath letters(const QString& text, double height, double longest, double y) {
    QFont font = paperFont({});
    font.setPixelSize(1000);
    QPainterPath path;
    path.addText(0, 0, font, text);
    const QRectF box = path.boundingRect();
    const double scale = std::min(height / QFontMetricsF(font).capHeight(), longest / box.width());
    QTransform place;
    place.translate(-box.center().x() * scale, y + box.height() * scale / 2.0 - box.bottom() * scale);
    place.scale(scale, scale);
    return place.map(path);
}

void across(Canvas& canvas, const Document& document, const PageGrid& grid) {
    const bool slip = document.sheet == report::Sheet::slip;
    QTransform turn;
    if (slip) {
        turn.translate(grid.width / 2.0, grid.height / 2.0);
    } else {
        turn.translate(112.0, 152.0);
    }
    turn.rotate(-54.0);
    const double part = slip ? 0.4 : 1.0;
    if (document.sample) {
        const auto& words = document.words;
        canvas.outline(turn.map(letters(words.sampleAcross, 54.0 * part, 235.0 * part, 0.0)), 0.2, Ink::grey);
        if (!words.sampleAcrossOther.isEmpty()) {
            canvas.outline(turn.map(letters(words.sampleAcrossOther, 20.0 * part, 120.0 * part, 46.0 * part)),
                           0.2, Ink::grey);
        }
    } else if (document.unconfirmed) {
        canvas.outline(turn.map(letters(document.words.unconfirmedAcross, 24.0 * part, 235.0 * part, 0.0)),
                       0.2, Ink::grey);
    }
}

/// The mark of the program: six women in a circle around their box.
void logo(Canvas& canvas, QPointF corner, double size) {
    QPainterPath path;
    const QPointF centre = corner + QPointF(size / 2.0, size / 2.0);
    const double r = size / 2.0;
    path.addEllipse(centre, r, r);
    path.addEllipse(centre, r * 0.9, r * 0.9);
    path.addEllipse(centre, r * 0.17, r * 0.17);
    for (int i = 0; i < 6; ++i) {
        const double angle = std::numbers::pi / 3.0 * i - std::numbers::pi / 2.0;
        path.addEllipse(centre + QPointF(std::cos(angle), std::sin(angle)) * r * 0.56, r * 0.15, r * 0.15);
    }
    canvas.fill(path);
}

/// A bold text with a second one after it, or below where the line is full; the lines it took.
int pair(Canvas& canvas, QPointF at, double room, const QString& first, const QString& second, bool draw) {
    const TextStyle bold{Type::section, true};
    const TextStyle plain{Type::section};
    const Ruler& ruler = canvas.ruler();
    const QStringList lines = ruler.lines(first, bold, room);
    const double last = ruler.width(lines.last(), bold) + 3.0;
    const bool beside = !second.isEmpty() && last + ruler.width(second, plain) <= room;
    const QStringList under = beside || second.isEmpty() ? QStringList() : ruler.lines(second, plain, room);
    const double pitch = linePitch(Type::section);
    if (draw) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            canvas.text(at + QPointF(0, static_cast<double>(i) * pitch), room, lines[i], bold);
        }
        if (beside) {
            canvas.text(at + QPointF(last, static_cast<double>(lines.size() - 1) * pitch), room - last,
                        second, plain);
        }
        for (qsizetype i = 0; i < under.size(); ++i) {
            canvas.text(at + QPointF(0, static_cast<double>(lines.size() + i) * pitch), room, under[i],
                        plain);
        }
    }
    return static_cast<int>(lines.size() + under.size());
}

/// Logo, bank, branch; the room between logo and number is 88 mm.
void letterhead(Canvas& canvas, const report::Letterhead& head) {
    logo(canvas, {kLeft, 11.0}, 12.0);
    const double x = 33.0;
    const double room = 92.0;
    const QStringList line = canvas.ruler().lines(head.line, kSmall, room);
    const QStringList grievances = canvas.ruler().lines(head.grievances, kSmall, room);
    const QStringList small = line + grievances;
    const int names = pair(canvas, {x, 15.0}, room, head.name, head.nameOther, false);
    const double pitch = linePitch(Type::small);
    const double height = names * linePitch(Type::section) + static_cast<double>(small.size()) * pitch;
    const double top = std::max(9.0, std::min(11.0, 28.2 - height));
    if (top + height > 28.6) {
        canvas.fault(head.name, top + height, 28.6);
    }
    pair(canvas, {x, top + 4.0}, room, head.name, head.nameOther, true);
    for (qsizetype i = 0; i < small.size(); ++i) {
        const double y = top + names * linePitch(Type::section) + 2.9 + static_cast<double>(i) * pitch;
        canvas.text({x, y}, room, small[i], kSmall);
    }
}

void numberAndDates(Canvas& canvas, const Document& document) {
    const double x = 127.0;
    const double room = 49.0;
    canvas.text({x, 14.6}, room, document.number, {Type::section, true, Align::right});
    double y = 18.9;
    for (const QString& line : document.letterhead.dates) {
        canvas.text({x, y}, room, line, kSmallRight);
        y += linePitch(Type::small);
    }
    const QRectF box(180.0, 9.0, 18.0, 18.0);
    const auto squares = qrSquares(qrText(document));
    if (squares) {
        canvas.fill(qrPath(*squares, box));
    } else {
        canvas.fault(document.number, 0.0, 0.0);
    }
}

void nextHead(Canvas& canvas, const Document& document) {
    logo(canvas, {kLeft, 10.0}, 7.0);
    const double note = canvas.ruler().width(document.subject.runningNote, kSmall);
    const double x = 28.0;
    const double room = kRight - x - note - 4.0;
    const TextStyle body{Type::body, true};
    const TextStyle small{Type::small, true};
    canvas.text({x, 15.0}, kRight - x, document.subject.runningNote, kSmallRight);
    if (canvas.ruler().width(document.subject.running, body) <= room) {
        canvas.text({x, 15.0}, room, document.subject.running, body);
    } else {
        const QStringList lines = canvas.ruler().lines(document.subject.running, small, room);
        const double first = 15.0 - linePitch(Type::small) * static_cast<double>(lines.size() - 1) / 2.0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            canvas.text({x, first + linePitch(Type::small) * static_cast<double>(i)}, room, lines[i], small);
        }
    }
    canvas.line({kLeft, 18.5}, {kRight, 18.5}, weight::kPage);
}

void foot(Canvas& canvas, const Document& document, int page, int pages) {
    canvas.line({kLeft, 281.5}, {kRight, 281.5}, 0.2);
    const QString paged = document.words.page.arg(page).arg(pages);
    const double pageRoom = canvas.ruler().width(paged, {Type::small, true});
    const QString digest =
        QStringLiteral("%1   BLAKE2b %2").arg(document.number, report::printedDigest(document.digest));
    const double width = kRight - kLeft;
    canvas.text({kLeft, 285.3}, width - pageRoom - 2.0, digest, kSmall);
    canvas.text({kLeft, 285.3}, width, paged, {Type::small, true, Align::right});
    const QString line = document.sample        ? document.words.sampleLine
                         : document.unconfirmed ? document.words.unconfirmedAcross
                                                : QString();
    const double footer = canvas.ruler().width(document.words.footer, kSmall);
    canvas.text({kLeft, 289.0}, width - footer - 2.0, line, {Type::small, true});
    canvas.text({kLeft, 289.0}, width, document.words.footer, kSmallRight);
}

void crosses(Canvas& canvas) {
    for (const double y : {108.5, 188.5}) {
        canvas.line({4.5, y}, {7.5, y}, 0.2);
        canvas.line({6.0, y - 1.5}, {6.0, y + 1.5}, 0.2);
    }
}

}  // namespace

PageGrid gridOf(report::Sheet sheet) {
    switch (sheet) {
        case report::Sheet::a4:
            return {};
        case report::Sheet::slip:
            return {80.0, 156.0, 5.0, 70.0};
    }
    return {};
}

double firstHead(Canvas& canvas, const Document& document, bool draw) {
    if (document.sheet == report::Sheet::slip) {
        return slipHead(canvas, document, draw);
    }
    const report::Subject& subject = document.subject;
    const double width = kRight - kLeft;
    const TextStyle title{Type::title, true};
    const TextStyle other{Type::figure, false, Align::right};
    const double note = canvas.ruler().width(subject.note, {Type::body});
    const double nameRoom = width - (note > 0.0 ? note + 4.0 : 0.0);
    if (draw) {
        letterhead(canvas, document.letterhead);
        numberAndDates(canvas, document);
        canvas.line({kLeft, 29.5}, {kRight, 29.5}, weight::kPage);
        const double own = canvas.ruler().width(subject.title, title);
        canvas.text({kLeft, 38.0}, width, subject.title, title);
        canvas.text({kLeft + own + 3.0, 38.0}, width - own - 3.0, subject.titleOther, other);
        canvas.text({kLeft, 44.6}, width, subject.note, {Type::body, false, Align::right});
    }
    const int lines = pair(canvas, {kLeft, 44.6}, nameRoom, subject.name, subject.nameOther, draw);
    return 48.0 + (lines - 1) * linePitch(Type::section);
}

void paintFrame(Canvas& canvas, const Document& document, const PageGrid& grid, int page, int pages) {
    across(canvas, document, grid);
    if (document.sheet == report::Sheet::slip) {
        slipHead(canvas, document, true);
        slipFoot(canvas, document, grid.height - kSlipFoot, page, pages);
        return;
    }
    crosses(canvas);
    if (page == 1) {
        firstHead(canvas, document, true);
    } else {
        nextHead(canvas, document);
    }
    foot(canvas, document, page, pages);
}

}  // namespace sakhi::print
