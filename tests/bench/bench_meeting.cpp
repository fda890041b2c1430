#include "base/Random.h"
#include "screens/Screen.h"
#include "screens/meeting/MeetingGrid.h"
#include "screens/meeting/MeetingScreen.h"
#include "services/DemoStore.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace sakhi;

namespace {

/// Nothing is asked of the window.
class NoNavigator final : public screens::Navigator {
public:
    void open(screens::ScreenId, const screens::Subject&) override {}
    void openGroup(const domain::GroupId&, screens::ScreenId) override {}
    void say(const QString&, const std::function<void()>&) override {}
};

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// A person who keeps meetings, on her first group.
std::optional<screens::PresenterContext> keeperIn(services::Workspace& space) {
    const auto people = space.auth().samplePeople();
    for (const auto& person : people ? *people : std::vector<services::SamplePerson>()) {
        if (person.role == domain::Role::representative) {
            const auto session = space.auth().signInSample(person.id);
            const auto groups = session
                                    ? space.records().groups(*session)
                                    : base::Result<std::vector<store::GroupRow>>(base::fail(session.error()));
            if (groups && !groups->empty()) {
                return screens::PresenterContext{&space, *session, groups->front().id};
            }
        }
    }
    return std::nullopt;
}

/// Opens the page ten times, then presses sixty digits, and prints the medians and the slowest key.
bool timePage(services::Workspace& space, theme::Theme& theme, int groups) {
    const auto context = keeperIn(space);
    if (!context) {
        return false;
    }
    NoNavigator navigator;
    std::vector<double> openings;
    std::vector<double> keys;
    std::unique_ptr<screens::Screen> page;
    QElapsedTimer clock;
    for (int i = 0; i < 10; ++i) {
        page.reset(screens::makeMeetingScreen({*context, theme, navigator, {}}, nullptr));
        page->resize(1182, 708);
        page->show();
        space.records().forget();
        clock.start();
        page->refresh();
        while (!page->settled()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        page->repaint();
        openings.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    for (int i = 0; i < 60; ++i) {
        QWidget* focus = page->window()->focusWidget();
        clock.start();
        QTest::keyClick(focus, i % 3 == 2 ? Qt::Key_Return : Qt::Key_1);
        QCoreApplication::processEvents();
        keys.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::printf("%d groups: the meeting opens in %.1f ms, a key takes %.2f ms (slowest %.2f ms)\n", groups,
                median(openings), median(keys), *std::ranges::max_element(keys));
    return true;
}

}  // namespace

/// Times the page of a meeting in stores of 10 and of `argv[1]` (10,000) groups of three months.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    theme::Theme theme;
    theme.dress(*qApp);
    const int most = argc > 1 ? std::atoi(argv[1]) : 10'000;
    constexpr int kMonths = 3;
    for (const int groups : {10, most}) {
        const QTemporaryDir dir;
        const base::FixedClock clock{*base::makeDate(2026, 11, 1)};
        base::SeededEntropy entropy{11};
        const auto file = dir.filePath(QStringLiteral("branch.sakhi")).toStdString();
        const auto made = services::makeDemo(file, {groups, kMonths, clock.today(), 7}, clock, entropy);
        if (!made || !timePage(*made->workspace, theme, groups)) {
            std::fprintf(stderr, "no store of %d groups\n", groups);
            return 1;
        }
    }
    return 0;
}
