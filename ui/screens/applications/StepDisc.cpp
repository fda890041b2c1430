#include "screens/applications/StepDisc.h"

#include <QPainter>

namespace sakhi::screens {

StepDisc::StepDisc(const theme::Theme& theme, int number, kit::StepState state, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_number(number), m_state(state) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StepDisc::sizeHint() const {
    const int side = m_theme.scaled(24);
    return {side, side};
}

void StepDisc::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    kit::paintStepDisc(painter, rect(), m_number, m_state, m_theme);
}

}  // namespace sakhi::screens
