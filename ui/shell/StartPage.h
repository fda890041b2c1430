#pragma once

#include "base/Clock.h"
#include "kit/FormRow.h"
#include "services/Workspace.h"
#include "tasks/TaskRunner.h"
#include "theme/Theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace sakhi::shell {

/// Shown where there are no records yet: keep a group's records, work at a branch, or look at sample records.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// `file` is where the records will be; samples are made beside it. Clock and entropy outlive the page.
    StartPage(theme::Theme& theme, const QString& file, const base::Clock& clock, base::Entropy& entropy,
              QWidget* parent = nullptr);

    /// Where a store of samples is made for the records of `file`.
    static QString sampleFile(const QString& file);

Q_SIGNALS:
    /// A store stands ready at this path; with a recovery code where one was made (to be shown once).
    void made(const QString& file, const QString& recoveryCode);
    void languageChosen(const QString& code);

private:
    QWidget* choices();
    QWidget* account();
    void askAccount(domain::Role role);
    void createStore();
    void createSamples();
    void fail(const base::Error& error);

    theme::Theme& m_theme;
    QString m_file;
    const base::Clock& m_clock;
    base::Entropy& m_entropy;
    domain::Role m_role{domain::Role::representative};
    QStackedWidget* m_pages;
    QLineEdit* m_store{nullptr};
    QLineEdit* m_name{nullptr};
    QLineEdit* m_password{nullptr};
    kit::FormRow* m_passwordRow{nullptr};
    QLabel* m_busy{nullptr};
    tasks::TaskRunner m_runner;
};

}  // namespace sakhi::shell
