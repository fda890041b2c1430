#include "FirstRunPictures.h"

#include "kit/StepBar.h"
#include "shell/AccountForm.h"
#include "shell/FoundList.h"
#include "shell/SearchField.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineEdit>

namespace sakhi::desktop {

namespace {

constexpr int kPatienceMs = 20'000;
constexpr const char* kName = "Meera";
constexpr const char* kPassword = "lotus kite river drum";

bool waitFor(const std::function<bool()>& there) {
    QElapsedTimer timer;
    timer.start();
    while (!there() && timer.elapsed() < kPatienceMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return there();
}

bool stands(const shell::Window& window, screens::ScreenId page) {
    return waitFor([&] {
        const auto* bench = window.workbench();
        return bench != nullptr && bench->place().screen == page && bench->current()->settled();
    });
}

void goOn(const shell::Window& window) {
    for (auto* button : window.findChildren<QAbstractButton*>(QStringLiteral("next"))) {
        if (button->isVisible()) {
            button->click();
            return;
        }
    }
}

/// The account, up to the first page of who is signed in.
bool makeAccount(const shell::Window& window, const std::function<void(const char*)>& save) {
    goOn(window);
    auto* form = window.findChild<shell::AccountForm*>();
    if (form == nullptr) {
        return false;
    }
    save("first_run_account");
    const char* typed[] = {"Rampur cluster", kName, kPassword, kPassword};
    int at = 0;
    for (auto* field : form->findChildren<QLineEdit*>()) {
        field->setText(QString::fromLatin1(typed[at++ % 4]));
    }
    goOn(window);
    auto* onPaper = window.findChild<QCheckBox*>();
    if (onPaper == nullptr || !waitFor([&] { return onPaper->isVisible(); })) {
        return false;
    }
    save("first_run_recovery");
    onPaper->setChecked(true);
    goOn(window);
    return stands(window, screens::ScreenId::groupSetup);
}

/// A group of two, older than its records.
domain::GroupId makeGroup(services::Workspace& space, const services::Session& session) {
    services::AddGroup group;
    group.group.name = "Ujala";
    group.group.village = "Rampur";
    group.group.formedOn = base::addMonths(space.clock().today(), -20);
    group.group.frequency = domain::MeetingFrequency::weekly;
    group.group.meetingDay = "friday";
    group.group.compulsorySaving = base::Money::rupees(50);
    const auto made = space.bus().execute(session, group);
    if (!made) {
        return {};
    }
    for (const char* name : {"Sita Devi", "Radha Bai"}) {
        services::AddMember member;
        member.member.group = domain::GroupId{made->id};
        member.member.name = name;
        member.member.joinedOn = group.group.formedOn;
        (void)space.bus().execute(session, member);
    }
    return domain::GroupId{made->id};
}

void walkPractice(const shell::Window& window, const std::function<void(const char*)>& save) {
    Q_EMIT window.workbench()->topBar()->practiceRequested();
    const bool opened =
        waitFor([&] { return window.workspace() != nullptr && window.workspace()->auth().isSample(); });
    if (!opened || !stands(window, screens::ScreenId::home)) {
        return;
    }
    save("practice_home");
    window.workbench()->open(screens::ScreenId::meeting, {});
    if (stands(window, screens::ScreenId::meeting)) {
        save("practice_meeting");
    }
}

}  // namespace

void walkFirstRun(shell::Window& window, const std::function<void(const char*)>& save) {
    save("first_run");
    if (!makeAccount(window, save)) {
        return;
    }
    save("first_run_group");
    auto& space = *window.workspace();
    const auto session = space.auth().signIn(kName, kPassword);
    if (!session) {
        return;
    }
    const auto group = makeGroup(space, *session);
    const auto again = space.auth().signIn(kName, kPassword);
    if (!again) {
        return;
    }
    window.signIn(*again);
    window.workbench()->openGroup(group, screens::ScreenId::groupSetup);
    auto* steps = stands(window, screens::ScreenId::groupSetup)
                      ? window.workbench()->current()->findChild<kit::StepBar*>()
                      : nullptr;
    if (steps != nullptr) {
        Q_EMIT steps->chosen(1);
        save("first_run_members");
        Q_EMIT steps->chosen(2);
        save("first_run_opening");
    }
    walkPractice(window, save);
}

void showHelpAndCommands(shell::Window& window, const std::function<void(const char*)>& save) {
    auto* bench = window.workbench();
    bench->help();
    save("help");
    bench->help();
    bench->topBar()->search()->begin();
    save("commands");
    window.setFocus();
}

}  // namespace sakhi::desktop
