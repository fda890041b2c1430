#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace sakhi::kit {

/// The top line of a page: title 24, the facts in one muted line, and at the right its actions or stat cells.
class PageHead : public QWidget {
    Q_OBJECT

public:
    PageHead(const theme::Theme& theme, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);

    /// Joined by " · "; empty ones are left out.
    void setFacts(const QStringList& facts);

    /// Adds at the right, in order. Takes ownership.
    void addAction(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_facts;
    QHBoxLayout* m_actions;
};

}  // namespace sakhi::kit
