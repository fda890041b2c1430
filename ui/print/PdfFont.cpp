#include "print/PdfFont.h"

#include <QList>
#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <optional>

namespace sakhi::print {
namespace {

constexpr int kEm = 1000;

// Flags of a point (OpenType, table "glyf").
constexpr quint8 kOnCurve = 0x01;
constexpr quint8 kShortX = 0x02;
constexpr quint8 kShortY = 0x04;
constexpr quint8 kRepeat = 0x08;
constexpr quint8 kSameX = 0x10;
constexpr quint8 kSameY = 0x20;

constexpr qsizetype kGlyphHead = 10;

struct Point {
    int x{0};
    int y{0};
    bool onCurve{false};
};

using Contour = QList<Point>;
using Tables = QMap<QByteArray, QByteArray>;

/// Reads numbers one after the other; past the end it reads zeros and says so.
class Reader {
public:
    explicit Reader(const QByteArray& bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) {}

    template <class T>
    T next() {
        if (m_at + static_cast<qsizetype>(sizeof(T)) > m_bytes.size()) {
            m_short = true;
            return {};
        }
        const T value = qFromBigEndian<T>(m_bytes.constData() + m_at);
        m_at += static_cast<qsizetype>(sizeof(T));
        return value;
    }
    void skip(qsizetype bytes) { m_at += bytes; }
    [[nodiscard]] bool isShort() const { return m_short; }

private:
    const QByteArray& m_bytes;
    qsizetype m_at;
    bool m_short{false};
};

template <class T>
void put(QByteArray& out, T value) {
    const T big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), sizeof(T));
}

template <class T>
T numberAt(const QByteArray& table, qsizetype at) {
    return Reader(table, at).next<T>();
}

template <class T>
void setNumber(QByteArray& table, qsizetype at, T value) {
    QByteArray bytes;
    put(bytes, value);
    table.replace(at, bytes.size(), bytes);
}

Tables tablesOf(const QByteArray& font) {
    Tables out;
    Reader read(font, 4);
    const int count = read.next<quint16>();
    read.skip(6);
    for (int i = 0; i < count && !read.isShort(); ++i) {
        const auto tag = read.next<quint32>();
        read.skip(4);
        const auto from = read.next<quint32>();
        const auto size = read.next<quint32>();
        QByteArray name;
        put(name, tag);
        out.insert(name, font.mid(from, size));
    }
    return out;
}

QList<int> placesOf(const QByteArray& loca, bool isLong) {
    QList<int> out;
    Reader read(loca);
    while (!read.isShort()) {
        out.append(isLong ? static_cast<int>(read.next<quint32>()) : 2 * read.next<quint16>());
    }
    out.removeLast();
    return out;
}

int scaled(int value, int em) {
    return static_cast<int>(std::lround(static_cast<double>(value) * kEm / em));
}

QList<int> coordinates(Reader& read, const QList<quint8>& flags, quint8 isShort, quint8 isSame) {
    QList<int> out;
    int value = 0;
    for (const quint8 flag : flags) {
        if ((flag & isShort) != 0) {
            const int step = read.next<quint8>();
            value += (flag & isSame) != 0 ? step : -step;
        } else if ((flag & isSame) == 0) {
            value += read.next<qint16>();
        }
        out.append(value);
    }
    return out;
}

/// The contours of a glyph; none where it is a composed one or damaged.
std::optional<QList<Contour>> contoursOf(const QByteArray& glyph, int em) {
    Reader read(glyph);
    const int count = read.next<qint16>();
    read.skip(kGlyphHead - 2);
    QList<int> ends;
    for (int i = 0; i < count; ++i) {
        ends.append(read.next<quint16>());
    }
    read.skip(read.next<quint16>());
    QList<quint8> flags;
    while (count > 0 && flags.size() <= ends.last() && !read.isShort()) {
        const auto flag = read.next<quint8>();
        const int again = (flag & kRepeat) != 0 ? read.next<quint8>() : 0;
        flags.append(QList<quint8>(again + 1, flag));
    }
    const QList<int> xs = coordinates(read, flags, kShortX, kSameX);
    const QList<int> ys = coordinates(read, flags, kShortY, kSameY);
    if (count <= 0 || read.isShort() || flags.size() != ends.last() + 1) {
        return std::nullopt;
    }
    QList<Contour> out;
    qsizetype at = 0;
    for (const int end : ends) {
        Contour contour;
        for (; at <= end; ++at) {
            contour.append({scaled(xs[at], em), scaled(ys[at], em), (flags[at] & kOnCurve) != 0});
        }
        out.append(contour);
    }
    return out;
}

