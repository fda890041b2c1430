#pragma once

#include "kit/Card.h"
#include "screens/GuideStep.h"

#include <optional>
#include <set>
#include <vector>

class QLabel;

namespace sakhi::kit {
class Button;
}

namespace sakhi::shell {

/// The side card of the practice group: a first meeting in six steps, ticked as she takes them, in whatever
/// order. Quiet: it never moves her.
class PracticeGuide : public kit::Card {
    Q_OBJECT

public:
    explicit PracticeGuide(const theme::Theme& theme, QWidget* parent = nullptr);

    void reach(screens::GuideStep step);

    /// The steps that are taken; and back, when the window is made anew.
    [[nodiscard]] const std::set<screens::GuideStep>& reached() const { return m_reached; }
    void setReached(std::set<screens::GuideStep> steps);

    /// With large words only the next step is shown.
    void setNarrow(bool narrow);

    /// The step to take next; none once all are taken.
    [[nodiscard]] std::optional<screens::GuideStep> next() const;

Q_SIGNALS:
    /// She wants to be taken to the meeting.
    void meetingRequested();

private:
    struct Row {
        QWidget* line;
        QLabel* disc;
        QLabel* words;
    };

    void present();

    const theme::Theme& m_theme;
    bool m_narrow{false};
    std::set<screens::GuideStep> m_reached;
    std::vector<Row> m_rows;
    QLabel* m_end;
    kit::Button* m_open;
};

}  // namespace sakhi::shell
