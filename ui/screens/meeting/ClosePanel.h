#pragma once

#include "screens/ScrollColumn.h"
#include "screens/meeting/MeetingPresenter.h"

class QLabel;

namespace sakhi::kit {
class Button;
class Card;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// Step "Close": what is missing, each a button that leads to its place; or that all agrees.
class ClosePanel : public ScrollColumn {
    Q_OBJECT

public:
    ClosePanel(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();

Q_SIGNALS:
    void faultChosen(int index);
    void closeRequested();

private:
    const theme::Theme& m_theme;
    MeetingPresenter& m_presenter;
    kit::Card* m_card;
    QWidget* m_content{nullptr};
    kit::Button* m_close;
};

}  // namespace sakhi::screens
