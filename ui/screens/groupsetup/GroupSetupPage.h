#pragma once

#include "screens/Screen.h"
#include "screens/groupsetup/GroupSetupPresenter.h"

class QLabel;
class QStackedWidget;

namespace sakhi::kit {
class Button;
class PageHead;
class StepBar;
}  // namespace sakhi::kit

namespace sakhi::screens {

class GroupForm;
class MembersForm;
class OpeningForm;
class PageFaces;

/// The widgets of the page: three parts in any order once the group is there (its register and rules, its
/// members, what it had before), the first alone while it is not.
class GroupSetupPage final : public Screen {
    Q_OBJECT

public:
    GroupSetupPage(const ScreenContext& context, QWidget* parent);

    void refresh() override { m_presenter.load(); }
    [[nodiscard]] QVariantMap unfinished() const override;
    void restore(const QVariantMap& fields) override;
    [[nodiscard]] QString spokenSummary() const override;
    [[nodiscard]] bool settled() const override {
        return m_presenter.state().phase != Phase::loading && !m_presenter.state().storing;
    }

private:
    enum Part { kGroup, kMembers, kOpening };

    void buildParts();
    void buildFoot();
    void render();
    void renderSteps();
    void showPart(Part part);
    void goOn();
    void store(const services::Command& command);
    void storeGroup();
    void recordOpening();
    void stored(const domain::GroupId& added);
    void refused(const base::Error& error);

    GroupSetupPresenter m_presenter;
    Part m_part{kGroup};
    bool m_shownOnce{false};
    PageFaces* m_faces;
    kit::PageHead* m_head{nullptr};
    kit::StepBar* m_steps{nullptr};
    QStackedWidget* m_parts{nullptr};
    GroupForm* m_group{nullptr};
    MembersForm* m_members{nullptr};
    QStackedWidget* m_openingFaces{nullptr};
    OpeningForm* m_opening{nullptr};
    QLabel* m_openingDone{nullptr};
    kit::Button* m_import{nullptr};
    kit::Button* m_later{nullptr};
    kit::Button* m_next{nullptr};
};

}  // namespace sakhi::screens