/// Without points that follow from the others: the same one twice, and the middle of two that are off the
/// curve.
Contour leanContour(Contour contour) {
    const auto twice = [](const Point& a, const Point& b) {
        return a.onCurve && b.onCurve && a.x == b.x && a.y == b.y;
    };
    contour.erase(std::unique(contour.begin(), contour.end(), twice), contour.end());
    const qsizetype count = contour.size();
    Contour out;
    for (qsizetype i = 0; i < count; ++i) {
        const Point& point = contour[i];
        const Point& before = contour[(i + count - 1) % count];
        const Point& after = contour[(i + 1) % count];
        const bool follows = point.onCurve && !before.onCurve && !after.onCurve &&
                             std::abs(before.x + after.x - 2 * point.x) <= 1 &&
                             std::abs(before.y + after.y - 2 * point.y) <= 1;
        if (!follows) {
            out.append(point);
        }
    }
    return out;
}

/// Appends a step along one axis and answers its flags.
quint8 putStep(QByteArray& out, int step, quint8 isShort, quint8 isSame) {
    if (step == 0) {
        return isSame;
    }
    if (std::abs(step) < 256) {
        put(out, static_cast<quint8>(std::abs(step)));
        return static_cast<quint8>(isShort | (step > 0 ? isSame : 0));
    }
    put(out, static_cast<qint16>(step));
    return 0;
}

QByteArray packedFlags(const QList<quint8>& flags) {
    QByteArray out;
    for (qsizetype i = 0; i < flags.size();) {
        qsizetype end = i;
        while (end < flags.size() && flags[end] == flags[i] && end - i < 256) {
            ++end;
        }
        const bool again = end - i > 2;
        put(out, static_cast<quint8>(flags[i] | (again ? kRepeat : 0)));
        if (again) {
            put(out, static_cast<quint8>(end - i - 1));
        }
        i = again ? end : i + 1;
    }
    return out;
}

QByteArray glyphOf(const QList<Contour>& contours) {
    QByteArray out;
    put(out, static_cast<qint16>(contours.size()));
    out.append(kGlyphHead - 2, '\0');
    QList<quint8> flags;
    QByteArray xs;
    QByteArray ys;
    Point last;
    Point low{32'767, 32'767};
    Point high{-32'768, -32'768};
    for (const Contour& contour : contours) {
        for (const Point& point : contour) {
            flags.append(static_cast<quint8>((point.onCurve ? kOnCurve : 0) |
                                             putStep(xs, point.x - last.x, kShortX, kSameX) |
                                             putStep(ys, point.y - last.y, kShortY, kSameY)));
            last = point;
            low = {std::min(low.x, point.x), std::min(low.y, point.y)};
            high = {std::max(high.x, point.x), std::max(high.y, point.y)};
        }
        put(out, static_cast<quint16>(flags.size() - 1));
    }
    qsizetype at = 2;
    for (const int side : {low.x, low.y, high.x, high.y}) {
        setNumber(out, at, static_cast<qint16>(side));
        at += 2;
    }
    put(out, quint16(0));  // no instructions
    out += packedFlags(flags) + xs + ys;
    return out.size() % 2 == 0 ? out : out + '\0';
}

