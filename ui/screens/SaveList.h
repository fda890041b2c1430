#pragma once

class QWidget;
class QString;

namespace sakhi::kit {
class TablePane;
}

namespace sakhi::screens {

class Navigator;

/// Asks for a file name and writes the shown rows of a list into it as CSV; says how it went.
void saveList(const kit::TablePane& list, const QString& suggestedName, Navigator& navigator, QWidget* over);

}  // namespace sakhi::screens
