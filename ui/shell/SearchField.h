#pragma once

#include "services/Workspace.h"
#include "tasks/TaskRunner.h"
#include "theme/Theme.h"

#include <QLineEdit>
#include <QTimer>

class QListWidget;

namespace sakhi::shell {

/// Finds groups, members and loans as she types (Ctrl+K); arrows choose, Enter opens the group it stands in.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const theme::Theme& theme, services::Workspace& workspace, const services::Session& session,
                QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void found(const sakhi::services::SearchHit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void show(const std::vector<services::SearchHit>& hits);
    void take(int row);

    const theme::Theme& m_theme;
    services::Workspace& m_workspace;
    services::Session m_session;
    QListWidget* m_list;
    QTimer m_pause;
    std::vector<services::SearchHit> m_hits;
    tasks::TaskRunner m_runner;
};

}  // namespace sakhi::shell
