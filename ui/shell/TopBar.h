#pragma once

#include "services/Workspace.h"
#include "shell/SearchField.h"
#include "theme/Theme.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace sakhi::kit {
class Chip;
}

namespace sakhi::shell {

/// The bar under the sample strip: the group she is on with the switch to another, search, the sample and
/// sync chips, the language and the account.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(theme::Theme& theme, services::Workspace& workspace, const services::Session& session,
           const QString& language, QWidget* parent = nullptr);

    /// The groups she may choose, and the one she is on (nil: none).
    void setGroups(const std::vector<store::GroupRow>& groups, const domain::GroupId& current);

    [[nodiscard]] SearchField* search() const { return m_search; }

    /// Says that this is the practice group beside the own records, and offers the way back.
    void setPractice();

    /// What the menus of language and account offer, for the search of commands.
    [[nodiscard]] std::vector<Command> commands() const;

    /// Puts a button between search and language. Takes ownership.
    void addTool(QWidget* button);

Q_SIGNALS:
    void groupChosen(const sakhi::domain::GroupId& group);
    void languageChosen(const QString& code);
    void lockRequested();
    void signOutRequested();
    /// The chip that says how things stand with the server.
    void syncAsked();
    void appearanceChosen(sakhi::theme::Appearance appearance);
    void textScaleChosen(int percent);
    /// To the practice group, or from it back to the own records.
    void practiceRequested();

private:
    void buildLanguages(const QString& current);
    void buildAccount(const services::Session& session);
    void buildLook(QMenu* account);
    void buildSize(QMenu* account);
    QWidget* makeSync();
    void fitName();
    void dress();

    theme::Theme& m_theme;
    QToolButton* m_group;
    SearchField* m_search;
    QToolButton* m_language;
    QToolButton* m_account;
    kit::Chip* m_sample{nullptr};
    QAction* m_practice{nullptr};
};

}  // namespace sakhi::shell
