#include "shell/ScreenRegistry.h"

#include "screens/applications/ApplicationsScreen.h"
#include "screens/apply/ApplyScreen.h"
#include "screens/appraisal/AppraisalScreen.h"
#include "screens/books/BooksScreen.h"
#include "screens/groupsetup/GroupSetupScreen.h"
#include "screens/home/HomeScreen.h"
#include "screens/import/ImportScreen.h"
#include "screens/meeting/MeetingScreen.h"
#include "screens/members/MemberScreen.h"
#include "screens/members/MembersScreen.h"
#include "screens/own/OwnScreens.h"
#include "screens/queue/QueueScreen.h"
#include "screens/score/ScoreScreen.h"
#include "screens/today/TodayScreen.h"
#include "screens/visit/VisitScreen.h"

#include <QCoreApplication>

#include <array>

namespace sakhi::shell {

using domain::Role;
using screens::ScreenId;

namespace {

constexpr unsigned bit(Role role) {
    return 1U << static_cast<unsigned>(role);
}

constexpr unsigned kMember = bit(Role::member);
constexpr unsigned kOfficer = bit(Role::officer);
constexpr unsigned kManager = bit(Role::manager);
constexpr unsigned kKeepers = bit(Role::representative) | bit(Role::officer);
constexpr unsigned kStaff = bit(Role::representative) | kOfficer | kManager;

QString homeTitle() {
    return QCoreApplication::translate("Rail", "Home");
}
QString meetingTitle() {
    return QCoreApplication::translate("Rail", "Meeting", "page: the meeting that is held");
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
QString membersTitle() {
    return QCoreApplication::translate("Rail", "Members", "page: the members of the group");
}
QString memberTitle() {
    return QCoreApplication::translate("Rail", "Member", "page: one member");
}
QString booksTitle() {
    return QCoreApplication::translate("Rail", "Books", "page: the group's cash book, ledgers and minutes");
}
QString importTitle() {
    return QCoreApplication::translate("Rail", "Bring in records", "page: import of CSV files");
}

QString recordTitle() {
    return QCoreApplication::translate("Rail", "My record", "page: a member's own record");
}
QString applyTitle() {
    return QCoreApplication::translate("Rail", "Ask for a loan", "page: a new application");
}
QString statusTitle() {
    return QCoreApplication::translate("Rail", "Status", "page: where a member's application stands");
}
QString passbookTitle() {
    return QCoreApplication::translate("Rail", "Passbook");
}
QString todayTitle() {
    return QCoreApplication::translate("Rail", "Today", "page: an officer's day");
}
QString visitTitle() {
    return QCoreApplication::translate("Rail", "Visit", "page: an officer's visit to a group");
}
QString groupSetupTitle() {
    return QCoreApplication::translate("Rail", "Group", "page: the group's register, members and rules");
}

constexpr std::array kRows{
    ScreenRow{ScreenId::today, theme::Icon::calendar, kOfficer, false, todayTitle, screens::makeTodayScreen},
    ScreenRow{ScreenId::visit, theme::Icon::visit, kOfficer, false, visitTitle, screens::makeVisitScreen},
    ScreenRow{ScreenId::record, theme::Icon::person, kMember, false, recordTitle, screens::makeRecordScreen},
    ScreenRow{ScreenId::queue, theme::Icon::queue, kManager, false, queueTitle, screens::makeQueueScreen},
    ScreenRow{ScreenId::appraisal, theme::Icon::appraisal, kManager, true, appraisalTitle,
              screens::makeAppraisalScreen},
    ScreenRow{ScreenId::home, theme::Icon::home, kStaff, false, homeTitle, screens::makeHomeScreen},
    ScreenRow{ScreenId::meeting, theme::Icon::meeting, kKeepers, false, meetingTitle,
              screens::makeMeetingScreen},
    ScreenRow{ScreenId::members, theme::Icon::members, kKeepers, false, membersTitle,
              screens::makeMembersScreen},
    ScreenRow{ScreenId::member, theme::Icon::person, kKeepers, true, memberTitle, screens::makeMemberScreen},
    ScreenRow{ScreenId::apply, theme::Icon::rupee, kMember | bit(Role::representative), false, applyTitle,
              screens::makeApplyScreen},
    ScreenRow{ScreenId::status, theme::Icon::clock, kMember, false, statusTitle, screens::makeStatusScreen},
    ScreenRow{ScreenId::passbook, theme::Icon::books, kMember, false, passbookTitle,
              screens::makePassbookScreen},
    ScreenRow{ScreenId::applications, theme::Icon::applications, kStaff, false, applicationsTitle,
              screens::makeApplicationsScreen},
    ScreenRow{ScreenId::score, theme::Icon::score, kStaff, false, scoreTitle, screens::makeScoreScreen},
    ScreenRow{ScreenId::books, theme::Icon::books, kStaff, false, booksTitle, screens::makeBooksScreen},
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

bool has(ScreenId id, Role role) {
    return rowOf(id).id == id && has(rowOf(id), role);
}

ScreenId firstPage(Role role) {
    for (const ScreenRow& row : kRows) {
        if (has(row, role) && !row.needsSubject) {
            return row.id;
        }
    }
    return ScreenId::home;
}

}  // namespace sakhi::shell
