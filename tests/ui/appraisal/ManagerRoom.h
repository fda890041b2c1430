#pragma once

#include "base/Random.h"
#include "screens/Screen.h"
#include "services/DemoStore.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>

namespace sakhi::test {

/// What a page asked of its window.
class NotedNavigator : public screens::Navigator {
public:
    void open(screens::ScreenId screen, const screens::Subject& subject) override {
        opened = screen;
        openedOn = subject;
    }
    void openGroup(const domain::GroupId&, screens::ScreenId screen) override { opened = screen; }
    void say(const QString& text, const std::function<void()>&) override { said = text; }

    std::optional<screens::ScreenId> opened;
    screens::Subject openedOn;
    QString said;
};

/// A sample store with a manager signed in, and pages shown to her. Everyone in it is made up.
class ManagerRoom {
public:
    explicit ManagerRoom(int groups = 10) {
        simulate::Plan plan;
        plan.groups = groups;
        plan.months = 24;
        plan.until = clock.today();
        plan.seed = 11;
        auto made = services::makeDemo(m_dir.filePath(QStringLiteral("demo.db")).toStdString(), plan, clock,
                                       m_entropy);
        space = std::move(made->workspace);
        clock.advance(qint64(9) * 24 * 3'600'000);
        manager.emplace(signIn(domain::Role::manager, {}));
        theme.setAppearance(theme::Appearance::light);
        theme.dress(*static_cast<QApplication*>(QCoreApplication::instance()));
    }

    /// Signs a person in: of a role, or by her login.
    services::Session signIn(domain::Role role, const std::string& login) {
        const auto people = *space->auth().samplePeople();
        for (const auto& person : people) {
            if (person.role == role && (login.empty() || person.login == login)) {
                return *space->auth().signInSample(person.id);
            }
        }
        qFatal("no such person");
    }

    [[nodiscard]] screens::PresenterContext context(const services::Session& session) const {
        return {space.get(), session, {}};
    }

    std::vector<services::QueueRow> queue() { return *space->applications().queue(*manager, clock.today()); }

    /// A page as she sees it, once it has settled.
    template <class Make>
    std::unique_ptr<screens::Screen> show(Make make, const services::Session& session,
                                          const screens::Subject& subject = {}, QSize size = {1180, 700}) {
        std::unique_ptr<screens::Screen> page(
            make(screens::ScreenContext{context(session), theme, navigator, subject}, nullptr));
        page->resize(size);
        page->refresh();
        page->show();
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return page->settled(); }, 20'000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        return page;
    }

    /// A visible widget of a kind by its accessible name.
    template <class Widget>
    static Widget* named(const QWidget& page, const QString& name) {
        for (auto* widget : page.findChildren<Widget*>()) {
            if (widget->accessibleName() == name && widget->isVisibleTo(&page)) {
                return widget;
            }
        }
        return nullptr;
    }

    /// The button with a text, whatever its mnemonic.
    static QAbstractButton* button(const QWidget& page, const QString& text) {
        for (auto* one : page.findChildren<QAbstractButton*>()) {
            if (one->text().remove(QLatin1Char('&')) == text && one->isVisibleTo(&page)) {
                return one;
            }
        }
        return nullptr;
    }

    /// All that can be read on the page.
    static QString readable(const QWidget& page) {
        QStringList words;
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&page)) {
                words << label->text();
            }
        }
        for (const auto* one : page.findChildren<QAbstractButton*>()) {
            if (one->isVisibleTo(&page)) {
                words << one->text().remove(QLatin1Char('&'));
            }
        }
        return words.join(QLatin1Char('\n'));
    }

    /// Saves a picture where the environment asks for pictures.
    void picture(QWidget& page, const QString& name) const {
        const QString folder = qEnvironmentVariable("SAKHI_PICTURES");
        if (!folder.isEmpty()) {
            page.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
        }
    }

    base::FixedClock clock{*base::makeDate(2026, 11, 1)};
    std::unique_ptr<services::Workspace> space;
    std::optional<services::Session> manager;
    NotedNavigator navigator;
    theme::Theme theme;

private:
    QTemporaryDir m_dir;
    base::SeededEntropy m_entropy{7};
};

}  // namespace sakhi::test
