#include "shell/Rail.h"

#include "kit/Labels.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace sakhi::shell {

Rail::Rail(const theme::Theme& theme, domain::Role role, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_mark(new QLabel(this)) {
    setAccessibleName(tr("Pages", "navigation rail"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 12);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 4, 4, 14);
    head->setSpacing(8);
    head->addWidget(m_mark);
    head->addWidget(kit::makeLabel(QStringLiteral("SakhiCircle"), kit::TextRole::title), 1);
    column->addLayout(head);
    for (const ScreenRow& row : screenRows()) {
        if (!has(row, role)) {
            continue;
        }
        auto* entry = new NavEntry(theme, row.icon, row.title(), this);
        entry->setVisible(!row.needsSubject);
        column->addWidget(entry);
        m_entries.insert(row.id, entry);
        connect(entry, &NavEntry::clicked, this, [this, id = row.id] { Q_EMIT chosen(id); });
    }
    column->addStretch(1);
    dress();
    connect(&theme, &theme::Theme::themeChanged, this, &Rail::dress);
}

void Rail::setCurrent(screens::ScreenId id) {
    for (auto at = m_entries.cbegin(); at != m_entries.cend(); ++at) {
        at.value()->setChecked(at.key() == id);
    }
    if (auto* entry = m_entries.value(id)) {
        entry->show();
    }
}

void Rail::setCount(screens::ScreenId id, int count) {
    if (auto* entry = m_entries.value(id)) {
        entry->setCount(count);
    }
}

void Rail::dress() {
    m_mark->setPixmap(m_theme.pixmap(theme::Icon::logo, theme::Token::accent, 28, devicePixelRatioF()));
    setFixedWidth(m_theme.scaled(184));
    update();
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(theme::Token::rail));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.color(theme::Token::line));
}

}  // namespace sakhi::shell
