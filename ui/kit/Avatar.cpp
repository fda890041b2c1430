#include "kit/Avatar.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

namespace sakhi::kit {
namespace {

QString firstCluster(const QString& word) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

}  // namespace

QString initialsOf(const QString& name) {
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return QStringLiteral("?");
    }
    const QString first = firstCluster(words.first()).toUpper();
    return words.size() == 1 ? first : first + firstCluster(words.last()).toUpper();
}

void paintAvatar(QPainter& painter, const QRectF& disc, const AvatarFace& face, const theme::Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(face.ground));
    painter.drawEllipse(disc);
    const QPixmap& photo = face.photo;
    if (!photo.isNull()) {
        QPainterPath round;
        round.addEllipse(disc);
        painter.setClipPath(round);
        const double side = std::min(photo.width(), photo.height());
        painter.drawPixmap(disc, photo,
                           QRectF((photo.width() - side) / 2, (photo.height() - side) / 2, side, side));
    } else {
        QFont font = theme.font(theme::TextSize::small, true);
        font.setPixelSize(std::max(8, static_cast<int>(disc.width() * 0.38)));
        painter.setFont(font);
        painter.setPen(theme.color(theme::Token::accent));
        painter.drawText(disc, Qt::AlignCenter, initialsOf(face.name));
    }
    painter.restore();
}

Avatar::Avatar(const theme::Theme& theme, const QString& name, int px, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_px(px) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void Avatar::setName(const QString& name) {
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setPhoto(const QPixmap& photo) {
    m_photo = photo;
    update();
}

QSize Avatar::sizeHint() const {
    return {m_theme.scaled(m_px), m_theme.scaled(m_px)};
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintAvatar(painter, QRectF(rect()), {m_name, m_photo}, m_theme);
}

}  // namespace sakhi::kit
