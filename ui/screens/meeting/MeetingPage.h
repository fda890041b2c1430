#pragma once

#include "screens/Screen.h"
#include "screens/meeting/MeetingPresenter.h"

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace sakhi::kit {
class Button;
class Chip;
class EmptyState;
class StepBar;
}  // namespace sakhi::kit

namespace sakhi::screens {

class CashPane;
class ClosePanel;
class LoansPanel;
class MeetingGrid;
class MoneyPanel;
class OpeningPanel;
class PageFaces;
class ResolutionsPanel;
class TotalsRow;
class NoticeBox;

/// The page of a meeting: head, steps in any order, the grid or the step's panel, and the box beside it.
class MeetingPage : public Screen {
    Q_OBJECT

public:
    MeetingPage(const ScreenContext& context, QWidget* parent);

    void refresh() override { m_presenter.load(); }
    [[nodiscard]] QString spokenSummary() const override;
    [[nodiscard]] std::vector<PageAct> acts() const override;
    [[nodiscard]] bool settled() const override {
        return m_presenter.state().phase != Phase::loading && !m_presenter.state().acting;
    }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Step { kOpening, kCollection, kLoans, kResolutions, kCount, kClose };

    // MeetingLayout.cpp
    QWidget* buildContent();
    QWidget* buildHead(QWidget* page);
    QWidget* buildDoubt(QWidget* page);
    QWidget* buildGrid();
    QWidget* buildHints(QWidget* parent);
    QWidget* buildClosed();
    void connectParts();

    void render();
    void renderHead();
    void renderSteps();
    void renderDoubt();
    void renderClosed();
    void comeBack();
    void renderPanel();
    void tellGuide();
    void open(QWidget* panel);
    void showStep(int step);
    void openMoney();
    void goTo(const books::SheetFault& fault);
    void openRow(int row);
    void addPayer();
    void correct();
    void print();
    void askDiscard();
    void askReopen();
    void close();
    void closedNow();
    void refused(const base::Error& error);

    MeetingPresenter m_presenter;
    PageFaces* m_faces;
    QStackedWidget* m_whole{nullptr};
    QLabel* m_title{nullptr};
    QLabel* m_day{nullptr};
    QLabel* m_where{nullptr};
    QLabel* m_came{nullptr};
    QLabel* m_saved{nullptr};
    kit::Button* m_closeButton{nullptr};
    kit::StepBar* m_steps{nullptr};
    NoticeBox* m_doubt{nullptr};
    QLabel* m_doubtWords{nullptr};
    QStackedWidget* m_stack{nullptr};
    MeetingGrid* m_grid{nullptr};
    TotalsRow* m_totals{nullptr};
    QWidget* m_noRows{nullptr};
    kit::Button* m_addPayer{nullptr};
    kit::Chip* m_differ{nullptr};
    OpeningPanel* m_opening{nullptr};
    LoansPanel* m_loans{nullptr};
    ResolutionsPanel* m_resolutions{nullptr};
    MoneyPanel* m_money{nullptr};
    ClosePanel* m_closing{nullptr};
    CashPane* m_cash{nullptr};
    QLabel* m_closedTitle{nullptr};
    QLabel* m_closedFacts{nullptr};
    int m_step{kCollection};
    bool m_entered{false};
    bool m_cameBack{false};
};

}  // namespace sakhi::screens
