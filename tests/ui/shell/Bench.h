#pragma once

#include "shell/ScreenRegistry.h"
#include "shell/Workbench.h"
#include "ui/support/Branch.h"

#include <array>

/// The window's content of a person, and all pages of hers one after the other.
namespace sakhi::test {

inline constexpr std::array kRoles{domain::Role::member, domain::Role::representative, domain::Role::officer,
                                   domain::Role::manager};

/// One store for all classes of the program: what only reads shares it.
inline const Branch& sharedBranch() {
    static const Branch branch;
    return branch;
}

/// The pages of a role with the subject each is opened on; a page that needs one is left out where the store
/// has none.
inline std::vector<std::pair<screens::ScreenId, screens::Subject>> pagesOf(const Branch& branch,
                                                                           const services::Session& session) {
    std::vector<std::pair<screens::ScreenId, screens::Subject>> out;
    for (const shell::ScreenRow& row : shell::screenRows()) {
        screens::Subject subject;
        if (!shell::has(row, session.user().role)) {
            continue;
        }
        if (row.id == screens::ScreenId::member) {
            const auto groups = branch.space->records().groups(session);
            const auto members =
                branch.space->members().list(session, groups->front().id, branch.clock.today());
            subject.member = members->rows.front().name.id;
        } else if (row.needsSubject) {
            const auto queue = branch.space->applications().queue(session, branch.clock.today());
            if (!queue || queue->empty()) {
                continue;
            }
            subject.application = queue->front().application.id;
        }
        out.emplace_back(row.id, subject);
    }
    return out;
}

inline QString keyText(screens::ScreenId id) {
    const std::string_view key = base::keyOf(id);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

/// Shows the content at the smallest screen that is planned for, on the person's first group.
inline void stand(shell::Workbench& bench, const Branch& branch, const services::Session& session) {
    bench.resize(1366, 768);
    bench.show();
    QVERIFY(QTest::qWaitForWindowActive(&bench));
    const auto groups = branch.space->records().groups(session);
    if (groups && !groups->empty()) {
        bench.openGroup(groups->front().id, screens::ScreenId::home);
    }
}

inline void settle(const shell::Workbench& bench) {
    QTRY_VERIFY_WITH_TIMEOUT(bench.current()->settled(), 20'000);
    // Layouts come after the records.
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
    }
}

}  // namespace sakhi::test
