#pragma once

#include "report/Document.h"

#include <QWidget>

#include <memory>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QPrinter;
class QPrintPreviewWidget;

namespace sakhi::print {

/// A paper on the screen as it will be printed, with buttons to print it, save it as PDF, turn its pages and
/// change its size. Printing and saving are asked for by signals: whoever shows the preview does them and
/// writes the audit.
class PreviewWidget : public QWidget {
    Q_OBJECT

public:
    explicit PreviewWidget(report::Document document, QWidget* parent = nullptr);
    ~PreviewWidget() override;

    [[nodiscard]] const report::Document& document() const { return m_document; }
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    void printRequested();
    void saveRequested();

private:
    QAbstractButton* addButton(QHBoxLayout& row, const QString& text, const QString& name,
                               const QKeySequence& keys);
    void buildRow(QHBoxLayout& row);
    void turn(int pages);
    void refresh();

    report::Document m_document;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_preview{nullptr};
    QLabel* m_page{nullptr};
    QAbstractButton* m_previous{nullptr};
    QAbstractButton* m_next{nullptr};
};

}  // namespace sakhi::print
