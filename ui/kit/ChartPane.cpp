#include "kit/ChartPane.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sakhi::kit {

ChartPane::ChartPane(const theme::Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_canvas(new charts::Canvas(theme, this)),
      m_table(new QTableWidget(this)),
      m_pages(new QStackedWidget(this)),
      //: Switch above a chart: shows its figures as a table
      m_switch(new Button(theme, tr("as a table"), ButtonKind::bare, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_canvas->setAccessibleName(name);
    m_table->setAccessibleName(name);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    // The chart alone says how much room the pane wants.
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_pages->addWidget(m_canvas);
    m_pages->addWidget(m_table);
    column->addWidget(m_pages);
    m_switch->setPicture(theme::Icon::table);
    m_switch->setSmall(true);
    m_switch->setCheckable(true);
    m_switch->setAccessibleDescription(name);
    m_switch->hide();
    connect(m_switch, &QPushButton::toggled, m_pages,
            [this](bool on) { m_pages->setCurrentIndex(on ? 1 : 0); });
}

void ChartPane::fillTable() {
    const charts::ChartTable& table = m_canvas->table();
    m_table->setColumnCount(static_cast<int>(table.head.size()));
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setHorizontalHeaderLabels(table.head);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(table.rows[row].value(column));
            const bool figure = column > 0 && column + 1 == m_table->columnCount();
            item->setTextAlignment(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
            m_table->setItem(row, column, item);
        }
    }
}

}  // namespace sakhi::kit
