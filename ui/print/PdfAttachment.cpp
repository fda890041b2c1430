#include "print/PdfAttachment.h"

#include <zlib.h>

#include <array>

namespace sakhi::print {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// More than this is attached to no paper.
constexpr qsizetype kLargest = 64 * 1024 * 1024;

/// The number that stands right at `at`.
std::optional<qsizetype> numberAt(const QByteArray& pdf, qsizetype at) {
    qsizetype end = at;
    while (end < pdf.size() && pdf[end] >= '0' && pdf[end] <= '9') {
        ++end;
    }
    bool read = false;
    const qsizetype value = pdf.mid(at, end - at).toLongLong(&read);
    return read ? std::optional(value) : std::nullopt;
}

/// The number behind the first `tag` from `from` on.
std::optional<qsizetype> numberAfter(const QByteArray& pdf, const QByteArray& tag, qsizetype from) {
    const qsizetype at = pdf.indexOf(tag, from);
    return at < 0 ? std::nullopt : numberAt(pdf, at + tag.size());
}

/// Where an object begins, by the cross-reference table (ISO 32000-1, 7.5.4: 20 bytes an entry).
std::optional<qsizetype> placeOf(const QByteArray& pdf, qsizetype object) {
    constexpr qsizetype kEntry = 20;
    constexpr qsizetype kDigits = 10;
    const QByteArray startTag = "startxref\n";
    const qsizetype start = pdf.lastIndexOf(startTag);
    const auto table = start < 0 ? std::nullopt : numberAt(pdf, start + startTag.size());
    if (!table || *table >= pdf.size() || pdf.mid(*table, 5) != "xref\n") {
        return std::nullopt;
    }
    const qsizetype first = pdf.indexOf('\n', *table + 5) + 1;
    const qsizetype at = first + object * kEntry;
    if (object < 0 || object > pdf.size() / kEntry || at + kEntry > pdf.size()) {
        return std::nullopt;
    }
    const qsizetype place = pdf.mid(at, kDigits).toLongLong();
    const QByteArray head = QByteArray::number(object) + " 0 obj";
    return place > 0 && pdf.mid(place, head.size()) == head ? std::optional(place) : std::nullopt;
}

/// The bytes between "stream" and "endstream" of an object, as long as its Length says.
std::optional<QByteArray> streamOf(const QByteArray& pdf, qsizetype place) {
    const qsizetype from = pdf.indexOf("stream\n", place);
    const auto lengthObject = numberAfter(pdf, "/Length ", place);
    const auto lengthPlace = lengthObject ? placeOf(pdf, *lengthObject) : std::nullopt;
    const auto length = lengthPlace ? numberAfter(pdf, "obj\n", *lengthPlace) : std::nullopt;
    if (from < 0 || !length) {
        return std::nullopt;
    }
    const qsizetype begin = from + 7;
    return *length <= pdf.size() - begin ? std::optional(pdf.mid(begin, *length)) : std::nullopt;
}

}  // namespace

std::optional<QByteArray> unpacked(const QByteArray& packed) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) {
        return std::nullopt;
    }
    QByteArray in = packed;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    QByteArray out;
    std::array<char, 64 * 1024> room{};
    int state = Z_OK;
    while (state == Z_OK && out.size() <= kLargest) {
        stream.next_out = reinterpret_cast<Bytef*>(room.data());
        stream.avail_out = static_cast<uInt>(room.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(room.data(), static_cast<qsizetype>(room.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(out) : std::nullopt;
}

Result<QByteArray> attachmentOf(const QByteArray& pdf) {
    const auto object = pdf.startsWith("%PDF-") ? numberAfter(pdf, "/EF <</F ", 0) : std::nullopt;
    const auto place = object ? placeOf(pdf, *object) : std::nullopt;
    const auto stream = place ? streamOf(pdf, *place) : std::nullopt;
    const auto bytes = stream ? unpacked(*stream) : std::nullopt;
    return bytes ? Result<QByteArray>(*bytes) : fail(ErrorCode::fileDamaged, "attachment");
}

}  // namespace sakhi::print
