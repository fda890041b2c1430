#pragma once

#include "screens/ScrollColumn.h"
#include "screens/meeting/MeetingPresenter.h"
#include "theme/Theme.h"

class QLabel;
class QLineEdit;

namespace sakhi::kit {
class Button;
class Choice;
class DateEdit;
class FormRow;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// Step "Opening cash": what the box must hold before the meeting, and what meeting this is (day, kind,
/// place, chair).
class OpeningPanel : public ScrollColumn {
    Q_OBJECT

public:
    OpeningPanel(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    void focusDay();
    void focusReason();

Q_SIGNALS:
    void discardRequested();
    void correctionRequested();

private:
    void buildCash();
    void buildFacts();
    void takeDay();
    void takeKind();

    const theme::Theme& m_theme;
    MeetingPresenter& m_presenter;
    QLabel* m_cash{nullptr};
    QLabel* m_from{nullptr};
    kit::DateEdit* m_day{nullptr};
    kit::FormRow* m_dayRow{nullptr};
    kit::Choice* m_kind{nullptr};
    QLineEdit* m_reason{nullptr};
    kit::FormRow* m_reasonRow{nullptr};
    QLineEdit* m_place{nullptr};
    kit::Choice* m_chair{nullptr};
    kit::DateEdit* m_next{nullptr};
    kit::FormRow* m_nextRow{nullptr};
};

}  // namespace sakhi::screens
