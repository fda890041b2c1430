#include "print/PdfObjects.h"

#include "print/PdfAttachment.h"

#include <QList>
#include <QRegularExpression>
#include <QtEndian>

#include <array>

namespace sakhi::print {
namespace {

constexpr qsizetype kEntry = 20;
constexpr qsizetype kDigits = 10;
constexpr int kTightest = 9;

// An entry of a cross-reference stream as it is written here (ISO 32000-1, 7.5.8): its kind, three bytes and
// two.
constexpr char kFree = 0;
constexpr char kPlain = 1;
constexpr char kHeld = 2;
constexpr std::size_t kShortEntry = 7;
constexpr const char* kEntryWidths = "/W [1 4 2]";

/// The number of the first capture.
std::optional<qsizetype> captured(const QByteArray& text, const char* pattern) {
    const auto match =
        QRegularExpression(QString::fromLatin1(pattern)).match(QString::fromLatin1(text.left(2000)));
    return match.hasMatch() ? std::optional<qsizetype>(match.captured(1).toLongLong()) : std::nullopt;
}

/// A zlib stream (qCompress puts four bytes of its own before it).
QByteArray packed(const QByteArray& plain) {
    return qCompress(plain, kTightest).mid(4);
}

/// An object that is a stream, packed; `words` stand in its dictionary.
QByteArray streamOf(std::size_t number, const QByteArray& words, const QByteArray& plain) {
    const QByteArray bytes = packed(plain);
    return QByteArray::number(static_cast<qulonglong>(number)) + " 0 obj\n<< " + words +
           "/Filter /FlateDecode /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes +
           "\nendstream\nendobj\n";
}

}  // namespace

base::Result<PdfObjects> PdfObjects::of(const QByteArray& pdf) {
    const QByteArray startTag = "startxref\n";
    const qsizetype start = pdf.lastIndexOf(startTag);
    const qsizetype at = start < 0 ? 0 : captured(pdf.mid(start), "startxref\\s+(\\d+)").value_or(0);
    if (!pdf.startsWith("%PDF-") || at <= 0 || at >= start) {
        return base::fail(base::ErrorCode::internal, "startxref");
    }
    PdfObjects out;
    const bool read = pdf.mid(at, 5) == "xref\n" ? out.readTable(pdf, at, start) : out.readStream(pdf, at);
    return read ? base::Result<PdfObjects>(std::move(out)) : base::fail(base::ErrorCode::internal, "xref");
}

bool PdfObjects::take(const QByteArray& pdf, const std::map<qsizetype, std::size_t>& places, qsizetype end) {
    for (auto one = places.rbegin(); one != places.rend(); ++one) {
        if (one->first <= 0 || one->first >= end) {
            return false;
        }
        QByteArray& object = m_objects[one->second];
        object = pdf.mid(one->first, end - one->first);
        if (!object.startsWith(QByteArray::number(static_cast<qulonglong>(one->second)) + " 0 obj")) {
            return false;
        }
        end = one->first;
    }
    m_head = pdf.left(end);
    return true;
}

bool PdfObjects::readTable(const QByteArray& pdf, qsizetype table, qsizetype start) {
    const qsizetype trailer = pdf.indexOf("trailer", table);
    if (trailer < 0) {
        return false;
    }
    std::map<qsizetype, std::size_t> places;
    std::size_t number = 0;
    for (qsizetype at = pdf.indexOf('\n', table + 5) + 1; at + kEntry <= trailer; at += kEntry, ++number) {
        if (pdf[at + kEntry - 3] == 'n') {
            places.emplace(pdf.mid(at, kDigits).toLongLong(), number);
        }
    }
    m_objects.resize(number);
    setTrailer(pdf.mid(trailer, start - trailer));
    return take(pdf, places, table);
}

bool PdfObjects::readStream(const QByteArray& pdf, qsizetype table) {
    PdfObjects own;
    own.m_objects.push_back(pdf.mid(table));
    const auto entries = own.stream(0);
    if (!entries || !own[0].contains(kEntryWidths)) {
        return false;
    }
    const std::size_t count = static_cast<std::size_t>(entries->size()) / kShortEntry;
    m_objects.resize(count);
    setTrailer(own[0]);
    std::map<qsizetype, std::size_t> places;
    std::size_t held = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const char* entry = entries->constData() + static_cast<qsizetype>(i * kShortEntry);
        const auto value = static_cast<qsizetype>(qFromBigEndian<quint32>(entry + 1));
        if (entry[0] == kPlain && value != table) {
            places.emplace(value, i);
        } else if (entry[0] == kHeld) {
            held = static_cast<std::size_t>(value);
        }
    }
    if (!take(pdf, places, table) || (held > 0 && (held >= count || !unpackHeld(held)))) {
        return false;
    }
    // The two that file() writes of its own.
    while (!m_objects.empty() && m_objects.back().isEmpty()) {
        m_objects.pop_back();
    }
    return true;
}

