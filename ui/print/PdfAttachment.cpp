#include "print/PdfAttachment.h"

#include "print/PdfObjects.h"

#include <QList>

#include <zlib.h>

#include <array>

namespace sakhi::print {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

/// More than this is attached to no paper.
constexpr qsizetype kLargest = qsizetype{64} * 1024 * 1024;

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
    std::array<char, std::size_t{64} * 1024> room{};
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
    const QByteArray tag = "/EF <</F ";
    const auto objects = PdfObjects::of(pdf);
    for (std::size_t i = 0; objects && i < objects->count(); ++i) {
        const qsizetype at = (*objects)[i].indexOf(tag);
        if (at < 0) {
            continue;
        }
        const QByteArray named = (*objects)[i].mid(at + tag.size(), 12).split(' ').first();
        const auto number = static_cast<std::size_t>(named.toULongLong());
        if (const auto bytes = number < objects->count() ? objects->stream(number) : std::nullopt) {
            return *bytes;
        }
    }
    return fail(ErrorCode::fileDamaged, "attachment");
}

}  // namespace sakhi::print
