#pragma once

#include "kit/Choice.h"
#include "kit/DateEdit.h"
#include "screens/meeting/MeetingPresenter.h"

#include <QPointer>

namespace sakhi::screens {

/// The fields of one form of the meeting that is not yet an entry: each is kept as it is typed, and shown
/// again when the page comes back.
class FormDraft : public QObject {
    Q_OBJECT

public:
    /// `form` names it in the draft; `reset` shows the form as nobody has typed in it.
    FormDraft(MeetingPresenter& presenter, std::string form, std::function<void()> reset, QObject* parent);

    void add(const std::string& name, QLineEdit* field);
    void add(const std::string& name, kit::DateEdit* field);
    void add(const std::string& name, kit::Choice* field);

    /// Something in it was typed and is not an entry yet.
    [[nodiscard]] bool begun() const;
    /// This field was.
    [[nodiscard]] bool holds(const std::string& name) const;

    /// Shows what is kept; where nothing is any longer, resets the form.
    void refresh();

    /// What was typed became an entry: it goes from the draft with the next change of the sheet.
    void forget();

    /// What was typed is not wanted: it goes from the draft at once.
    void drop();

private:
    struct Field {
        std::string name;
        QPointer<QLineEdit> edit;
        QPointer<kit::Choice> choice;
    };

    void keep(const std::string& name, const QString& text);
    static void show(const Field& field, const QString& text);

    MeetingPresenter& m_presenter;
    std::string m_form;
    std::function<void()> m_reset;
    std::vector<Field> m_fields;
    bool m_begun{false};
};

}  // namespace sakhi::screens
