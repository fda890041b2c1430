#include "print/PdfText.h"

#include <QHash>
#include <QList>

#include <cmath>

namespace sakhi::print {
namespace {

/// Widths of a font's glyphs in thousandths of its size, by glyph.
using Widths = QList<double>;

/// The number between `tag` and the next space.
qsizetype numberAfter(const QByteArray& text, const QByteArray& tag) {
    const qsizetype at = text.indexOf(tag);
    return at < 0 ? 0 : text.mid(at + tag.size(), 12).split(' ').first().toLongLong();
}

/// Fonts by the name that pages use: "F10" is object 10.
QHash<QByteArray, Widths> widthsOf(PdfObjects& pdf) {
    QHash<QByteArray, Widths> out;
    for (std::size_t i = 0; i < pdf.count(); ++i) {
        const auto heir = static_cast<std::size_t>(numberAfter(pdf[i], "/DescendantFonts ["));
        if (heir == 0 || heir >= pdf.count()) {
            continue;
        }
        const QByteArray& font = pdf[heir];
        const qsizetype from = font.indexOf("/W [0 [");
        Widths widths;
        for (const QByteArray& width : font.mid(from + 7, font.indexOf(']', from) - from - 7).split(' ')) {
            widths.append(width.toDouble());
        }
        if (from >= 0) {
            out.insert("F" + QByteArray::number(static_cast<qlonglong>(i)), widths);
        }
    }
    return out;
}

/// "dx dy Td <glyph> Tj" taken apart; not `valid` where a line is another.
struct Glyph {
    double dx{0};
    double dy{0};
    QByteArray code;
    bool valid{false};
};

Glyph glyphOf(const QByteArray& line) {
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 5 || words[2] != "Td" || words[4] != "Tj") {
        return {};
    }
    return {words[0].toDouble(), words[1].toDouble(), words[3].mid(1, words[3].size() - 2), true};
}

/// Joins the lines of one page's content.
class Joiner {
public:
    explicit Joiner(const QHash<QByteArray, Widths>& fonts) : m_fonts(fonts) {}

    QByteArray join(const QByteArray& content) {
        for (const QByteArray& line : content.split('\n')) {
            const Glyph glyph = glyphOf(line);
            if (!glyph.valid) {
                close();
                takeState(line);
                m_out += line + '\n';
            } else if (m_open && glyph.dy == 0.0 && m_size > 0.0) {
                add(glyph);
            } else {
                open(line, glyph);
            }
        }
        m_out.chop(1);
        return m_out;
    }

private:
    void takeState(const QByteArray& line) {
        if (line == "BT" || line.endsWith(" Tm")) {
            m_place = 0.0;
        }
        const qsizetype at = line.indexOf(" Tf ");
        if (at > 0 && line.startsWith('/')) {
            const QList<QByteArray> words = line.left(at).split(' ');
            m_widths = m_fonts.value(words[0].mid(1));
            m_size = words.value(1).toDouble();
        }
    }

    [[nodiscard]] double widthOf(const QByteArray& code) const {
        return m_widths.value(code.toInt(nullptr, 16)) * m_size / 1000.0;
    }

    /// A string begins; Td counts from where the one before it began, not from its last glyph.
    void open(const QByteArray& line, const Glyph& glyph) {
        close();
        const qsizetype code = line.indexOf('<');
        m_out += m_place == 0.0 ? line.left(code)
                                : QByteArray::number(m_place + glyph.dx, 'f', 4) + ' ' +
                                      line.mid(line.indexOf(' ') + 1, code - line.indexOf(' ') - 1);
        m_text = "[<" + glyph.code;
        m_open = true;
        m_place = 0.0;
        m_shown = widthOf(glyph.code);
    }

    void add(const Glyph& glyph) {
        m_place += glyph.dx;
        if (std::abs(m_shown - m_place) > kTolerated) {
            const qint64 whole = std::llround((m_shown - m_place) / m_size * 1000.0);
            m_text += '>' + QByteArray::number(whole) + '<';
            m_shown -= static_cast<double>(whole) * m_size / 1000.0;
        }
        m_text += glyph.code;
        m_shown += widthOf(glyph.code);
    }

    void close() {
        if (m_open) {
            m_out += m_text + ">] TJ\n";
            m_open = false;
        }
    }

    /// Dots.
    static constexpr double kTolerated = 1.0;

    const QHash<QByteArray, Widths>& m_fonts;
    Widths m_widths;
    double m_size{0};
    QByteArray m_out;
    QByteArray m_text;
    bool m_open{false};
    double m_place{0};
    double m_shown{0};
};

}  // namespace

void joinGlyphs(PdfObjects& pdf) {
    const QHash<QByteArray, Widths> fonts = widthsOf(pdf);
    for (std::size_t i = 0; i < pdf.count(); ++i) {
        if (const auto plain = pdf.stream(i)) {
            const bool page = plain->contains("\nBT\n");
            pdf.setStream(i, page ? Joiner(fonts).join(*plain) : *plain);
        }
    }
}

}  // namespace sakhi::print
