#pragma once

#include "screens/Screen.h"
#include "screens/applications/ActPanel.h"
#include "screens/applications/ApplicationsModel.h"
#include "screens/applications/ApplicationsPresenter.h"

#include <QVariantMap>

class QLabel;
class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace sakhi::kit {
class Button;
class Choice;
class EmptyState;
class PageHead;
class ProgressStrip;
class TablePane;
}  // namespace sakhi::kit

namespace sakhi::screens {

class ApplyPanel;
class ScrollColumn;

/// The widgets of the Applications page: the list left, and at the right the open application, a question
/// about it, or the form of a new one.
class ApplicationsPage final : public Screen {
    Q_OBJECT

public:
    ApplicationsPage(const ScreenContext& context, QWidget* parent);

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
    void buildSide();
    void buildFaces();
    void render();
    void renderList();
    void renderFilter();
    void renderHead();
    void renderSide();
    void renderTicked();
    void sizeColumns();

    bool comeBack();
    void startApplication();
    void ask(const ActQuestion& question);
    void endAsking();
    void confirm(const ActAnswer& answer);
    void acted(const services::Outcome& outcome);
    void refused(const base::Error& error);
    void chooseRow(int row);

    ApplicationsPresenter m_presenter;
    ApplicationsModel m_model;
    kit::PageHead* m_head{nullptr};
    kit::Button* m_new{nullptr};
    kit::Choice* m_filter{nullptr};
    QLabel* m_ticked{nullptr};
    kit::Button* m_bundle{nullptr};
    kit::TablePane* m_list{nullptr};
    QStackedWidget* m_faces{nullptr};
    QWidget* m_work{nullptr};
    kit::ProgressStrip* m_loading{nullptr};
    kit::EmptyState* m_empty{nullptr};
    kit::EmptyState* m_failed{nullptr};
    QBoxLayout* m_across{nullptr};
    ScrollColumn* m_side{nullptr};
    QVBoxLayout* m_sideColumn{nullptr};
    QWidget* m_detail{nullptr};
    ActPanel* m_ask{nullptr};
    ApplyPanel* m_apply{nullptr};
    std::vector<domain::ApplicationId> m_bundling;
    QString m_saying;
    QVariantMap m_draft;
    bool m_selecting{false};
};

}  // namespace sakhi::screens
