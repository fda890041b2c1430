#include "kit/FactList.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sakhi::kit {

FactList::FactList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void FactList::addFact(const QString& label, const QString& value, TextRole valueRole) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 3, 0, 3);
    line->setSpacing(12);
    auto* name = makeLabel(label, TextRole::muted, row, true);
    auto* figure = makeLabel(value, valueRole, row);
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(name, 1);
    line->addWidget(figure);
    row->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
    m_rows->addWidget(makeRule(this));
    m_rows->addWidget(row);
    ++m_count;
}

void FactList::clear() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
}

}  // namespace sakhi::kit
