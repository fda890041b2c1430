#include "theme/Fonts.h"

#include <QFontDatabase>
#include <QtGlobal>

static void initFontResource() {
    Q_INIT_RESOURCE(fonts);
}

namespace sakhi::theme {
namespace {

QtMessageHandler previousHandler = nullptr;

void filterMessage(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (text.contains(QLatin1String("OpenType support missing")) ||
        text.contains(QLatin1String("This plugin does not support propagateSizeHints"))) {
        return;
    }
    if (previousHandler != nullptr) {
        previousHandler(type, context, text);
    }
}

}  // namespace

QStringList fontFamilies() {
    return {QStringLiteral("Noto Sans"),        QStringLiteral("Noto Sans Devanagari"),
            QStringLiteral("Noto Sans Math"),   QStringLiteral("Noto Sans Tamil"),
            QStringLiteral("Noto Sans Telugu"), QStringLiteral("Noto Sans Kannada"),
            QStringLiteral("Noto Sans Bengali")};
}

QStringList registerFonts() {
    initFontResource();
    QStringList unread;
    const QStringList files{QStringLiteral("NotoSans-Regular"), QStringLiteral("NotoSans-Bold"),
                            QStringLiteral("NotoSansMath-Regular"),
                            QStringLiteral("NotoSansDevanagari-Regular"),
                            QStringLiteral("NotoSansDevanagari-Bold")};
    for (const QString& file : files) {
        if (QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(file)) < 0) {
            unread << file;
        }
    }
    return unread;
}

void installMessageFilter() {
    const QtMessageHandler before = qInstallMessageHandler(filterMessage);
    if (before != filterMessage) {
        previousHandler = before;
    }
}

}  // namespace sakhi::theme
