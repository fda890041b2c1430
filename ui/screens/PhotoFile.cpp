#include "screens/PhotoFile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <array>
#include <cstring>

namespace sakhi::screens {

namespace {

constexpr int kFaceSide = 480;
constexpr int kPageSide = 1600;
constexpr qint64 kLargestFile = 30'000'000;
/// Tried in turn until the picture is small enough; then it is made smaller.
constexpr std::array kQualities{82, 70, 58, 46};

QByteArray jpegOf(const QImage& image, int quality) {
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", quality);
    return out;
}

/// Only the pixels: texts and profiles of the file stay behind.
QImage pixelsOf(const QImage& image) {
    QImage plain(image.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    for (int line = 0; line < plain.height(); ++line) {
        std::memcpy(plain.scanLine(line), pixels.constScanLine(line),
                    static_cast<std::size_t>(plain.width()) * sizeof(QRgb));
    }
    return plain;
}

/// Read no larger than it is needed: a camera's forty million pixels never stand in memory.
QImage read(const QString& file, int side) {
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > side) {
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    return reader.read();
}

}  // namespace

base::Result<QByteArray> photoFrom(const QString& file, PhotoOf what) {
    const std::string name = QFileInfo(file).fileName().toStdString();
    if (QFileInfo(file).size() > kLargestFile) {
        return base::fail(base::ErrorCode::fileTooLarge, name);
    }
    const QImage image = read(file, what == PhotoOf::face ? kFaceSide : kPageSide);
    if (image.isNull()) {
        return base::fail(base::ErrorCode::formatUnknown, name);
    }
    for (QImage plain = pixelsOf(image);;
         plain = plain.scaled(plain.size() * 0.8, Qt::KeepAspectRatio, Qt::SmoothTransformation)) {
        for (const int quality : kQualities) {
            QByteArray jpeg = jpegOf(plain, quality);
            if (static_cast<std::size_t>(jpeg.size()) <= services::kLargestPhoto) {
                return jpeg;
            }
        }
    }
}

}  // namespace sakhi::screens
