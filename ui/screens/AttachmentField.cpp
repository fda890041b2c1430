#include "screens/AttachmentField.h"

#include <algorithm>

namespace sakhi::screens {

QVariant fieldOf(const std::optional<domain::Attachment>& attachment) {
    if (!attachment) {
        return {};
    }
    const QByteArray hash(reinterpret_cast<const char*>(attachment->hash.data()),
                          static_cast<qsizetype>(attachment->hash.size()));
    return QVariantList{hash, static_cast<qlonglong>(attachment->size), static_cast<int>(attachment->media),
                        static_cast<qlonglong>(attachment->durationMs)};
}

std::optional<domain::Attachment> attachmentIn(const QVariant& field) {
    const QVariantList cells = field.toList();
    domain::Attachment out;
    const QByteArray hash = cells.value(0).toByteArray();
    if (cells.size() != 4 || static_cast<std::size_t>(hash.size()) != out.hash.size()) {
        return std::nullopt;
    }
    std::ranges::copy(hash, out.hash.begin());
    out.size = cells[1].toLongLong();
    out.media =
        cells[2].toInt() == static_cast<int>(domain::Media::jpeg) ? domain::Media::jpeg : domain::Media::opus;
    out.durationMs = cells[3].toLongLong();
    return out;
}

}  // namespace sakhi::screens
