#include "Cli.h"
#include "translations/Translations.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QTranslator words;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const qsizetype language = arguments.indexOf(QLatin1String("--language"));
    sakhi::installWords(words, language >= 0 ? arguments.value(language + 1) : QStringLiteral("en"));
    return sakhi::cli::runCli(arguments);
}
