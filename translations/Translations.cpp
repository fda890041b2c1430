#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLocale>

namespace sakhi {

bool installWords(QTranslator& translator, const QString& language) {
    const QString file = QStringLiteral(":/translations/sakhi_") + language + QStringLiteral(".qm");
    QCoreApplication::removeTranslator(&translator);
    if (!translator.load(file)) {
        return false;
    }
    // Names of days and months are of the same language.
    QLocale::setDefault(QLocale(language + QStringLiteral("_IN")));
    return QCoreApplication::installTranslator(&translator);
}

}  // namespace sakhi
