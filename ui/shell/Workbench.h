#pragma once

#include "shell/PracticeGuide.h"
#include "shell/Rail.h"
#include "shell/TopBar.h"
#include "voice/ReadAloud.h"

#include <QMap>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace sakhi::kit {
class Toast;
}

namespace sakhi::shell {

/// Where a person left off: what is shown again after a change of language or look.
struct Place {
    screens::ScreenId screen{screens::ScreenId::home};
    screens::Subject subject;
    domain::GroupId group;
    QVariantMap unfinished;
};

/// The window's content while somebody is signed in: rail, top bar, and the page she is on. Pages are made
/// when they are first opened and hear of commits.
class Workbench : public QWidget, public screens::Navigator {
    Q_OBJECT

public:
    Workbench(theme::Theme& theme, services::Workspace& workspace, const services::Session& session,
              const QString& language, QWidget* parent = nullptr);

    void open(screens::ScreenId screen, const screens::Subject& subject) override;
    void openGroup(const domain::GroupId& group, screens::ScreenId screen) override;
    void say(const QString& text, const std::function<void()>& undo = {}) override;
    void signOut() override;

    [[nodiscard]] Place place() const;
    void goTo(const Place& place);

    /// The page she is on.
    [[nodiscard]] screens::Screen* current() const;
    [[nodiscard]] TopBar* topBar() const { return m_bar; }

    /// Shows the practice group as what it is, with the guide of a first meeting.
    void setPractice();

    /// Reads groups and counts anew and refreshes the page: after a commit.
    void recordsChanged();

private:
    void build(const QString& language);
    void buildSpeaker();
    void loadGroups();
    void countQueue();
    void found(const services::SearchHit& hit);
    void follow(screens::Screen& page);
    void arrangeGuide();

    theme::Theme& m_theme;
    services::Workspace& m_workspace;
    services::Session m_session;
    Place m_place;
    voice::ReadAloud m_reader;
    TopBar* m_bar{nullptr};
    Rail* m_rail{nullptr};
    QStackedWidget* m_pages{nullptr};
    QBoxLayout* m_middle{nullptr};
    PracticeGuide* m_guide{nullptr};
    kit::Toast* m_toast{nullptr};
    std::function<void()> m_undo;
    QMap<screens::ScreenId, screens::Screen*> m_screens;
};

}  // namespace sakhi::shell
