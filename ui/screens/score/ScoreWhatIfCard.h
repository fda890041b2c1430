#pragma once

#include "kit/Card.h"
#include "screens/score/ScorePresenter.h"

#include <QHash>

class QLabel;

namespace sakhi::kit {
class Button;
class WhatIfSlider;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// Three sliders, what each brings, and the score they would make.
class ScoreWhatIfCard : public kit::Card {
    Q_OBJECT

public:
    ScoreWhatIfCard(const theme::Theme& theme, QWidget* parent);

    /// Puts the sliders where the factors are; makes them anew where there are others than before.
    void present(const WhatIfState& state);

    /// Gives a factor's slider the keyboard; nothing where there is none.
    void focusOn(const QString& key);

Q_SIGNALS:
    void moved(const QString& key, double value);
    void resetRequested();

private:
    /// A factor's row: its slider counts in whole units of `unit` (tenths of a percent, rupees).
    struct Row {
        kit::WhatIfSlider* slider{nullptr};
        QLabel* change{nullptr};
        QLabel* points{nullptr};
        double perUnit{1.0};
        double today{0.0};
    };

    void build(const WhatIfState& state);
    void addRow(const WhatIfFactor& factor);
    void fillRow(const WhatIfFactor& factor);
    void fillResult(const WhatIfState& state);

    const theme::Theme& m_theme;
    QWidget* m_content{nullptr};
    QVBoxLayout* m_column{nullptr};
    kit::Button* m_reset{nullptr};
    QHash<QString, Row> m_rows;
    QWidget* m_result{nullptr};
    QLabel* m_sum{nullptr};
    QLabel* m_gain{nullptr};
    QLabel* m_score{nullptr};
};

}  // namespace sakhi::screens
