#pragma once

#include "shell/NavEntry.h"
#include "shell/ScreenRegistry.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sakhi::shell {

/// The navigation rail: the pages of one role, the current one marked; the program's name on top.
class Rail : public QWidget {
    Q_OBJECT

public:
    Rail(const theme::Theme& theme, domain::Role role, QWidget* parent = nullptr);

    /// Marks a page as the current one; a page that needs a subject appears once it is opened.
    void setCurrent(screens::ScreenId id);

    /// How many wait on a page; 0 shows none.
    void setCount(screens::ScreenId id, int count);

Q_SIGNALS:
    void chosen(sakhi::screens::ScreenId id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildEntries(domain::Role role, QVBoxLayout& column);
    void dress();

    const theme::Theme& m_theme;
    QLabel* m_mark;
    QLabel* m_name{nullptr};
    QMap<screens::ScreenId, NavEntry*> m_entries;
};

}  // namespace sakhi::shell
