#include "print/PdfFile.h"
#include "report/Registry.h"
#include "support/SampleAppraisal.h"
#include "theme/Fonts.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTranslator>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

using namespace sakhi;

constexpr int kRuns = 15;

QString cell(const QString& text, const char* tag = "td") {
    return QStringLiteral("<%1>%2</%1>").arg(QString::fromLatin1(tag), text.toHtmlEscaped());
}

QString html(const std::vector<report::Block>& blocks);

/// A block as the HTML that QTextDocument reads; charts have no words in it and are left out.
QString html(const report::Block& block) {
    QString out;
    if (const auto* heading = std::get_if<report::Heading>(&block.value)) {
        return QStringLiteral("<h3>%1 %2 <small>%3</small></h3>")
            .arg(heading->letter, heading->title, heading->note);
    }
    if (const auto* strip = std::get_if<report::Strip>(&block.value)) {
        for (const auto& one : strip->figures) {
            out += cell(one.label + QLatin1Char(' ') + one.value.text + QLatin1Char(' ') + one.note);
        }
        return QStringLiteral("<table width='100%'><tr>%1</tr></table>").arg(out);
    }
    if (const auto* facts = std::get_if<report::Facts>(&block.value)) {
        for (const auto& one : facts->facts) {
            out += QStringLiteral("<tr>%1%2</tr>").arg(cell(one.label), cell(one.value.text));
        }
        return QStringLiteral("<table width='100%'>%1</table>").arg(out);
    }
    if (const auto* table = std::get_if<report::Table>(&block.value)) {
        for (const auto& column : table->columns) {
            out += cell(column.head, "th");
        }
        out = QStringLiteral("<tr>%1</tr>").arg(out);
        for (const auto& row : table->rows) {
            out += QStringLiteral("<tr>");
            for (const auto& one : row.cells) {
                out += cell(one.text);
            }
            out += QStringLiteral("</tr>");
        }
        return QStringLiteral("<table width='100%' border='1' cellspacing='0'>%1</table><p>%2</p>")
            .arg(out, table->note);
    }
    if (const auto* checks = std::get_if<report::Checks>(&block.value)) {
        for (const auto& one : checks->checks) {
            out += QStringLiteral("<tr>%1%2</tr>").arg(cell(one.rule), cell(one.found));
        }
        return QStringLiteral("<table width='100%'>%1</table>").arg(out);
    }
    if (const auto* text = std::get_if<report::Paragraph>(&block.value)) {
        for (const auto& one : text->lines) {
            out += QStringLiteral("<br>") + one.text.toHtmlEscaped();
        }
        return QStringLiteral("<p><b>%1</b>%2</p>").arg(text->title, out);
    }
    if (const auto* sides = std::get_if<report::SideBySide>(&block.value)) {
        for (const auto& column : sides->columns) {
            out += QStringLiteral("<td width='50%'>%1</td>").arg(html(column.blocks));
        }
        return QStringLiteral("<table width='100%'><tr>%1</tr></table>").arg(out);
    }
    if (const auto* whole = std::get_if<report::KeepTogether>(&block.value)) {
        return html(whole->blocks);
    }
    return {};
}

QString html(const std::vector<report::Block>& blocks) {
    QString out;
    for (const auto& block : blocks) {
        out += html(block);
    }
    return out;
}

QByteArray byTextDocument(const report::Document& document) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument text;
    text.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 7));
    text.setHtml(QStringLiteral("<h1>%1</h1>").arg(document.subject.title) + html(document.blocks));
    text.print(&writer);
    return bytes;
}

template <class Make>
void measure(const char* name, const Make& make) {
    std::vector<double> ms;
    qsizetype size = 0;
    for (int i = 0; i < kRuns; ++i) {
        const auto start = std::chrono::steady_clock::now();
        size = make().size();
        ms.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(ms.begin(), ms.begin() + kRuns / 2, ms.end());
    std::printf("%-28s %7.1f ms  %7lld bytes\n", name, ms[kRuns / 2], static_cast<long long>(size));
}

}  // namespace

/// The appraisal as PDF, and its words and tables (no chart) by QTextDocument: median time and bytes.
int main(int argc, char** argv) {
    const QGuiApplication app(argc, argv);
    theme::registerFonts();
    QTranslator translator;
    if (!translator.load(QStringLiteral(":/translations/sakhi_hi.qm"))) {
        return 1;
    }
    const report::Words english(QStringLiteral("en"));
    const report::Words hindi(QStringLiteral("hi"), &translator, &english);
    const auto first = report::buildPaper(test::sampleAppraisal("en"), english);
    const auto second = report::buildPaper(test::sampleAppraisal("hi"), hindi);
    const auto many = report::buildPaper(test::longAppraisal("en", 200, 24), english);
    measure("appraisal, English", [&] { return print::pdfOf(first)->bytes; });
    measure("  by QTextDocument", [&] { return byTextDocument(first); });
    measure("appraisal, Hindi", [&] { return print::pdfOf(second)->bytes; });
    measure("  by QTextDocument", [&] { return byTextDocument(second); });
    measure("appraisal, 200 members", [&] { return print::pdfOf(many)->bytes; });
    measure("  by QTextDocument", [&] { return byTextDocument(many); });
    return 0;
}
