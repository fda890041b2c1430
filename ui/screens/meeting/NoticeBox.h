#pragma once

#include "theme/Theme.h"

#include <QFrame>

namespace sakhi::screens {

/// A tinted box with an edge: what agrees, or what asks for attention.
class NoticeBox : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBox(const theme::Theme& theme, QWidget* parent = nullptr);

    void setGood(bool good);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    bool m_good{false};
};

}  // namespace sakhi::screens
