#pragma once

#include "kit/KeyMap.h"
#include "shell/PracticeGuide.h"
#include "shell/Rail.h"
#include "shell/SideSheet.h"
#include "shell/TopBar.h"
#include "voice/ReadAloud.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace sakhi::kit {
class TablePane;
class Toast;
}  // namespace sakhi::kit

namespace sakhi::shell {

/// Where a person left off: what is shown again after a change of language or look.
struct Place {
    screens::ScreenId screen{screens::ScreenId::home};
    screens::Subject subject;
    domain::GroupId group;
    /// What is typed and not kept, by the key of its page.
    QVariantMap unfinished;
    /// The commands used last, by their keys.
    QStringList recent;
    /// Steps of the practice guide that are taken.
    std::set<screens::GuideStep> guide;
};

/// A line of the list of keys.
struct KeyLine {
    QString keys;
    QString words;
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

    /// What the search box can do now: the acts of the page, the pages, what the bar offers.
    [[nodiscard]] std::vector<Command> commands();

    /// Every key that is heard on the page now, from the rows that the shortcuts are made of.
    [[nodiscard]] std::vector<KeyLine> keyLines() const;

    /// Opens the sheet with the page's help and its keys; closes it where it is open.
    void help();

    /// Opens the sheet that says how things stand with the server.
    void sync();

    /// Turns to the next part of the window: the page, the rail, the bar, what stands beside the page. The
    /// way out of a grid that keeps Tab.
    void nextPart();

    /// Takes back what was just done, while the offer is shown.
    void undo();

    /// Reads groups and counts anew and refreshes the page: after a commit.
    void recordsChanged();

protected:
    /// Takes what a list of the page asks for (kit/ListRequest.h).
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build(const QString& language);
    void buildKeys();
    void addKey(kit::Key key, const std::function<void()>& act);
    void saveList(const kit::TablePane& list);
    void printList(const kit::TablePane& list);
    void buildSpeaker();
    void loadGroups();
    void countQueue();
    void found(const services::SearchHit& hit);
    void drop(screens::Screen& page);
    void follow(screens::Screen& page);
    void arrangeGuide();

    theme::Theme& m_theme;
    services::Workspace& m_workspace;
    services::Session m_session;
    QString m_language;
    Place m_place;
    /// Typed on pages that are not opened again yet.
    QVariantMap m_waiting;
    /// Given to pages that still read their records and do not show it yet.
    QVariantMap m_given;
    /// Pages that are of one person or request, or of a group to come.
    QSet<screens::ScreenId> m_ofSubject;
    voice::ReadAloud m_reader;
    TopBar* m_bar{nullptr};
    Rail* m_rail{nullptr};
    QStackedWidget* m_pages{nullptr};
    QBoxLayout* m_middle{nullptr};
    PracticeGuide* m_guide{nullptr};
    kit::Toast* m_toast{nullptr};
    SideSheet* m_sheet{nullptr};
    bool m_helpShown{false};
    std::function<void()> m_undo;
    QMap<screens::ScreenId, screens::Screen*> m_screens;
};

}  // namespace sakhi::shell
