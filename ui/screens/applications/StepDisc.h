#pragma once

#include "kit/StepLine.h"

namespace sakhi::screens {

/// The disc of one step, for steps that stand under each other; not a control.
class StepDisc : public QWidget {
public:
    StepDisc(const theme::Theme& theme, int number, kit::StepState state, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    int m_number;
    kit::StepState m_state;
};

}  // namespace sakhi::screens
