#include "support/Fixture.h"

#include <QCoreApplication>

#include <memory>

/// Runs every registered class; arguments are Qt Test's own. A program without a class is a failure.
int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    int failures = sakhi::test::registeredTests().empty() ? 1 : 0;
    for (const auto& make : sakhi::test::registeredTests()) {
        const std::unique_ptr<QObject> object(make());
        failures += QTest::qExec(object.get(), argc, argv) != 0;
    }
    return failures;
}
