#pragma once

#include "print/PreviewWidget.h"
#include "screens/appraisal/AppraisalPresenter.h"
#include "theme/Theme.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace sakhi::screens {

/// The appraisal note as it will be printed, in the language chosen here; prints it or saves it as PDF, and
/// notes each in the audit.
class PaperDialog : public QDialog {
    Q_OBJECT

public:
    /// The presenter is borrowed.
    PaperDialog(const theme::Theme& theme, AppraisalPresenter& presenter, QWidget* parent = nullptr);

    /// Writes the PDF after its printing was noted; the errors of both.
    base::Result<void> saveAs(const QString& path);

private:
    void choose(int language);
    void askWhere();
    void sendToPrinter();
    void tell(const QString& words, bool wrong);

    const theme::Theme& m_theme;
    AppraisalPresenter& m_presenter;
    QVBoxLayout* m_column;
    QLabel* m_told;
    print::PreviewWidget* m_preview{nullptr};
};

}  // namespace sakhi::screens
