#include "report/Document.h"

#include <QStringList>

#include <sodium.h>

namespace sakhi::report {

QByteArray digestOf(const QByteArray& bytes) {
    QByteArray digest(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), 32,
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return digest;
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
