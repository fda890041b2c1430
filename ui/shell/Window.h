#pragma once

#include "shell/KeptPlace.h"
#include "shell/Preferences.h"
#include "shell/SignInPage.h"
#include "shell/StartPage.h"
#include "shell/Workbench.h"

#include <QMainWindow>
#include <QTimer>
#include <QTranslator>

namespace sakhi::shell {

/// What the program was started with.
struct StartOptions {
    /// The store to open; empty: this computer's own records.
    QString store;
    QString user;
    QString passwordFile;
    /// The clock was set by hand: for sample records only.
    bool daySet{false};
};

/// The one window: start page, sign-in, or the workbench of who is signed in. Owns the open workspace.
class Window : public QMainWindow {
    Q_OBJECT

public:
    /// Everything must outlive the window.
    Window(theme::Theme& theme, QTranslator& words, const base::Clock& clock, base::Entropy& entropy,
           StartOptions options);
    ~Window() override;

    /// Opens the store once the window stands.
    void begin();

    void signIn(const services::Session& session);

    /// Shows the sign-in; she comes back to where she was, to what she was typing: so she does after a kill.
    void lock();

    /// The same, and nothing of where she was is kept.
    void signOut();

    void setLanguage(const QString& code);
    void setTextScale(int percent);

    /// Null while nobody is signed in or nothing is open.
    [[nodiscard]] Workbench* workbench() const { return m_workbench; }
    [[nodiscard]] services::Workspace* workspace() const { return m_workspace.get(); }

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openStore(const QString& file);
    void showStart();
    void begun(const MadeStore& made);
    SignInPage* showSignIn();
    /// To the practice group, or from it back.
    void changePractice();
    void openPractice(const QString& file);
    void openOwn();
    void closeStore();
    void showProblem(const base::Error& error);
    void rebuild(const std::optional<Place>& place);
    void connectBar();
    [[nodiscard]] bool mayOpen(const Place& place) const;
    void leave();
    void keepPlace();
    void goWhereSheLeft();
    void setAppearance(theme::Appearance appearance);
    void chooseLanguage(const QString& code);
    void signInFromOptions();
    void beginGroup();

    theme::Theme& m_theme;
    QTranslator& m_words;
    const base::Clock& m_clock;
    base::Entropy& m_entropy;
    StartOptions m_options;
    Preferences m_preferences;
    std::unique_ptr<services::Workspace> m_workspace;
    std::optional<services::Session> m_session;
    Workbench* m_workbench{nullptr};
    std::optional<KeptPlace> m_place;
    QTimer m_idle;
    /// Until what was just typed is kept.
    QTimer m_keep;
    Start m_start{Start::keepRecords};
    bool m_practice{false};
    tasks::TaskRunner m_runner;
};

}  // namespace sakhi::shell
