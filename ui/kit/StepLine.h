#pragma once

#include "theme/Theme.h"

#include <QWidget>

namespace sakhi::kit {

enum class StepState { done, current, open, problem };

struct Step {
    QString name;
    StepState state{StepState::open};
    QString remark;  ///< a date, a figure, "after the count"; may be empty
};

/// Steps one after the other: a disc with tick, number or minus, the name, and a line to the next.
/// Not a control: it takes no focus; its accessible description lists the steps and their states.
class StepLine : public QWidget {
    Q_OBJECT

public:
    explicit StepLine(const theme::Theme& theme, QWidget* parent = nullptr);

    void setSteps(const QList<Step>& steps);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    QList<Step> m_steps;
};

/// Paints the disc of a step: tick, number (from 1), or minus.
void paintStepDisc(QPainter& painter, const QRectF& disc, int number, StepState state,
                   const theme::Theme& theme);

}  // namespace sakhi::kit
