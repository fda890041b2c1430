#pragma once

#include "charts/ChartCanvas.h"
#include "kit/Button.h"

#include <QWidget>

class QStackedWidget;
class QTableWidget;

namespace sakhi::kit {

/// A chart and, behind "as a table", the same figures as a table.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    /// `name` is what the chart shows: "Why 77.8".
    ChartPane(const theme::Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// Shows a chart; Data is one of the data values of ui/charts.
    template <class Data>
    void showChart(const Data& chart) {
        charts::showOn(*m_canvas, chart);
        fillTable();
    }

    [[nodiscard]] charts::Canvas* canvas() const { return m_canvas; }

    /// The switch "as a table", to be put into the card's head; owned by whoever takes it, else by the pane.
    [[nodiscard]] Button* tableSwitch() const { return m_switch; }

private:
    void fillTable();

    charts::Canvas* m_canvas;
    QTableWidget* m_table;
    QStackedWidget* m_pages;
    Button* m_switch;
};

}  // namespace sakhi::kit
