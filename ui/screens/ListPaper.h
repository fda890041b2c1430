#pragma once

#include "report/Document.h"

namespace sakhi::kit {
class TablePane;
}

namespace sakhi::screens {

/// The shown rows of a list as a paper: its name, one table as wide as the sheet, the day; in the language
/// of the window. A sample store says so across every page.
report::Document listPaper(const kit::TablePane& list, const QString& title, const QString& language,
                           base::InstantMs at, bool sample);

}  // namespace sakhi::screens
