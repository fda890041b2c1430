#pragma once

#include "theme/Theme.h"

#include <QAbstractButton>

#include <optional>

namespace sakhi::kit {

/// One of several things to choose, as a picture over its word; without a picture the word alone. The chosen
/// one is tinted, has a thick edge and a tick. Put exclusive tiles into one QButtonGroup: arrows then move
/// the choice.
class PictureTile : public QAbstractButton {
    Q_OBJECT

public:
    PictureTile(const theme::Theme& theme, const QString& word, std::optional<theme::Icon> picture = {},
                QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTick(QPainter& painter) const;

    const theme::Theme& m_theme;
    std::optional<theme::Icon> m_picture;
};

}  // namespace sakhi::kit
