#pragma once

#include "base/Random.h"
#include "screens/Screen.h"
#include "services/DemoStore.h"
#include "support/Fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>

/// A branch of made-up groups in a temporary store, its people, and what a page asks of its window.
namespace sakhi::test {

/// Remembers what a page asked for.
class Recorder : public screens::Navigator {
public:
    void open(screens::ScreenId screen, const screens::Subject& subject) override {
        opened.emplace_back(screen, subject);
    }
    void openGroup(const domain::GroupId& group, screens::ScreenId screen) override {
        groups.emplace_back(group, screen);
    }
    void say(const QString& text, const std::function<void()>&) override { said << text; }

    std::vector<std::pair<screens::ScreenId, screens::Subject>> opened;
    std::vector<std::pair<domain::GroupId, screens::ScreenId>> groups;
    QStringList said;
};

/// The store. `groups` 0 makes one without records.
struct Branch {
    explicit Branch(int groupCount = 10) {
        const simulate::Plan plan{groupCount, 24, clock.today(), 7};
        auto made = services::makeDemo((dir.path() + QStringLiteral("/branch.sakhi")).toStdString(), plan,
                                       clock, entropy);
        if (made) {
            space = std::move(made->workspace);
        }
    }

    /// The first person of a role.
    [[nodiscard]] std::optional<services::Session> session(domain::Role role) const {
        const auto people = space->auth().samplePeople();
        for (const auto& person : people ? *people : std::vector<services::SamplePerson>()) {
            if (person.role == role) {
                if (auto made = space->auth().signInSample(person.id)) {
                    return *made;
                }
            }
        }
        return std::nullopt;
    }

    /// The context of a page for a person of a role on her group number `at`; -1: on none.
    [[nodiscard]] screens::PresenterContext context(domain::Role role, int at = 0) const {
        screens::PresenterContext out{space.get(), *session(role), {}};
        const auto groups = space->records().groups(out.session);
        if (at >= 0 && groups && static_cast<std::size_t>(at) < groups->size()) {
            out.group = (*groups)[static_cast<std::size_t>(at)].id;
        }
        return out;
    }

    QTemporaryDir dir;
    base::FixedClock clock{*base::makeDate(2026, 11, 1)};
    base::SeededEntropy entropy{11};
    std::unique_ptr<services::Workspace> space;
};

/// The visible child of a type with this accessible name, or null.
template <class T>
T* findNamed(const QWidget& page, const QString& name) {
    for (T* child : page.findChildren<T*>()) {
        if (child->accessibleName() == name && child->isVisibleTo(&page)) {
            return child;
        }
    }
    return nullptr;
}

/// The visible button whose name begins so, or null.
inline QAbstractButton* findButton(const QWidget& page, const QString& begin) {
    for (auto* child : page.findChildren<QAbstractButton*>()) {
        const QString name = child->accessibleName().isEmpty()
                                 ? QString(child->text()).remove(QLatin1Char('&'))
                                 : child->accessibleName();
        if (child->isVisibleTo(&page) && name.startsWith(begin)) {
            return child;
        }
    }
    return nullptr;
}

/// All words that stand on the page now.
inline QString wordsOf(const QWidget& page) {
    QStringList out;
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page) && !label->text().isEmpty()) {
            out << label->text();
        }
    }
    return out.join(QLatin1Char('\n'));
}

/// With SAKHI_PICTURES=DIR, saves the page at both sizes in light and dark; else does nothing.
inline void takePictures(QWidget& page, theme::Theme& theme, const QString& name) {
    const QString dir = qEnvironmentVariable("SAKHI_PICTURES");
    if (dir.isEmpty()) {
        return;
    }
    const QSize before = page.size();
    for (const auto& [mode, word] :
         {std::pair(theme::Appearance::light, "light"), std::pair(theme::Appearance::dark, "dark")}) {
        theme.setAppearance(mode);
        // The window less the rail (184) and the top bar (56).
        for (const QSize size : {QSize(1182, 708), QSize(1736, 1020)}) {
            page.resize(size);
            QTest::qWait(30);
            const QString file =
                QStringLiteral("%1_%2_%3.png").arg(name, QLatin1String(word)).arg(size.width() + 184);
            page.grab().save(QDir(dir).filePath(file));
        }
    }
    theme.setAppearance(theme::Appearance::light);
    page.resize(before);
    QTest::qWait(10);
}

}  // namespace sakhi::test
