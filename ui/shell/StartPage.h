#pragma once

#include "base/Clock.h"
#include "services/Workspace.h"
#include "shell/AccountForm.h"
#include "shell/RecoverySheet.h"
#include "shell/StartChoices.h"
#include "tasks/TaskRunner.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace sakhi::kit {
class Button;
class StepLine;
}  // namespace sakhi::kit

namespace sakhi::shell {

/// Records that stand ready: where, and who made them a moment ago (nobody for samples).
struct MadeStore {
    QString file;
    QString login;
    QString password;
};

/// Where the records will be, and the language the page speaks.
struct StartPlace {
    QString file;
    QString language;
};

/// The first run, where there are no records yet: language and what she does here, her account, the recovery
/// code; or samples.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// Samples and the practice group are made beside the records. Clock and entropy outlive the page.
    StartPage(theme::Theme& theme, const StartPlace& place, const base::Clock& clock, base::Entropy& entropy,
              QWidget* parent = nullptr);

    /// Where a store of samples is made for the records of `file`, and where the practice group.
    static QString sampleFile(const QString& file);
    static QString practiceFile(const QString& file);

    /// What is chosen: handed to the page that takes this one's place in another language.
    [[nodiscard]] Start start() const { return m_choices->start(); }
    void setStart(Start start) { m_choices->setStart(start); }

Q_SIGNALS:
    void made(const sakhi::shell::MadeStore& store);
    void languageChosen(const QString& code);
    void textScaleChosen(int percent);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    enum Page { kChoices, kAccount, kRecovery };

    void buildHead(QVBoxLayout* column);
    void buildFoot(QVBoxLayout* column);
    void showPage(Page page);
    void back();
    void next();
    void createStore();
    void createSamples();
    void setBusy(const QString& words);

    theme::Theme& m_theme;
    QString m_file;
    const base::Clock& m_clock;
    base::Entropy& m_entropy;
    kit::StepLine* m_steps{nullptr};
    QStackedWidget* m_pages;
    StartChoices* m_choices;
    AccountForm* m_account;
    RecoverySheet* m_recovery;
    QLabel* m_note{nullptr};
    kit::Button* m_back{nullptr};
    kit::Button* m_next{nullptr};
    tasks::TaskRunner m_runner;
};

}  // namespace sakhi::shell
