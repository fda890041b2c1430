#pragma once

#include "screens/Screen.h"
#include "screens/members/MembersPresenter.h"

class QBoxLayout;
class QLabel;

namespace sakhi::kit {
class Button;
class Card;
class PageHead;
class SegmentedControl;
class TablePane;
}  // namespace sakhi::kit

namespace sakhi::screens {

class PageFaces;
class PersonPanel;
class ScrollColumn;

/// The members of the group: the list, and beside it the form of a woman who joins, the office bearers or the
/// hand-over. Enter opens a member's page.
class MembersScreen : public Screen {
    Q_OBJECT

public:
    explicit MembersScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QVariantMap unfinished() const override;
    void restore(const QVariantMap& fields) override;
    [[nodiscard]] QString spokenSummary() const override;
    [[nodiscard]] bool settled() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    void buildList();
    void render();
    void renderFace();
    void renderHead();
    void startJoining();
    void startOffices();
    void startHandOver();
    /// Puts a panel beside the list in place of the one before; null = none.
    void showPanel(kit::Card* panel);
    /// Lays the page out for its width and what is open.
    void arrange();
    void openRow(int row);
    void acted(const services::Outcome& outcome);
    void refused(const base::Error& error);

    MembersPresenter m_presenter;
    kit::PageHead* m_head{nullptr};
    kit::Button* m_add{nullptr};
    kit::Button* m_offices{nullptr};
    kit::Button* m_handOver{nullptr};
    kit::Button* m_open{nullptr};
    PageFaces* m_faces{nullptr};
    QBoxLayout* m_across{nullptr};
    kit::SegmentedControl* m_filter{nullptr};
    kit::TablePane* m_table{nullptr};
    ScrollColumn* m_side{nullptr};
    kit::Card* m_panel{nullptr};
    std::function<void(const base::Error&)> m_tellFailure;
    std::function<void(bool)> m_setBusy;
    PersonPanel* m_person{nullptr};
    QString m_saying;
};

Screen* makeMembersScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
