#include "Pictures.h"
#include "charts/Canvas.h"
#include "security/SodiumEntropy.h"
#include "shell/Window.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSysInfo>
#include <QTextStream>

namespace {

using namespace sakhi;

/// The words of the call; the program ends where they are wrong or ask for help.
void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral(
        "SakhiCircle: records, scores and loans of self-help groups. Works without a network."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("store"), QStringLiteral("Open the records in FILE."), QStringLiteral("FILE")},
         {QStringLiteral("user"), QStringLiteral("Sign in as NAME."), QStringLiteral("NAME")},
         {QStringLiteral("password-file"), QStringLiteral("Take the password from F."), QStringLiteral("F")},
         {QStringLiteral("language"), QStringLiteral("en or hi."), QStringLiteral("CODE")},
         {QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("LOOK")},
         {QStringLiteral("today"), QStringLiteral("The day of a sample store's clock."),
          QStringLiteral("DAY")},
         {QStringLiteral("screenshots"),
          QStringLiteral("Save every screen of every role as PNG in DIR, and end."), QStringLiteral("DIR")}});
}

/// Without a display pictures, help and version still work; a window does not, and that is said.
bool displayFound(int argc, char** argv) {
    const bool display = qEnvironmentVariableIsSet("DISPLAY") ||
                         qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                         qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (display || QSysInfo::kernelType() != QLatin1String("linux")) {
        return true;
    }
    const QStringList offered{QStringLiteral("--screenshots"), QStringLiteral("--help"), QStringLiteral("-h"),
                              QStringLiteral("--version"), QStringLiteral("-v")};
    for (int i = 1; i < argc; ++i) {
        if (offered.contains(QString::fromLocal8Bit(argv[i]).section(QLatin1Char('='), 0, 0))) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return true;
        }
    }
    QTextStream(stderr) << "There is no display. --screenshots DIR saves every screen as a picture; the "
                           "program sakhi works without one.\n";
    return false;
}

}  // namespace

int main(int argc, char** argv) {
    if (!displayFound(argc, argv)) {
        return 1;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("SakhiCircle"));
    QApplication::setOrganizationName(QStringLiteral("SakhiCircle"));
    QApplication::setApplicationVersion(QStringLiteral(SAKHI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.sakhicircle.SakhiCircle"));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    theme::installMessageFilter();
    charts::installCanvasAccessibility();
    auto preferences = shell::Preferences::load();
    if (parser.isSet(QStringLiteral("language"))) {
        preferences.language = parser.value(QStringLiteral("language"));
        preferences.store();
    }
    QTranslator words;
    installWords(words, preferences.language);
    theme::Theme look;
    look.setTextScale(preferences.textScale);
    const QString wanted = parser.value(QStringLiteral("theme"));
    look.setAppearance(wanted == QLatin1String("dark")    ? theme::Appearance::dark
                       : wanted == QLatin1String("light") ? theme::Appearance::light
                                                          : preferences.appearance);
    look.dress(app);
    QApplication::setWindowIcon(look.pixmap(theme::Icon::logo, theme::Token::accent, 64, 1.0));
    security::SodiumEntropy entropy;
    const base::SystemClock now;
    const auto day = base::parseIsoDate(parser.value(QStringLiteral("today")).toStdString());
    const base::FixedClock set(day.value_or(base::Date{}));
    const base::Clock& clock = day ? static_cast<const base::Clock&>(set) : now;
    shell::StartOptions options{parser.value(QStringLiteral("store")), parser.value(QStringLiteral("user")),
                                parser.value(QStringLiteral("password-file")), day.has_value()};
    if (parser.isSet(QStringLiteral("screenshots"))) {
        return desktop::savePictures({options.store, parser.value(QStringLiteral("screenshots"))}, look,
                                     words, clock, entropy);
    }
    shell::Window window(look, words, clock, entropy, options);
    window.show();
    // The store opens once the window stands: what is seen first comes first.
    QMetaObject::invokeMethod(
        &window, [&window] { window.begin(); }, Qt::QueuedConnection);
    return QApplication::exec();
}
