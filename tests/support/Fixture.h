#pragma once

#include <QTest>

#include <functional>
#include <vector>

namespace sakhi::test {

/// Base of every test class: a warning printed by a test fails it.
class Fixture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
};

using Maker = std::function<QObject*()>;

/// The test classes of this program, in the order of registration.
std::vector<Maker>& registeredTests();

/// Adds a test class to the program it is linked into; use SAKHI_TEST.
struct Registration {
    explicit Registration(Maker maker) { registeredTests().push_back(std::move(maker)); }
};

/// The root of the checkout. Only the support library knows the path, so that two checkouts compile alike.
QString sourceDir();

/// The folder of shared records beside the checkout (../shared/data), or empty where it is not there.
QString sharedData();

}  // namespace sakhi::test

#define SAKHI_TEST(Class) \
    static const ::sakhi::test::Registration registered_##Class{[] { return new Class; }};
