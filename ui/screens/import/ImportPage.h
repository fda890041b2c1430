#pragma once

#include "screens/Screen.h"
#include "screens/import/ImportModel.h"
#include "screens/import/ImportPresenter.h"

class QLineEdit;
class QBoxLayout;
class QVBoxLayout;

namespace sakhi::kit {
class Button;
class Card;
class FormRow;
class ProgressStrip;
class TablePane;
}  // namespace sakhi::kit

namespace sakhi::screens {

/// The widgets of the import page. Enter in the path checks it; after a good check the focus is on "Bring
/// in".
class ImportPage final : public Screen {
    Q_OBJECT

public:
    ImportPage(const ScreenContext& context, QWidget* parent);

    void refresh() override {}
    [[nodiscard]] QVariantMap unfinished() const override;
    void restore(const QVariantMap& fields) override;
    [[nodiscard]] bool settled() const override;
    [[nodiscard]] QString spokenSummary() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildFolderCard(QVBoxLayout* column);
    void buildHelpCard(QVBoxLayout* column);
    void buildProgress(QVBoxLayout* column);
    void render();
    void renderProgress();
    void renderResult();
    [[nodiscard]] kit::Card* resultCard();
    [[nodiscard]] kit::Card* faultCard();
    [[nodiscard]] kit::Card* doneCard();
    void check();
    void browse();

    ImportPresenter m_presenter;
    ImportModel m_model;
    ImportStage m_shown{ImportStage::choosing};
    QLineEdit* m_path{nullptr};
    kit::FormRow* m_pathRow{nullptr};
    kit::Button* m_browse{nullptr};
    kit::Button* m_check{nullptr};
    kit::Card* m_folder{nullptr};
    kit::Card* m_help{nullptr};
    QBoxLayout* m_across{nullptr};
    kit::ProgressStrip* m_progress{nullptr};
    QVBoxLayout* m_results{nullptr};
    kit::Card* m_result{nullptr};
    kit::TablePane* m_faults{nullptr};
    kit::Button* m_primary{nullptr};
};

}  // namespace sakhi::screens
