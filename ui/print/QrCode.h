#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QPainterPath>
#include <QRectF>

namespace sakhi::print {

/// The dark and light squares of a QR code, row by row, 1 = dark.
struct QrSquares {
    int side{0};
    QByteArray dark;
};

/// The squares of a text, error correction level M; outOfRange where the text is too long for a code.
base::Result<QrSquares> qrSquares(const QString& text);

/// All dark squares as one path that fills `box`; runs in a row are one rectangle.
QPainterPath qrPath(const QrSquares& squares, const QRectF& box);

}  // namespace sakhi::print
