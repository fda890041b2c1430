#pragma once

#include "records/Import.h"

#include <QWidget>

namespace sakhi::screens {

/// How many rows of each kind a folder adds, and how many the records hold already.
class CountsTable : public QWidget {
public:
    CountsTable(const records::RowCounts& added, const records::RowCounts& unchanged,
                QWidget* parent = nullptr);
};

}  // namespace sakhi::screens
