#include "screens/appraisal/PaperDialog.h"

#include "kit/Labels.h"
#include "kit/Languages.h"
#include "kit/SegmentedControl.h"
#include "print/PdfFile.h"
#include "print/PrintJob.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QVBoxLayout>

namespace sakhi::screens {

using base::fail;
using base::Result;

namespace {

QString utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The languages papers come in, in the order of the switch.
std::vector<kit::Language> paperLanguages() {
    std::vector<kit::Language> out;
    for (const auto& language : kit::kLanguages) {
        if (language.released) {
            out.push_back(language);
        }
    }
    return out;
}

}  // namespace

PaperDialog::PaperDialog(const theme::Theme& theme, AppraisalPresenter& presenter, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_presenter(presenter),
      m_column(new QVBoxLayout(this)),
      m_told(nullptr) {
    setWindowTitle(tr("Appraisal note"));
    resize(theme.scaled(860), theme.scaled(640));
    QStringList names;
    for (const auto& language : paperLanguages()) {
        names << utf8(language.ownName);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(kit::makeLabel(tr("Language of the paper"), kit::TextRole::muted, this));
    auto* languages = new kit::SegmentedControl(theme, tr("Language of the paper"), names, this);
    languages->setCurrent(0);
    row->addWidget(languages);
    m_told = kit::makeLabel({}, kit::TextRole::muted, this, true);
    row->addWidget(m_told, 1);
    m_column->addLayout(row);
    connect(languages, &kit::SegmentedControl::chosen, this, &PaperDialog::choose);
    choose(0);
}

void PaperDialog::choose(int language) {
    auto paper = m_presenter.paper(utf8(paperLanguages()[static_cast<std::size_t>(language)].code));
    if (!paper) {
        tell(services::errorText(paper.error()).oneLine(), true);
        return;
    }
    delete m_preview;
    m_preview = new print::PreviewWidget(std::move(*paper), this);
    m_column->addWidget(m_preview, 1);
    connect(m_preview, &print::PreviewWidget::saveRequested, this, &PaperDialog::askWhere);
    connect(m_preview, &print::PreviewWidget::printRequested, this, &PaperDialog::sendToPrinter);
}

void PaperDialog::askWhere() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the appraisal note"),
                                                      m_preview->document().number + QStringLiteral(".pdf"),
                                                      tr("PDF files (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    const auto saved = saveAs(path);
    tell(saved ? tr("Saved as %1.").arg(path) : services::errorText(saved.error()).oneLine(), !saved);
}

Result<void> PaperDialog::saveAs(const QString& path) {
    const auto& paper = m_preview->document();
    const auto pdf = print::pdfOf(paper);
    if (!pdf) {
        return fail(pdf.error());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf->bytes) != pdf->bytes.size()) {
        return fail(base::ErrorCode::fileUnwritable, path.toStdString());
    }
    if (const auto noted = m_presenter.notePrinted(paper, pdf->bytes); !noted) {
        return fail(noted.error());
    }
    return file.commit() ? Result<void>() : fail(base::ErrorCode::fileUnwritable, path.toStdString());
}

void PaperDialog::sendToPrinter() {
    const auto& paper = m_preview->document();
    QPrinter printer(QPrinter::HighResolution);
    print::prepare(printer, paper);
    QPrintDialog asked(&printer, this);
    if (asked.exec() != QDialog::Accepted) {
        return;
    }
    if (const auto noted = m_presenter.notePrinted(paper, {}); !noted) {
        tell(services::errorText(noted.error()).oneLine(), true);
        return;
    }
    const auto printed = print::printOn(printer, paper);
    tell(printed ? tr("The note was sent to the printer.") : services::errorText(printed.error()).oneLine(),
         !printed);
}

void PaperDialog::tell(const QString& words, bool wrong) {
    m_told->setText(words);
    kit::setRole(*m_told, wrong ? kit::TextRole::bad : kit::TextRole::muted);
}

}  // namespace sakhi::screens