/// Puts the glyphs anew; false where one of them is not understood.
bool redraw(Tables& tables, int em) {
    const QByteArray glyf = tables["glyf"];
    const QList<int> places = placesOf(tables["loca"], numberAt<qint16>(tables["head"], 50) != 0);
    QByteArray drawn;
    QByteArray loca;
    put(loca, quint16(0));
    for (qsizetype i = 0; i + 1 < places.size(); ++i) {
        const QByteArray glyph = glyf.mid(places[i], places[i + 1] - places[i]);
        if (glyph.size() > kGlyphHead) {
            auto contours = contoursOf(glyph, em);
            if (!contours) {
                return false;
            }
            std::transform(contours->begin(), contours->end(), contours->begin(), leanContour);
            drawn += glyphOf(*contours);
        }
        put(loca, static_cast<quint16>(drawn.size() / 2));
    }
    tables["glyf"] = drawn;
    tables["loca"] = loca;
    setNumber(tables["head"], 50, qint16(0));
    return drawn.size() < 0x1'0000 * 2;
}

void scaleNumbers(QByteArray& table, qsizetype from, qsizetype to, int em) {
    for (qsizetype at = from; at + 2 <= to; at += 2) {
        setNumber(table, at, static_cast<qint16>(scaled(numberAt<qint16>(table, at), em)));
    }
}

quint32 sumOf(QByteArray table) {
    table.append((4 - table.size() % 4) % 4, '\0');
    quint32 sum = 0;
    for (qsizetype at = 0; at < table.size(); at += 4) {
        sum += numberAt<quint32>(table, at);
    }
    return sum;
}

QByteArray fontOf(const Tables& tables) {
    QByteArray head;
    put(head, quint32(0x0001'0000));
    const auto count = static_cast<quint16>(tables.size());
    put(head, count);
    const auto log = static_cast<quint16>(std::log2(count));
    put(head, static_cast<quint16>(16U << log));
    put(head, log);
    put(head, static_cast<quint16>(16 * count - (16U << log)));
    QByteArray body;
    const qsizetype start = head.size() + 16 * tables.size();
    for (auto at = tables.cbegin(); at != tables.cend(); ++at) {
        head += at.key();
        put(head, sumOf(at.value()));
        put(head, static_cast<quint32>(start + body.size()));
        put(head, static_cast<quint32>(at.value().size()));
        body += at.value();
        body.append((4 - body.size() % 4) % 4, '\0');
    }
    return head + body;
}

}  // namespace

QByteArray leanFont(const QByteArray& font) {
    const Tables all = tablesOf(font);
    Tables kept;
    for (const char* tag : {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}) {
        kept.insert(tag, all.value(tag));
    }
    const int em = numberAt<quint16>(kept["head"], 18);
    const bool whole = std::ranges::none_of(kept, [](const QByteArray& table) { return table.isEmpty(); });
    if (!whole || em == 0 || kept["head"].size() < 54 || kept["hhea"].size() < 36 || !redraw(kept, em)) {
        return font;
    }
    setNumber(kept["head"], 8, quint32(0));
    setNumber(kept["head"], 18, quint16(kEm));
    scaleNumbers(kept["head"], 36, 44, em);
    scaleNumbers(kept["hhea"], 4, 18, em);
    scaleNumbers(kept["hmtx"], 0, kept["hmtx"].size(), em);
    const quint32 sum = sumOf(fontOf(kept));
    setNumber(kept["head"], 8, 0xB1B0'AFBAU - sum);  // OpenType, table "head": checksumAdjustment
    return fontOf(kept);
}

void leanFonts(PdfObjects& pdf) {
    const QByteArray tag = "/Length1 ";
    for (std::size_t i = 0; i < pdf.count(); ++i) {
        const qsizetype at = pdf[i].indexOf(tag);
        const auto font = at < 0 ? std::nullopt : pdf.stream(i);
        if (!font) {
            continue;
        }
        const QByteArray lean = leanFont(*font);
        pdf[i].replace(tag + QByteArray::number(font->size()), tag + QByteArray::number(lean.size()));
        pdf.setStream(i, lean);
    }
}

}  // namespace sakhi::print
