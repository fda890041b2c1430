#pragma once

#include "print/PreviewWidget.h"
#include "screens/PresenterContext.h"
#include "services/papers/Papers.h"
#include "theme/Theme.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace sakhi::screens {

/// Papers as they will be printed, in the language chosen here: prints them, or saves them as PDF, and notes
/// each in the audit. Several papers are turned one by one and printed or saved together.
class PaperDialog : public QDialog {
    Q_OBJECT

public:
    /// At least one order; all papers are of one kind.
    PaperDialog(const theme::Theme& theme, PresenterContext context, std::vector<services::PaperOrder> orders,
                QWidget* parent = nullptr);

    /// Writes each PDF once its printing is noted: one paper to the path, several into it as a folder, each
    /// under its number.
    base::Result<void> saveAs(const QString& path);

    /// The paper shown; none where it could not be made.
    [[nodiscard]] const report::Document* shown() const;

private:
    void buildRow();
    void buildTurning(class QHBoxLayout& row);
    void showPaper();
    void askWhere();
    void sendToPrinter();
    base::Result<void> printAll(class QPrinter& printer);
    [[nodiscard]] base::Result<services::MadePaper> make(std::size_t index) const;
    void tell(const QString& words, bool wrong);

    const theme::Theme& m_theme;
    PresenterContext m_context;
    std::vector<services::PaperOrder> m_orders;
    std::size_t m_current{0};
    QString m_language;
    QVBoxLayout* m_column;
    QLabel* m_told{nullptr};
    QLabel* m_which{nullptr};
    print::PreviewWidget* m_preview{nullptr};
};

/// Opens the dialog over a page: the one way to any paper. Nothing happens without an order.
void openPapers(const theme::Theme& theme, const PresenterContext& context,
                std::vector<services::PaperOrder> orders, QWidget* over);

}  // namespace sakhi::screens
