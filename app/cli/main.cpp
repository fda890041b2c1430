#include "Cli.h"
#include "theme/Fonts.h"
#include "translations/Translations.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <string_view>

namespace {

/// Papers are laid out with fonts, so `report` alone needs Gui; it never needs a display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    const bool prints = std::any_of(argv + 1, argv + argc,
                                    [](const char* word) { return std::string_view(word) == "report"; });
    if (!prints) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    sakhi::theme::installMessageFilter();
    return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
    const auto app = makeApplication(argc, argv);
    QTranslator words;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const qsizetype language = arguments.indexOf(QLatin1String("--language"));
    sakhi::installWords(words, language >= 0 ? arguments.value(language + 1) : QStringLiteral("en"));
    return sakhi::cli::runCli(arguments);
}
