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

    /// Puts "Start the meeting" first.
    void offerStart() { m_startOffered = true; }

Q_SIGNALS:
    void startRequested();
    void applicationsRequested();

private:
    void addLine(theme::Icon icon, const QString& words, const QString& value, bool attention);
    void fillLines(const services::HomeView& view);

    const theme::Theme& m_theme;
    kit::Chip* m_when;
    bool m_startOffered{false};
    QWidget* m_content{nullptr};
    QVBoxLayout* m_column{nullptr};
};

}  // namespace sakhi::screens
