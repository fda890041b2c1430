#pragma once

#include "services/Workspace.h"
#include "shell/Commands.h"
#include "shell/FoundList.h"
#include "tasks/TaskRunner.h"
#include "theme/Theme.h"

#include <QLineEdit>
#include <QTimer>

namespace sakhi::shell {

/// Finds as she types (Ctrl+K): commands by their words, groups, members and loans. Arrows choose, Enter does
/// the command or opens the group it stands in.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const theme::Theme& theme, services::Workspace& workspace, const services::Session& session,
                QWidget* parent = nullptr);

    /// What can be done now; asked each time something is typed.
    void setCommands(std::function<std::vector<Command>()> commands);

    /// The keys of the commands used last, newest first.
    [[nodiscard]] const QStringList& recent() const { return m_recent; }
    void setRecent(const QStringList& keys) { m_recent = keys; }

    /// Takes the focus and shows what can be done, those used last first.
    void begin();

    [[nodiscard]] FoundList* list() const { return m_list; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void found(const sakhi::services::SearchHit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed();
    void look();
    void showLines();
    void leave();
    void addHits(std::vector<FoundLine>& lines);
    void use(const Command& command);

    const theme::Theme& m_theme;
    services::Workspace& m_workspace;
    services::Session m_session;
    FoundList* m_list;
    QTimer m_pause;
    std::function<std::vector<Command>()> m_commands;
    QStringList m_recent;
    /// What the records gave for what stands in the field; nothing while they are searched.
    std::optional<std::vector<services::SearchHit>> m_hits;
    tasks::TaskRunner m_runner;
};

}  // namespace sakhi::shell
