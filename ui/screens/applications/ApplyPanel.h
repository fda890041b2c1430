#pragma once

#include "kit/Card.h"
#include "screens/applications/ApplicationsPresenter.h"

#include <QVariantMap>

#include <memory>

class QLabel;
class QLineEdit;

namespace sakhi::kit {
class Button;
class Choice;
class FormRow;
class MoneyEdit;
}  // namespace sakhi::kit

namespace sakhi::voice {
class SpeechEngine;
class VoiceNote;
}  // namespace sakhi::voice

namespace sakhi::screens {

/// The form of a new application: who, how much, for how long and what for; the instalment stands beside the
/// amount.
class ApplyPanel : public kit::Card {
    Q_OBJECT

public:
    /// The presenter must outlive it; its list names who may be chosen.
    ApplyPanel(const theme::Theme& theme, const ApplicationsPresenter& presenter, QWidget* parent = nullptr);
    ~ApplyPanel() override;

    /// What is typed, by field; and back.
    [[nodiscard]] QVariantMap draft() const;
    void setDraft(const QVariantMap& draft);

    void setFailure(const QString& words);
    void setBusy(bool busy);
    void focusFirst();

    /// Lets go of what was recorded: the form is not used.
    void discardVoice();

Q_SIGNALS:
    void confirmed(const sakhi::services::ApplyForLoan& command);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addFields();
    void addVoice();
    void addButtons();
    void tellInstalment();
    void confirm();

    const theme::Theme& m_theme;
    const ApplicationsPresenter& m_presenter;
    kit::Choice* m_member{nullptr};
    kit::MoneyEdit* m_amount{nullptr};
    kit::Choice* m_months{nullptr};
    kit::Choice* m_purpose{nullptr};
    QLineEdit* m_note{nullptr};
    kit::FormRow* m_memberRow{nullptr};
    kit::FormRow* m_amountRow{nullptr};
    kit::FormRow* m_purposeRow{nullptr};
    kit::FormRow* m_noteRow{nullptr};
    std::unique_ptr<voice::SpeechEngine> m_speech;
    voice::VoiceNote* m_voice{nullptr};
    QLabel* m_instalment{nullptr};
    QLabel* m_failure{nullptr};
    kit::Button* m_stay{nullptr};
    kit::Button* m_go{nullptr};
};

}  // namespace sakhi::screens
