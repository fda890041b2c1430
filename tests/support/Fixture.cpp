#include "support/Fixture.h"

#include <QDir>
#include <QRegularExpression>

namespace sakhi::test {

void Fixture::init() {
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

std::vector<Maker>& registeredTests() {
    static std::vector<Maker> makers;
    return makers;
}

QString sharedData() {
    const QDir dir(QStringLiteral(SAKHI_SOURCE_DIR "/../shared/data"));
    return dir.exists() ? dir.absolutePath() : QString();
}

}  // namespace sakhi::test
