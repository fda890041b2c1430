#pragma once

#include "kit/Card.h"
#include "services/views/HomeView.h"

namespace sakhi::kit {
class Chip;
}

namespace sakhi::screens {

/// The next meeting: the day in large figures, its number and usual place, what it expects, who is late, and
/// the way to the open applications.
class NextMeetingCard : public kit::Card {
    Q_OBJECT

public:
    NextMeetingCard(const theme::Theme& theme, QWidget* parent);

    void present(const services::HomeView& view, base::Date today);

Q_SIGNALS:
    void applicationsRequested();

private:
    void addLine(theme::Icon icon, const QString& words, const QString& value, bool attention);
    void fillLines(const services::HomeView& view);

    const theme::Theme& m_theme;
    kit::Chip* m_when;
    QWidget* m_content{nullptr};
    QVBoxLayout* m_column{nullptr};
};

}  // namespace sakhi::screens
