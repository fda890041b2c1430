#include "screens/PaperDialog.h"

#include "kit/Button.h"
#include "kit/Labels.h"
#include "kit/Languages.h"
#include "kit/SegmentedControl.h"
#include "print/PdfFile.h"
#include "print/PrintJob.h"
#include "services/ErrorText.h"

#include <QDir>
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

PaperDialog::PaperDialog(const theme::Theme& theme, PresenterContext context,
                         std::vector<services::PaperOrder> orders, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_context(std::move(context)),
      m_orders(std::move(orders)),
      m_language(utf8(paperLanguages().front().code)),
      m_column(new QVBoxLayout(this)) {
    setWindowTitle(services::paperName(m_orders.front().kind));
    resize(theme.scaled(860), theme.scaled(640));
    buildRow();
    showPaper();
}

void PaperDialog::buildRow() {
    QStringList names;
    for (const auto& language : paperLanguages()) {
        names << utf8(language.ownName);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(kit::makeLabel(tr("Language of the paper"), kit::TextRole::muted, this));
    auto* languages = new kit::SegmentedControl(m_theme, tr("Language of the paper"), names, this);
    languages->setCurrent(0);
    row->addWidget(languages);
    if (m_orders.size() > 1) {
        buildTurning(*row);
    }
    m_told = kit::makeLabel({}, kit::TextRole::muted, this, true);
    row->addWidget(m_told, 1);
    m_column->addLayout(row);
    connect(languages, &kit::SegmentedControl::chosen, this, [this](int language) {
        m_language = utf8(paperLanguages()[static_cast<std::size_t>(language)].code);
        showPaper();
    });
}

void PaperDialog::buildTurning(QHBoxLayout& row) {
    const auto turn = [this](std::size_t by) {
        m_current = (m_current + by) % m_orders.size();
        showPaper();
    };
    auto* back = kit::makeIconButton(m_theme, theme::Icon::chevronLeft,
                                     tr("Paper before", "button: of several"), this);
    auto* on =
        kit::makeIconButton(m_theme, theme::Icon::chevronRight, tr("Next paper", "button: of several"), this);
    m_which = kit::makeLabel({}, kit::TextRole::body, this);
    row.addWidget(back);
    row.addWidget(m_which);
    row.addWidget(on);
    connect(back, &QAbstractButton::clicked, this, [this, turn] { turn(m_orders.size() - 1); });
    connect(on, &QAbstractButton::clicked, this, [turn] { turn(1); });
}

Result<services::MadePaper> PaperDialog::make(std::size_t index) const {
    return services::makePaper(*m_context.workspace, m_context.session, m_orders[index], m_context.today(),
                               m_language);
}

const report::Document* PaperDialog::shown() const {
    return m_preview != nullptr ? &m_preview->document() : nullptr;
}

void PaperDialog::showPaper() {
    if (m_which != nullptr) {
        m_which->setText(tr("%1 of %2", "which of several papers").arg(m_current + 1).arg(m_orders.size()));
    }
    auto paper = make(m_current);
    delete m_preview;
    m_preview = nullptr;
    if (!paper) {
        tell(services::errorText(paper.error()).oneLine(), true);
        return;
    }
    tell({}, false);
    m_preview = new print::PreviewWidget(std::move(paper->document), this);
    m_column->addWidget(m_preview, 1);
    connect(m_preview, &print::PreviewWidget::saveRequested, this, &PaperDialog::askWhere);
    connect(m_preview, &print::PreviewWidget::printRequested, this, &PaperDialog::sendToPrinter);
}

void PaperDialog::askWhere() {
    const QString path =
        m_orders.size() > 1
            ? QFileDialog::getExistingDirectory(this, tr("Folder for the papers"))
            : QFileDialog::getSaveFileName(this, tr("Save the paper"),
                                           m_preview->document().number + QStringLiteral(".pdf"),
                                           tr("PDF files (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    const auto saved = saveAs(path);
    tell(saved ? tr("Saved as %1.").arg(path) : services::errorText(saved.error()).oneLine(), !saved);
}

Result<void> PaperDialog::saveAs(const QString& path) {
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        const auto paper = make(i);
        const auto pdf = paper ? print::pdfOf(paper->document) : Result<print::PdfBytes>(fail(paper.error()));
        if (!pdf) {
            return fail(pdf.error());
        }
        const QString name = m_orders.size() == 1
                                 ? path
                                 : QDir(path).filePath(paper->document.number + QStringLiteral(".pdf"));
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf->bytes) != pdf->bytes.size()) {
            return fail(base::ErrorCode::fileUnwritable, name.toStdString());
        }
        if (const auto noted =
                services::notePrinted(*m_context.workspace, m_context.session, *paper, pdf->bytes);
            !noted) {
            return fail(noted.error());
        }
        if (!file.commit()) {
            return fail(base::ErrorCode::fileUnwritable, name.toStdString());
        }
    }
    return {};
}

void PaperDialog::sendToPrinter() {
    QPrinter printer(QPrinter::HighResolution);
    print::prepare(printer, m_preview->document());
    QPrintDialog asked(&printer, this);
    if (asked.exec() != QDialog::Accepted) {
        return;
    }
    const auto printed = printAll(printer);
    tell(printed ? tr("%n paper(s) went to the printer.", nullptr, static_cast<int>(m_orders.size()))
                 : services::errorText(printed.error()).oneLine(),
         !printed);
}

Result<void> PaperDialog::printAll(QPrinter& printer) {
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        const auto paper = make(i);
        const auto noted = paper ? services::notePrinted(*m_context.workspace, m_context.session, *paper, {})
                                 : Result<void>(fail(paper.error()));
        if (!noted) {
            return fail(noted.error());
        }
        print::prepare(printer, paper->document);
        if (const auto printed = print::printOn(printer, paper->document); !printed) {
            return fail(printed.error());
        }
    }
    return {};
}

void PaperDialog::tell(const QString& words, bool wrong) {
    m_told->setText(words);
    kit::setRole(*m_told, wrong ? kit::TextRole::bad : kit::TextRole::muted);
}

void openPapers(const theme::Theme& theme, const PresenterContext& context,
                std::vector<services::PaperOrder> orders, QWidget* over) {
    if (orders.empty()) {
        return;
    }
    auto* dialog = new PaperDialog(theme, context, std::move(orders), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace sakhi::screens
