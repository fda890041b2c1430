#include "kit/StatCell.h"

#include "kit/Labels.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sakhi::kit {

StatCell::StatCell(const theme::Theme& theme, const QString& label, const QString& figure, QWidget* parent)
    : QWidget(parent), m_theme(theme) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_label = makeLabel(label, TextRole::small, this);
    m_figure = makeLabel({}, TextRole::title, this);
    m_remark = makeLabel({}, TextRole::small, this);
    m_remark->hide();
    column->addWidget(m_label);
    column->addWidget(m_figure);
    column->addWidget(m_remark);
    // Beside a cell with a remark the figures stand on one line.
    column->addStretch(1);
    setFigure(figure);
    connect(&theme, &theme::Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void StatCell::setFigure(const QString& figure) {
    m_figure->setText(figure);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_label->text(), figure));
}

void StatCell::setRemark(const QString& remark) {
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setAccessibleDescription(remark);
}

void StatCell::setDivided(bool divided) {
    m_divided = divided;
    layout()->setContentsMargins(divided ? 20 : 0, 0, divided ? 8 : 0, 0);
    update();
}

void StatCell::paintEvent(QPaintEvent*) {
    if (m_divided) {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(theme::Token::line));
    }
}

}  // namespace sakhi::kit
