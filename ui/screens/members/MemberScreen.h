#pragma once

#include "screens/Screen.h"
#include "screens/members/MemberPresenter.h"

#include <functional>

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace sakhi::kit {
class Avatar;
class Button;
class Card;
class Chip;
class SegmentedControl;
class StatCell;
class TablePane;
}  // namespace sakhi::kit

namespace sakhi::screens {

class AccountCard;
class ConductCard;
class LoansCard;
class PageFaces;
class PartCard;
class PersonPanel;
class ProfileCard;
class ScrollColumn;

/// A member's page: who she is, how she came, saved and repaid, her passbook; beside it the form of what is
/// being done with her.
class MemberScreen : public Screen {
    Q_OBJECT

public:
    explicit MemberScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QVariantMap unfinished() const override;
    void restore(const QVariantMap& fields) override;
    [[nodiscard]] QString spokenSummary() const override;
    [[nodiscard]] bool settled() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(QBoxLayout* column);
    void buildPages();
    void buildOverview();
    void connectPresenter();
    void render();
    void renderHead();
    void showPage(int page);
    void startChange();
    void startLeaving();
    void startAccount();
    void setDisabled(bool disable);
    void showPanel(kit::Card* panel);
    /// Lays the page out for its width and what is open.
    void arrange();
    void run(const services::Command& command, const QString& saying, const QByteArray& photo = {});
    void acted();
    void refused(const base::Error& error);

    MemberPresenter m_presenter;
    PageFaces* m_faces{nullptr};
    QWidget* m_headRow{nullptr};
    kit::Avatar* m_face{nullptr};
    QLabel* m_name{nullptr};
    QLabel* m_facts{nullptr};
    kit::Chip* m_status{nullptr};
    kit::StatCell* m_savings{nullptr};
    kit::StatCell* m_owed{nullptr};
    kit::Button* m_change{nullptr};
    kit::Button* m_leave{nullptr};
    kit::SegmentedControl* m_tabs{nullptr};
    QStackedWidget* m_pages{nullptr};
    QBoxLayout* m_across{nullptr};
    QBoxLayout* m_columns{nullptr};
    ScrollColumn* m_side{nullptr};
    ProfileCard* m_profile{nullptr};
    ConductCard* m_conduct{nullptr};
    PartCard* m_part{nullptr};
    LoansCard* m_loans{nullptr};
    AccountCard* m_account{nullptr};
    kit::TablePane* m_passbook{nullptr};
    kit::Card* m_panel{nullptr};
    PersonPanel* m_person{nullptr};
    QVariantMap m_draft;
    std::function<void(const base::Error&)> m_tellFailure;
    std::function<void(bool)> m_setBusy;
    QString m_saying;
};

Screen* makeMemberScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
