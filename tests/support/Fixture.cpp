#include "support/Fixture.h"

#include <QDir>
#include <QRegularExpression>

namespace sakhi::test {

void Fixture::init() {
    // Sentences of Qt's own that are no fault of ours: a script without shaping rules; size hints and
    // raising offscreen.
    QTest::failOnWarning(QRegularExpression(QStringLiteral(
        "^(?!\\s*OpenType support missing|This plugin does not support (propagateSizeHints|raise)).")));
}

std::vector<Maker>& registeredTests() {
    static std::vector<Maker> makers;
    return makers;
}

QString sourceDir() {
    return QStringLiteral(SAKHI_SOURCE_DIR);
}

QString sharedData() {
    const QDir dir(sourceDir() + QStringLiteral("/../shared/data"));
    return dir.exists() ? dir.absolutePath() : QString();
}

}  // namespace sakhi::test
