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

    /// Whether the meeting may be opened from here, and the day of one that is not closed; before present().
    void setMeeting(bool keeps, std::optional<base::Date> unclosedOn);

    void present(const services::HomeView& view, base::Date today);

Q_SIGNALS:
    void meetingRequested();
    void applicationsRequested();

private:
    void addLine(theme::Icon icon, const QString& words, const QString& value, bool attention);
    void addButtons();
    void fillLines(const services::HomeView& view);

    const theme::Theme& m_theme;
    kit::Chip* m_when;
    QWidget* m_content{nullptr};
    QVBoxLayout* m_column{nullptr};
    bool m_keeps{false};
    std::optional<base::Date> m_unclosedOn;
};

}  // namespace sakhi::screens
