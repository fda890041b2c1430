#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace sakhi::kit {

class FlowLayout;

/// The top line of a page: title 24, the facts in one muted line, and at the right its actions or stat cells;
/// these stand below where the line has no room for them.
class PageHead : public QWidget {
    Q_OBJECT

public:
    PageHead(const theme::Theme& theme, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);

    /// Joined by " · "; empty ones are left out.
    void setFacts(const QStringList& facts);

    /// Adds at the right, in order. Takes ownership.
    void addAction(QWidget* widget);

protected:
    bool event(QEvent* event) override;

private:
    void arrange();

    const theme::Theme& m_theme;
    QLabel* m_title;
    QLabel* m_facts;
    QBoxLayout* m_row;
    FlowLayout* m_actions;
};

}  // namespace sakhi::kit
