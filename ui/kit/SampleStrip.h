#pragma once

#include "theme/Theme.h"

#include <QWidget>

namespace sakhi::kit {

/// The hatched marigold strip across the top of every window that shows sample or practice records.
class SampleStrip : public QWidget {
    Q_OBJECT

public:
    /// `words` is what it means, for screen readers: "Sample records".
    SampleStrip(const theme::Theme& theme, const QString& words, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {100, 4}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
};

}  // namespace sakhi::kit
