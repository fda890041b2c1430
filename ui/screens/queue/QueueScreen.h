#pragma once

#include "kit/Button.h"
#include "screens/Screen.h"
#include "screens/queue/QueuePresenter.h"

class QLabel;

namespace sakhi::kit {
class PageHead;
class SegmentedControl;
class TablePane;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// The requests that wait for the manager; Enter or the button opens one for appraisal.
class QueueScreen : public Screen {
    Q_OBJECT

public:
    explicit QueueScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QVariantMap unfinished() const override;
    void restore(const QVariantMap& fields) override;
    [[nodiscard]] bool settled() const override;
    [[nodiscard]] QString spokenSummary() const override;

private:
    void build();
    void render();
    void openRow(int row);

    QueuePresenter m_presenter;
    kit::PageHead* m_head{nullptr};
    kit::SegmentedControl* m_filter{nullptr};
    kit::TablePane* m_table{nullptr};
    kit::Button* m_print{nullptr};
    kit::Button* m_open{nullptr};
};

Screen* makeQueueScreen(const ScreenContext& context, QWidget* parent);

}  // namespace sakhi::screens
