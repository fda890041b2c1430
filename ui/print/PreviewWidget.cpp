#include "print/PreviewWidget.h"

#include "print/PrintJob.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace sakhi::print {

PreviewWidget::PreviewWidget(report::Document document, QWidget* parent)
    : QWidget(parent),
      m_document(std::move(document)),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)) {
    prepare(*m_printer, m_document);
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_preview->setObjectName(QStringLiteral("paper"));
    m_preview->setAccessibleName(tr("Preview of the paper", "accessible name"));
    m_preview->setAccessibleDescription(m_document.subject.running);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { std::ignore = printOn(*printer, m_document); });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PreviewWidget::refresh);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    buildRow(*row);
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    m_preview->fitToWidth();
    m_preview->updatePreview();
    refresh();
}

// The preview widget is a child that draws on the printer: it goes first.
PreviewWidget::~PreviewWidget() {
    delete m_preview;
}

int PreviewWidget::currentPage() const {
    return m_preview->currentPage();
}

int PreviewWidget::pageCount() const {
    return m_preview->pageCount();
}

QAbstractButton* PreviewWidget::addButton(QHBoxLayout& row, const QString& text, const QString& name,
                                          const QKeySequence& keys) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setShortcut(keys);
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    row.addWidget(button);
    return button;
}

void PreviewWidget::buildRow(QHBoxLayout& row) {
    auto* print = addButton(row, tr("Print", "button"), QStringLiteral("print"), QKeySequence::Print);
    connect(print, &QAbstractButton::clicked, this, &PreviewWidget::printRequested);
    auto* save = addButton(row, tr("Save as PDF", "button"), QStringLiteral("save"), QKeySequence::Save);
    connect(save, &QAbstractButton::clicked, this, &PreviewWidget::saveRequested);
    row.addStretch(1);
    m_previous = addButton(row, tr("Previous page", "button"), QStringLiteral("previous"),
                           QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    connect(m_previous, &QAbstractButton::clicked, this, [this] { turn(-1); });
    m_page = new QLabel(this);
    m_page->setObjectName(QStringLiteral("page"));
    row.addWidget(m_page);
    m_next = addButton(row, tr("Next page", "button"), QStringLiteral("next"),
                       QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    connect(m_next, &QAbstractButton::clicked, this, [this] { turn(1); });
    row.addStretch(1);
    auto* smaller =
        addButton(row, tr("Smaller", "button: zoom out"), QStringLiteral("smaller"), QKeySequence::ZoomOut);
    connect(smaller, &QAbstractButton::clicked, this, [this] { m_preview->zoomOut(); });
    auto* larger =
        addButton(row, tr("Larger", "button: zoom in"), QStringLiteral("larger"), QKeySequence::ZoomIn);
    connect(larger, &QAbstractButton::clicked, this, [this] { m_preview->zoomIn(); });
    auto* width = addButton(row, tr("Page width", "button: as wide as the window"), QStringLiteral("width"),
                            QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(width, &QAbstractButton::clicked, this, [this] { m_preview->fitToWidth(); });
    auto* whole = addButton(row, tr("Whole page", "button: as large as fits the window"),
                            QStringLiteral("whole"), QKeySequence(Qt::CTRL | Qt::Key_9));
    connect(whole, &QAbstractButton::clicked, this, [this] { m_preview->fitInView(); });
}

void PreviewWidget::turn(int pages) {
    m_preview->setCurrentPage(
        std::clamp(m_preview->currentPage() + pages, 1, std::max(1, m_preview->pageCount())));
    refresh();
}

void PreviewWidget::refresh() {
    if (m_page == nullptr) {
        return;
    }
    const int page = m_preview->currentPage();
    const int pages = m_preview->pageCount();
    m_page->setText(tr("Page %1 of %2", "of the preview").arg(page).arg(pages));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pages);
}

}  // namespace sakhi::print
