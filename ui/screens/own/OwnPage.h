#pragma once

#include "screens/Screen.h"
#include "screens/own/OwnPresenter.h"

class QVBoxLayout;

namespace sakhi::kit {
class PageHead;
}

namespace sakhi::screens {

class PageFaces;

/// A member's own page: a title, then one column of cards in large type, made anew whenever what is read
/// changed.
class OwnPage : public Screen {
    Q_OBJECT

public:
    void refresh() override { m_presenter.load(); }
    [[nodiscard]] bool settled() const override { return m_presenter.state().phase != Phase::loading; }

protected:
    OwnPage(const ScreenContext& context, OwnPart part, const QString& title, QWidget* parent);

    /// Adds the cards of what was read to the column.
    virtual void present(QVBoxLayout& column) = 0;

    /// Shows the empty face, where the account stands for a member.
    virtual void presentEmpty(PageFaces& faces) = 0;

    /// What the button of the empty face does.
    virtual void firstAct() {}

    [[nodiscard]] OwnPresenter& presenter() { return m_presenter; }
    [[nodiscard]] const OwnState& state() const { return m_presenter.state(); }
    [[nodiscard]] kit::PageHead& head() { return *m_head; }

private:
    void render();
    void renderReady();

    OwnPresenter m_presenter;
    PageFaces* m_faces;
    kit::PageHead* m_head;
    QWidget* m_cards{nullptr};
    QVBoxLayout* m_column;
};

}  // namespace sakhi::screens
