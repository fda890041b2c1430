#include "print/Ruler.h"

#include "theme/Fonts.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QTextBoundaryFinder>

namespace sakhi::print {
namespace {

constexpr double kMmPerPoint = 25.4 / 72.0;

double points(Type type) {
    switch (type) {
        case Type::small:
            return 7.5;
        case Type::body:
            return 9.0;
        case Type::section:
            return 11.0;
        case Type::figure:
            return 14.0;
        case Type::title:
            return 18.0;
    }
    return 0.0;
}

}  // namespace

double em(Type type) {
    return points(type) * kMmPerPoint;
}

double linePitch(Type type) {
    return points(type) * 0.485;
}

QFont paperFont(const TextStyle& style) {
    QFont font;
    font.setFamilies(theme::fontFamilies());
    font.setPointSizeF(points(style.type));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The least spacing there is keeps Latin letters apart: a ligature (fi) would be lost when the text is
    // read back.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64.0);
    return font;
}

Ruler::Ruler(QPaintDevice& device) : m_device(device), m_dotsPerMm(device.logicalDpiX() / 25.4) {}

double Ruler::width(const QString& text, const TextStyle& style) const {
    return QFontMetricsF(paperFont(style), &m_device).horizontalAdvance(text) / m_dotsPerMm;
}

QStringList Ruler::pieces(const QString& word, const TextStyle& style, double room) const {
    QStringList out;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    qsizetype last = 0;
    while (finder.toNextBoundary() != -1) {
        const qsizetype here = finder.position();
        if (last > start && width(word.mid(start, here - start), style) > room) {
            out << word.mid(start, last - start);
            start = last;
        }
        last = here;
    }
    out << word.mid(start);
    return out;
}

QStringList Ruler::lines(const QString& text, const TextStyle& style, double room) const {
    if (width(text, style) <= room) {
        return {text};
    }
    QStringList out;
    QString line;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (width(longer, style) <= room) {
            line = longer;
            continue;
        }
        if (!line.isEmpty()) {
            out << line;
        }
        line = word;
        if (style.align == report::Align::left && width(word, style) > room) {
            QStringList parts = pieces(word, style, room);
            line = parts.takeLast();
            out << parts;
        }
    }
    out << line;
    return out;
}

}  // namespace sakhi::print
