#include "screens/members/PhotoFile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <cstring>

namespace sakhi::screens {

namespace {

constexpr int kLongestSide = 480;
constexpr int kQuality = 82;
constexpr qint64 kLargestFile = 30'000'000;

}  // namespace

base::Result<QByteArray> photoOf(const QString& file) {
    const std::string name = QFileInfo(file).fileName().toStdString();
    if (QFileInfo(file).size() > kLargestFile) {
        return base::fail(base::ErrorCode::fileTooLarge, name);
    }
    QImageReader reader(file);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull()) {
        return base::fail(base::ErrorCode::formatUnknown, name);
    }
    if (std::max(image.width(), image.height()) > kLongestSide) {
        image = image.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    // Only the pixels go on: texts and profiles of the file stay behind.
    QImage plain(image.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    for (int line = 0; line < plain.height(); ++line) {
        std::memcpy(plain.scanLine(line), pixels.constScanLine(line),
                    static_cast<std::size_t>(plain.width()) * sizeof(QRgb));
    }
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    plain.save(&buffer, "JPG", kQuality);
    return out;
}

}  // namespace sakhi::screens
