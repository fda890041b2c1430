#pragma once

#include "kit/StepLine.h"

#include <QWidget>

class QGridLayout;

namespace sakhi::kit {

/// Equal cells across the page, each a button: disc, name, figure; the current one tinted with a 3 px foot
/// line. Steps may be taken in any order: left and right move, a click or Space chooses.
class StepBar : public QWidget {
    Q_OBJECT

public:
    StepBar(const theme::Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// The step with state current is the shown one.
    void setSteps(const QList<Step>& steps);
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const theme::Theme& m_theme;
    QGridLayout* m_grid;
    QList<QWidget*> m_cells;
    int m_current{0};
    int m_across{0};
};

}  // namespace sakhi::kit
