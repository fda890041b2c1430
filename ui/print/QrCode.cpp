#include "print/QrCode.h"

#include <QString>

#include <qrencode.h>
#include <memory>

namespace sakhi::print {

base::Result<QrSquares> qrSquares(const QString& text) {
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code) {
        return base::fail(base::ErrorCode::outOfRange);
    }
    QrSquares squares{code->width, QByteArray(code->width * code->width, '\0')};
    for (qsizetype i = 0; i < squares.dark.size(); ++i) {
        squares.dark[i] = static_cast<char>(code->data[i] & 1);
    }
    return squares;
}

QPainterPath qrPath(const QrSquares& squares, const QRectF& box) {
    QPainterPath path;
    const double size = box.width() / squares.side;
    for (int y = 0; y < squares.side; ++y) {
        int x = 0;
        while (x < squares.side) {
            int end = x;
            while (end < squares.side && squares.dark[y * squares.side + end] != 0) {
                ++end;
            }
            if (end > x) {
                path.addRect(box.x() + x * size, box.y() + y * size, (end - x) * size, size);
            }
            x = end + 1;
        }
    }
    return path;
}

}  // namespace sakhi::print
