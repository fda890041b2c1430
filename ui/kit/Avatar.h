#pragma once

#include "theme/Theme.h"

#include <QPixmap>
#include <QWidget>

namespace sakhi::kit {

/// The first letters of the first and the last word of a name, whole grapheme clusters; "?" where there is
/// none.
QString initialsOf(const QString& name);

/// A disc with a photo or, without one, the initials. Named by the person's name.
class Avatar : public QWidget {
    Q_OBJECT

public:
    /// `px` is its side at 100 %.
    Avatar(const theme::Theme& theme, const QString& name, int px = 32, QWidget* parent = nullptr);

    void setName(const QString& name);
    void setPhoto(const QPixmap& photo);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    QString m_name;
    QPixmap m_photo;
    int m_px;
};

/// What a disc shows, and on what ground the initials stand.
struct AvatarFace {
    QString name;
    QPixmap photo;
    theme::Token ground{theme::Token::tint};
};

/// Paints the disc with initials or photo; for delegates.
void paintAvatar(QPainter& painter, const QRectF& disc, const AvatarFace& face, const theme::Theme& theme);

}  // namespace sakhi::kit
