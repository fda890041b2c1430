#include "Pages.h"
#include "Samples.h"
#include "theme/Fonts.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

using namespace sakhi;

namespace {

void save(QWidget* page, const QString& path, QSize size, const QString& focused) {
    page->resize(size);
    page->show();
    page->activateWindow();
    QCoreApplication::processEvents();
    if (auto* widget = page->findChild<QWidget*>(focused)) {
        widget->setFocus(Qt::TabFocusReason);
    }
    QCoreApplication::processEvents();
    page->grab().save(path);
    delete page;
}

/// The charts as a branch printer would have them, at 300 dots an inch.
void savePaper(const QString& path) {
    const double mm = 300 / 25.4;
    QImage sheet(static_cast<int>(180 * mm), static_cast<int>(150 * mm), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    const charts::ChartInk ink = charts::paperInk(mm);
    charts::paintWaterfall(painter, QRectF(2 * mm, 2 * mm, 86 * mm, 60 * mm), gallery::sampleWaterfall(),
                           ink);
    charts::paintWaterfall(painter, QRectF(92 * mm, 2 * mm, 86 * mm, 86 * mm), gallery::sampleRiskWaterfall(),
                           ink);
    charts::paintRadar(painter, QRectF(2 * mm, 66 * mm, 86 * mm, 76 * mm), gallery::sampleRadar(), ink);
    charts::paintMonthBars(painter, QRectF(92 * mm, 96 * mm, 57 * mm, 30 * mm), gallery::sampleMonths(), ink);
    charts::paintTrend(painter, QRectF(152 * mm, 100 * mm, 26 * mm, 10 * mm), gallery::sampleTrend(true),
                       ink);
    charts::paintGauge(painter, QRectF(130 * mm, 120 * mm, 48 * mm, 28 * mm), gallery::sampleGauge(), ink);
    painter.end();
    sheet.save(path);
}

}  // namespace

/// sakhi_gallery [folder] [text size in %]: pictures of every component, light and dark, into the folder.
int main(int argc, char** argv) {
    theme::installMessageFilter();
    QApplication app(argc, argv);
    charts::installCanvasAccessibility();
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    theme::Theme theme;
    theme.dress(app);
    theme.setTextScale(arguments.value(2, QStringLiteral("100")).toInt());
    for (const auto appearance : {theme::Appearance::light, theme::Appearance::dark}) {
        theme.setAppearance(appearance);
        const QString mode =
            appearance == theme::Appearance::light ? QStringLiteral("light") : QStringLiteral("dark");
        const auto path = [&](const char* name) {
            return folder.filePath(QStringLiteral("%1_%2.png").arg(QString::fromUtf8(name), mode));
        };
        save(gallery::makeComponents(theme), path("components"), {683, 768}, QStringLiteral("first"));
        save(gallery::makeScore(theme), path("score"), {1182, 712}, QStringLiteral("slider"));
        save(gallery::makeLists(theme), path("lists"), {1182, 712}, QString());
    }
    savePaper(folder.filePath(QStringLiteral("paper.png")));
    return 0;
}
