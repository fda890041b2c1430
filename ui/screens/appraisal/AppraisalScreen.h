#pragma once

#include "kit/Button.h"
#include "screens/Screen.h"
#include "screens/appraisal/AppraisalPresenter.h"

#include <vector>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace sakhi::kit {
class Chip;
class EmptyState;
class PageHead;
}  // namespace sakhi::kit

namespace sakhi::screens {

class ChecksCard;
class DecidedCard;
class DecisionCard;
class PrinciplesCard;
class RequestCard;
class ResolutionCard;
class ScoreCard;
class SharesCard;
class TrendsCard;
class TermsCard;
class WhyCard;

/// The appraisal of one request to the bank. Three columns where there is room, else two, else one; it
/// scrolls down only.
class AppraisalScreen : public Screen {
    Q_OBJECT

public:
    explicit AppraisalScreen(const ScreenContext& context, QWidget* parent = nullptr);
    ~AppraisalScreen() override;

    void refresh() override;
    [[nodiscard]] QVariantMap unfinished() const override;
    void restore(const QVariantMap& fields) override;
    [[nodiscard]] QString spokenSummary() const override;
    [[nodiscard]] bool settled() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    void buildPages();
    void buildCards(QWidget* room);
    void arrange();
    void render();
    void renderHead();
    void go(int step);
    void openPaper();

    AppraisalPresenter m_presenter;
    kit::PageHead* m_head{nullptr};
    QBoxLayout* m_headRow{nullptr};
    kit::Chip* m_state{nullptr};
    kit::Button* m_previous{nullptr};
    kit::Button* m_next{nullptr};
    kit::Button* m_print{nullptr};
    QStackedWidget* m_pages{nullptr};
    QScrollArea* m_scroll{nullptr};
    kit::EmptyState* m_empty{nullptr};
    kit::EmptyState* m_failed{nullptr};
    std::vector<QVBoxLayout*> m_columns;
    int m_columnsShown{0};
    QWidget* m_groupPictures{nullptr};
    QBoxLayout* m_groupRow{nullptr};
    RequestCard* m_request{nullptr};
    SharesCard* m_shares{nullptr};
    ResolutionCard* m_resolution{nullptr};
    ScoreCard* m_score{nullptr};
    WhyCard* m_why{nullptr};
    PrinciplesCard* m_principles{nullptr};
    TrendsCard* m_trends{nullptr};
    ChecksCard* m_checks{nullptr};
    TermsCard* m_whatIf{nullptr};
    DecisionCard* m_decision{nullptr};
    DecidedCard* m_decided{nullptr};
};

Screen* makeAppraisalScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
