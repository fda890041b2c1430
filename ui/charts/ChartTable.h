#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace sakhi::charts {

/// The figures of a chart as rows, for screen readers and "as a table". Every row is as long as the head.
struct ChartTable {
    QStringList head;
    QList<QStringList> rows;
};

/// A place of a chart that has a value: where it is and what it says on hover and on focus.
struct Hotspot {
    QRectF area;
    QString text;
};

}  // namespace sakhi::charts
