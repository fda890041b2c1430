#pragma once

#include "services/views/HomeView.h"
#include "theme/Theme.h"

#include <QWidget>

class QBoxLayout;

namespace sakhi::kit {
class PageHead;
class StatCell;
class TablePane;
}  // namespace sakhi::kit

namespace sakhi::screens {

class BehindCard;
class HomeScoreCard;
class NextMeetingCard;
class OpenApplicationsModel;

/// The content of one group's Home.
class GroupHome : public QWidget {
    Q_OBJECT

public:
    /// `ownRowsOnly`: a member reads it.
    GroupHome(const theme::Theme& theme, bool ownRowsOnly, QWidget* parent = nullptr);

    /// Whether the meeting may be opened from here, and the day of one that is not closed; before present().
    void showMeeting(bool keeps, std::optional<base::Date> unclosedOn);

    void present(const services::HomeView& view, base::Date today);

    [[nodiscard]] kit::TablePane* applications() const { return m_applications; }

Q_SIGNALS:
    void measureRequested(const QString& measure);
    void meetingRequested();
    void applicationsRequested();
    void applicationRequested(const sakhi::domain::ApplicationId& id);

private:
    /// Large type puts the cards of the first row under each other.
    void arrange();
    void buildHead();
    QWidget* buildApplications();

    const theme::Theme& m_theme;
    bool m_ownRowsOnly;
    kit::PageHead* m_head{nullptr};
    std::vector<kit::StatCell*> m_cells;
    QBoxLayout* m_top{nullptr};
    QBoxLayout* m_bottom{nullptr};
    NextMeetingCard* m_meeting{nullptr};
    HomeScoreCard* m_score{nullptr};
    BehindCard* m_behind{nullptr};
    kit::TablePane* m_applications{nullptr};
    OpenApplicationsModel* m_model{nullptr};
};

}  // namespace sakhi::screens
