#include "print/PdfObjects.h"

#include "print/PdfAttachment.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace sakhi::print {
namespace {

constexpr qsizetype kEntry = 20;
constexpr qsizetype kDigits = 10;
constexpr int kTightest = 9;

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

}  // namespace

base::Result<PdfObjects> PdfObjects::of(const QByteArray& pdf) {
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const qsizetype table = pdf.lastIndexOf("\nxref\n", start) + 1;
    const qsizetype trailer = pdf.indexOf("trailer", table);
    if (start < 0 || table <= 0 || trailer < 0) {
        return base::fail(base::ErrorCode::internal, "xref");
    }
    std::map<qsizetype, std::size_t> numbers;
    std::size_t number = 0;
    for (qsizetype at = pdf.indexOf('\n', table + 5) + 1; at + kEntry <= trailer; at += kEntry, ++number) {
        if (pdf[at + kEntry - 3] == 'n') {
            numbers.emplace(pdf.mid(at, kDigits).toLongLong(), number);
        }
    }
    PdfObjects out;
    out.m_objects.resize(number);
    out.m_trailer = pdf.mid(trailer, start - trailer);
    qsizetype end = table;
    for (auto one = numbers.rbegin(); one != numbers.rend(); ++one) {
        if (one->first <= 0 || one->first >= end) {
            return base::fail(base::ErrorCode::internal, "xref");
        }
        out.m_objects[one->second] = pdf.mid(one->first, end - one->first);
        end = one->first;
    }
    out.m_head = pdf.left(end);
    return out;
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
        m_objects[at->lengthObject] =
            QByteArray::number(at->lengthObject) + " 0 obj\n" + length + "\nendobj\n";
    }
    if (!dictionary.contains("/FlateDecode")) {
        dictionary.insert(dictionary.indexOf("<<") + 2, " /Filter /FlateDecode");
    }
    object = dictionary + bytes + "\nendstream\nendobj\n";
}

QByteArray PdfObjects::file() const {
    QByteArray out = m_head;
    QByteArray table = "xref\n0 " + QByteArray::number(static_cast<qlonglong>(count())) + "\n";
    for (const QByteArray& object : m_objects) {
        const bool used = !object.isEmpty();
        table += QByteArray::number(used ? out.size() : 0).rightJustified(kDigits, '0') +
                 (used ? " 00000 n \n" : " 65535 f \n");
        out += object;
    }
    const QByteArray start = QByteArray::number(out.size());
    return out + table + m_trailer + "startxref\n" + start + "\n%%EOF\n";
}

}  // namespace sakhi::print