bool PdfObjects::unpackHeld(std::size_t number) {
    const auto all = stream(number);
    const auto first = captured(m_objects[number], "/First (\\d+)");
    m_objects[number].clear();
    if (!all || !first) {
        return false;
    }
    const QList<QByteArray> index = all->left(*first).simplified().split(' ');
    for (qsizetype i = 0; i + 1 < index.size(); i += 2) {
        const auto held = static_cast<std::size_t>(index[i].toULongLong());
        const qsizetype from = *first + index[i + 1].toLongLong();
        const qsizetype to = i + 3 < index.size() ? *first + index[i + 3].toLongLong() : all->size();
        if (held >= count()) {
            return false;
        }
        m_objects[held] = index[i] + " 0 obj\n" + all->mid(from, to - from) + "endobj\n";
    }
    return true;
}

/// Of a trailer, or the dictionary of a cross-reference stream: what names the catalogue and the facts.
void PdfObjects::setTrailer(const QByteArray& trailer) {
    for (const char* tag : {"/Info ", "/Root "}) {
        if (const auto number = captured(trailer, QByteArray(tag) + "(\\d+) 0 R")) {
            m_trailer += tag + QByteArray::number(*number) + " 0 R ";
        }
    }
}

std::optional<PdfObjects::Place> PdfObjects::place(std::size_t number) const {
    const QByteArray& object = m_objects[number];
    const qsizetype begin = object.indexOf("stream\n") + 7;
    if (begin < 7) {
        return std::nullopt;
    }
    const QByteArray dictionary = object.left(begin);
    if (const auto at = captured(dictionary, "/Length (\\d+) 0 R")) {
        const auto holder = static_cast<std::size_t>(*at);
        const auto length = holder < count() ? captured(m_objects[holder], "obj\\s+(\\d+)") : std::nullopt;
        return length ? std::optional(Place{begin, *length, holder}) : std::nullopt;
    }
    const auto length = captured(dictionary, "/Length (\\d+)");
    return length ? std::optional(Place{begin, *length, 0}) : std::nullopt;
}

std::optional<QByteArray> PdfObjects::stream(std::size_t number) const {
    const auto at = place(number);
    if (!at) {
        return std::nullopt;
    }
    const QByteArray bytes = m_objects[number].mid(at->begin, at->length);
    return m_objects[number].left(at->begin).contains("/FlateDecode") ? unpacked(bytes) : bytes;
}

void PdfObjects::setStream(std::size_t number, const QByteArray& plain) {
    const auto at = place(number);
    QByteArray& object = m_objects[number];
    if (!at) {
        return;
    }
    const QByteArray bytes = packed(plain);
    const QByteArray length = QByteArray::number(bytes.size());
    QByteArray dictionary = object.left(at->begin);
    if (at->lengthObject == 0) {
        dictionary.replace("/Length " + QByteArray::number(at->length), "/Length " + length);
    } else {
        const auto holder = QByteArray::number(static_cast<qulonglong>(at->lengthObject));
        dictionary.replace("/Length " + holder + " 0 R", "/Length " + length);
        m_objects[at->lengthObject].clear();
    }
    if (!dictionary.contains("/FlateDecode")) {
        dictionary.insert(dictionary.indexOf("<<") + 2, " /Filter /FlateDecode");
    }
    object = dictionary + bytes + "\nendstream\nendobj\n";
}

std::size_t PdfObjects::add(const QByteArray& plain) {
    m_objects.push_back(streamOf(count(), {}, plain));
    return count() - 1;
}

QByteArray PdfObjects::file() const {
    QByteArray out = "%PDF-1.6" + m_head.mid(8);
    QByteArray entries;
    QByteArray index;
    QByteArray held;
    const auto enter = [&entries](char kind, qsizetype value, qsizetype within) {
        std::array<char, kShortEntry> entry{kind};
        qToBigEndian(static_cast<quint32>(value), entry.data() + 1);
        qToBigEndian(static_cast<quint16>(within), entry.data() + 5);
        entries.append(entry.data(), static_cast<qsizetype>(entry.size()));
    };
    for (std::size_t i = 0; i < count(); ++i) {
        const QByteArray& object = m_objects[i];
        if (object.isEmpty()) {
            enter(kFree, 0, 0xFFFF);
        } else if (object.contains("stream\n")) {
            enter(kPlain, out.size(), 0);
            out += object;
        } else {
            enter(kHeld, static_cast<qsizetype>(count()), index.count(' ') / 2);
            index +=
                QByteArray::number(static_cast<qulonglong>(i)) + ' ' + QByteArray::number(held.size()) + ' ';
            const qsizetype begin = object.indexOf("obj") + 3;
            held += object.mid(begin, object.lastIndexOf("endobj") - begin).trimmed() + '\n';
        }
    }
    enter(kPlain, out.size(), 0);
    out += streamOf(count(),
                    "/Type /ObjStm /N " + QByteArray::number(index.count(' ') / 2) + " /First " +
                        QByteArray::number(index.size()) + ' ',
                    index + held);
    const qsizetype start = out.size();
    enter(kPlain, start, 0);
    out += streamOf(count() + 1,
                    "/Type /XRef /Size " + QByteArray::number(static_cast<qulonglong>(count() + 2)) + ' ' +
                        kEntryWidths + ' ' + m_trailer,
                    entries);
    return out + "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

}  // namespace sakhi::print
