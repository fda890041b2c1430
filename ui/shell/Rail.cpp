#include "shell/Rail.h"

#include "kit/Labels.h"
#include "screens/ScrollColumn.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace sakhi::shell {

namespace {

/// From this size of the text on the words stand under the pictures.
constexpr int kStackedFrom = 200;

}  // namespace

Rail::Rail(const theme::Theme& theme, domain::Role role, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_mark(new QLabel(this)) {
    setAccessibleName(tr("Pages", "navigation rail"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 1, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 16, 14);
    head->setSpacing(8);
    head->addWidget(m_mark);
    m_name = kit::makeLabel(QStringLiteral("SakhiCircle"), kit::TextRole::title, this);
    head->addWidget(m_name, 1);
    column->addLayout(head);
    auto* scroll = new screens::ScrollColumn(this);
    column->addWidget(scroll, 1);
    buildEntries(role, *scroll->column());
    dress();
    connect(&theme, &theme::Theme::themeChanged, this, &Rail::dress);
}

void Rail::buildEntries(domain::Role role, QVBoxLayout& column) {
    column.setContentsMargins(12, 2, 12, 12);
    column.setSpacing(4);
    for (const ScreenRow& row : screenRows()) {
        if (!has(row, role)) {
            continue;
        }
        auto* entry = new NavEntry(m_theme, row.icon, row.title(), this);
        entry->setVisible(!row.needsSubject);
        column.addWidget(entry);
        m_entries.insert(row.id, entry);
        connect(entry, &NavEntry::clicked, this, [this, id = row.id] { Q_EMIT chosen(id); });
    }
    column.addStretch(1);
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
    // Twice as large, words beside pictures would leave the page no room.
    const bool stacked = m_theme.textScale() >= kStackedFrom;
    for (NavEntry* entry : m_entries) {
        entry->setStacked(stacked);
    }
    m_name->setVisible(!stacked);
    setFixedWidth(m_theme.scaled(stacked ? 96 : 184));
    update();
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(theme::Token::rail));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.color(theme::Token::line));
}

}  // namespace sakhi::shell
