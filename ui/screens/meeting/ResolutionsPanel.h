#pragma once

#include "screens/ScrollColumn.h"
#include "screens/meeting/MeetingPresenter.h"
#include "theme/Theme.h"

class QLineEdit;

namespace sakhi::kit {
class Choice;
class FormRow;
}  // namespace sakhi::kit

namespace sakhi::screens {

class EntryList;
class FormDraft;

/// Step "Resolutions": what the meeting resolved, numbered.
class ResolutionsPanel : public ScrollColumn {
    Q_OBJECT

public:
    ResolutionsPanel(const theme::Theme& theme, MeetingPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();

private:
    void add();
    void clear();

    const theme::Theme& m_theme;
    MeetingPresenter& m_presenter;
    EntryList* m_list;
    QLineEdit* m_number;
    QLineEdit* m_text;
    kit::FormRow* m_textRow;
    kit::Choice* m_proposer;
    kit::Choice* m_seconder;
    FormDraft* m_draft;
};

}  // namespace sakhi::screens
