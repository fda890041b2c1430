#include "support/Fixture.h"

#include <QApplication>

#include <memory>

/// As Main.cpp, with a QApplication: windows exist on the platform that QT_QPA_PLATFORM names.
int main(int argc, char** argv) {
    QApplication app(argc, argv);
    int failures = sakhi::test::registeredTests().empty() ? 1 : 0;
    for (const auto& make : sakhi::test::registeredTests()) {
        const std::unique_ptr<QObject> object(make());
        failures += QTest::qExec(object.get(), argc, argv) != 0;
    }
    return failures;
}
