#include "shell/ScreenRegistry.h"

#include "screens/applications/ApplicationsScreen.h"
#include "screens/appraisal/AppraisalScreen.h"
#include "screens/groupsetup/GroupSetupScreen.h"
#include "screens/home/HomeScreen.h"
#include "screens/import/ImportScreen.h"
#include "screens/queue/QueueScreen.h"
#include "screens/score/ScoreScreen.h"

#include <QCoreApplication>

#include <array>

namespace sakhi::shell {

using domain::Role;
using screens::ScreenId;

namespace {

constexpr unsigned bit(Role role) {
    return 1U << static_cast<unsigned>(role);
}

constexpr unsigned kEveryone =
    bit(Role::member) | bit(Role::representative) | bit(Role::officer) | bit(Role::manager);
constexpr unsigned kManager = bit(Role::manager);

QString homeTitle() {
    return QCoreApplication::translate("Rail", "Home");
}
QString scoreTitle() {
    return QCoreApplication::translate("Rail", "Score", "page: the group's score");
}
QString applicationsTitle() {
    return QCoreApplication::translate("Rail", "Applications", "page: applications for loans");
}
QString queueTitle() {
    return QCoreApplication::translate("Rail", "Queue", "page: requests that wait for the manager");
}
QString appraisalTitle() {
    return QCoreApplication::translate("Rail", "Appraisal");
}
QString importTitle() {
    return QCoreApplication::translate("Rail", "Bring in records", "page: import of CSV files");
}

QString groupSetupTitle() {
    return QCoreApplication::translate("Rail", "Group", "page: the group's register, members and rules");
}

constexpr std::array kRows{
    ScreenRow{ScreenId::queue, theme::Icon::queue, kManager, false, queueTitle, screens::makeQueueScreen},
    ScreenRow{ScreenId::appraisal, theme::Icon::appraisal, kManager, true, appraisalTitle,
              screens::makeAppraisalScreen},
    ScreenRow{ScreenId::home, theme::Icon::home, kEveryone, false, homeTitle, screens::makeHomeScreen},
    ScreenRow{ScreenId::applications, theme::Icon::applications, kEveryone, false, applicationsTitle,
              screens::makeApplicationsScreen},
    ScreenRow{ScreenId::score, theme::Icon::score, kEveryone, false, scoreTitle, screens::makeScoreScreen},
    ScreenRow{ScreenId::import, theme::Icon::download, kManager | bit(Role::representative), false,
              importTitle, screens::makeImportScreen},
    ScreenRow{ScreenId::groupSetup, theme::Icon::settings, bit(Role::representative), false, groupSetupTitle,
              screens::makeGroupSetupScreen},
};

}  // namespace

std::span<const ScreenRow> screenRows() {
    return kRows;
}

const ScreenRow& rowOf(ScreenId id) {
    for (const ScreenRow& row : kRows) {
        if (row.id == id) {
            return row;
        }
    }
    return kRows.front();
}

bool has(const ScreenRow& row, Role role) {
    return (row.roles & bit(role)) != 0;
}

}  // namespace sakhi::shell
