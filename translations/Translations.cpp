#include "translations/Translations.h"

#include <QCoreApplication>

namespace sakhi {

bool installWords(QTranslator& translator, const QString& language) {
    const QString file = QStringLiteral(":/translations/sakhi_") + language + QStringLiteral(".qm");
    QCoreApplication::removeTranslator(&translator);
    return translator.load(file) && QCoreApplication::installTranslator(&translator);
}

}  // namespace sakhi
