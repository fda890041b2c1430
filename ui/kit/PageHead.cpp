#include "kit/PageHead.h"

#include "kit/Labels.h"

#include <QHBoxLayout>

namespace sakhi::kit {

PageHead::PageHead(const theme::Theme& theme, const QString& title, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 4, 4);
    row->setSpacing(16);
    m_title = makeLabel(title, TextRole::page, this);
    m_title->setMinimumHeight(theme.lineHeight(theme::TextSize::page));
    m_facts = makeLabel({}, TextRole::muted, this, true);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_facts, 1);
    row->addLayout(m_actions);
    setAccessibleName(title);
}

void PageHead::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHead::setFacts(const QStringList& facts) {
    QStringList shown = facts;
    shown.removeAll(QString());
    m_facts->setText(shown.join(QStringLiteral(" · ")));
}

void PageHead::addAction(QWidget* widget) {
    m_actions->addWidget(widget);
}

}  // namespace sakhi::kit
