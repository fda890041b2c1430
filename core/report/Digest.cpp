#include "security/Digest.h"
#include "report/Document.h"

#include <QStringList>

namespace sakhi::report {

QByteArray digestOf(const QByteArray& bytes) {
    const security::Digest digest = security::blake2b256(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    return {reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size())};
}

QString printedDigest(const QByteArray& digest) {
    const QString hex = QString::fromLatin1(digest.toHex()).toUpper();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 8) {
        groups << hex.mid(i, 8);
    }
    return groups.join(QLatin1Char(' '));
}

QString qrText(const Document& document) {
    return QStringLiteral("SAKHI:%1:%2")
        .arg(document.number.toUpper(), QString::fromLatin1(document.digest.toHex()).toUpper());
}

}  // namespace sakhi::report
