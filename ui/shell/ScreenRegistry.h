#pragma once

#include "screens/Screen.h"
#include "theme/Icons.h"

#include <span>

namespace sakhi::shell {

/// One page of the program: who sees it in the rail, and how it is made.
struct ScreenRow {
    screens::ScreenId id;
    theme::Icon icon;
    /// The roles that have it, one bit each by domain::Role.
    unsigned roles;
    /// True for a page that is reached from another one, with a subject (the appraisal).
    bool needsSubject;
    QString (*title)();
    screens::Screen* (*make)(const screens::ScreenContext& context, QWidget* parent);
};

/// All pages, in the order of the rail.
std::span<const ScreenRow> screenRows();

const ScreenRow& rowOf(screens::ScreenId id);

/// Whether a role has a page.
bool has(const ScreenRow& row, domain::Role role);
bool has(screens::ScreenId id, domain::Role role);

/// The page a role begins with.
screens::ScreenId firstPage(domain::Role role);

}  // namespace sakhi::shell
