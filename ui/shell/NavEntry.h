#pragma once

#include "theme/Theme.h"

#include <QAbstractButton>

namespace sakhi::shell {

/// A page in the rail: icon and word; the current one on surface with an accent bar, bold.
class NavEntry : public QAbstractButton {
    Q_OBJECT

public:
    NavEntry(const theme::Theme& theme, theme::Icon icon, const QString& word, QWidget* parent = nullptr);

    /// A number beside the word, as on a queue; 0 shows none.
    void setCount(int count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    theme::Icon m_icon;
    int m_count{0};
};

}  // namespace sakhi::shell
