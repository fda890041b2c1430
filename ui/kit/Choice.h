#pragma once

#include "theme/Theme.h"

#include <QComboBox>

namespace sakhi::kit {

/// A drop-down list in the program's look; the wheel does not change it while it has no focus.
class Choice : public QComboBox {
    Q_OBJECT

public:
    explicit Choice(const theme::Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    const theme::Theme& m_theme;
};

}  // namespace sakhi::kit
