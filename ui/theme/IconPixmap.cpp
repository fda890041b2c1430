#include "theme/IconPixmap.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

static void initIconResource() {
    Q_INIT_RESOURCE(icons);
}

namespace sakhi::theme {

QPixmap iconPixmap(Icon icon, const QColor& first, const QColor& second, int px, qreal ratio) {
    initIconResource();
    const std::string_view name = nameOf(icon);
    QFile file(QStringLiteral(":/icons/%1.svg")
                   .arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size()))));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", first.name().toLatin1());
    svg.replace("secondColor", second.name().toLatin1());
    QSvgRenderer renderer(svg);
    const int side = static_cast<int>(std::lround(px * ratio));
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

}  // namespace sakhi::theme
