#include "shell/Preferences.h"

#include "kit/Languages.h"

#include <QSettings>

namespace sakhi::shell {

Preferences Preferences::load() {
    const QSettings settings;
    Preferences out;
    const QString language = settings.value(QStringLiteral("language"), out.language).toString();
    if (const auto* known = kit::findLanguage(language.toStdString()); known != nullptr && known->released) {
        out.language = language;
    }
    const QString look = settings.value(QStringLiteral("appearance")).toString();
    out.appearance = look == QLatin1String("light")  ? theme::Appearance::light
                     : look == QLatin1String("dark") ? theme::Appearance::dark
                                                     : theme::Appearance::followSystem;
    out.textScale = settings.value(QStringLiteral("text_scale"), out.textScale).toInt();
    out.geometry = settings.value(QStringLiteral("geometry")).toByteArray();
    out.lastStore = settings.value(QStringLiteral("store")).toString();
    out.page = settings.value(QStringLiteral("page")).toString();
    out.group = settings.value(QStringLiteral("group")).toString();
    return out;
}

void Preferences::store() const {
    QSettings settings;
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("appearance"),
                      appearance == theme::Appearance::light  ? QStringLiteral("light")
                      : appearance == theme::Appearance::dark ? QStringLiteral("dark")
                                                              : QStringLiteral("system"));
    settings.setValue(QStringLiteral("text_scale"), textScale);
    settings.setValue(QStringLiteral("geometry"), geometry);
    settings.setValue(QStringLiteral("store"), lastStore);
    settings.setValue(QStringLiteral("page"), page);
    settings.setValue(QStringLiteral("group"), group);
}

}  // namespace sakhi::shell
