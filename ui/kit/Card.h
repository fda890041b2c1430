#pragma once

#include "theme/Theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace sakhi::kit {

/// A frame of surface with a hairline, round corners and one soft line of shadow; a title, a small remark at
/// its right, a place for one action there, and a body. The accessible name is the title.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const theme::Theme& theme, const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setRemark(const QString& remark);

    /// Puts a small button or a chip at the right of the title. Takes ownership.
    void addToHead(QWidget* widget);

    /// Where the content goes.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// Accent edge: the one decision of the page that is open.
    void setOpenDecision(bool open);

    /// Tighter inner margins (16 instead of 20).
    void setTight(bool tight);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    QWidget* m_headRow{nullptr};
    QLabel* m_title{nullptr};
    QLabel* m_remark{nullptr};
    QHBoxLayout* m_head{nullptr};
    QVBoxLayout* m_body{nullptr};
    bool m_open{false};
};

}  // namespace sakhi::kit
