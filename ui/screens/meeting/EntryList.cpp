#include "screens/meeting/EntryList.h"

#include "kit/Button.h"
#include "kit/Labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sakhi::screens {

using kit::TextRole;

EntryList::EntryList(const theme::Theme& theme, const QString& emptyWords, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_emptyWords(emptyWords), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    setEntries({});
}

void EntryList::setEntries(const std::vector<Entry>& entries) {
    if (m_content != nullptr && entries == m_entries) {
        return;
    }
    m_entries = entries;
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (entries.empty()) {
        column->addWidget(kit::makeLabel(m_emptyWords, TextRole::muted, m_content, true));
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        auto* row = new QHBoxLayout;
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(kit::makeLabel(entry.words, TextRole::body, m_content, true));
        if (!entry.remark.isEmpty()) {
            texts->addWidget(kit::makeLabel(entry.remark, TextRole::small, m_content, true));
        }
        row->addLayout(texts, 1);
        row->addWidget(kit::makeLabel(entry.value, TextRole::strong, m_content));
        if (!entry.act.isEmpty()) {
            auto* act = new kit::Button(m_theme, entry.act, kit::ButtonKind::secondary, m_content);
            act->setSmall(true);
            act->setAccessibleName(QStringLiteral("%1: %2").arg(entry.act, entry.words));
            connect(act, &QPushButton::clicked, this, [this, i] { Q_EMIT acted(static_cast<int>(i)); });
            row->addWidget(act);
        }
        column->addLayout(row);
        column->addWidget(kit::makeRule(m_content));
    }
    m_column->addWidget(m_content);
}

}  // namespace sakhi::screens
